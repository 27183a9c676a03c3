import type { Pipeline } from './pipeline';
import type { PipelineStep } from './pipeline-step';
import { PulsarFunction } from '../components';
import { refuse, show, within } from '../document/refusal';
import { IInput } from '../pulsar';

/** Adds steps in a row, the first of which reads `input`. */
export function addSteps(pipeline: Pipeline, steps: readonly PipelineStep[] = [], input: IInput): PulsarFunction[] {
  within(pipeline, () => requireDistinctIds(steps, 'steps'));
  const functions: PulsarFunction[] = [];
  for (const step of steps) { functions.push(pipeline.addStep(step, [functions.at(-1) ?? input])); }
  return functions;
}

/** Refuses a list in which two parts have one id. */
export function requireDistinctIds(parts: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  for (const { id } of parts) {
    if (seen.has(id)) {
      refuse({ code: 'FM501', field, received: show(id), because: 'Two of them have this id, from which names are made.', fix: 'give one of them another id.' });
    }
    seen.add(id);
  }
}

/** Refuses an empty list of what a pattern cannot do without. */
export function requireSome(parts: readonly unknown[] | undefined, field: string, fix: string): void {
  if (!Array.isArray(parts) || parts.length === 0) {
    refuse({ code: 'FM103', field, received: parts === undefined ? 'nothing' : show(parts), because: 'The pattern has nothing to do without it.', fix });
  }
}
