import fc from 'fast-check';
import { everyMutation, plan, Plan } from './plans';

const BATCH = 10_000;

/** Plans in their order: first every property of the schema in every way, then random ones of the seed. */
export function* batches(seed: number, count: number): Generator<readonly Plan[]> {
  const systematic = everyMutation().slice(0, count);
  for (let from = 0; from < systematic.length; from += BATCH) { yield systematic.slice(from, from + BATCH); }
  const random = plan();
  for (let made = systematic.length, round = 0; made < count; made += BATCH, round++) {
    yield fc.sample(random, { seed: seed + round, numRuns: Math.min(BATCH, count - made) });
  }
}
