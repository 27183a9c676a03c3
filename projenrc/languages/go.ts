import { join } from 'node:path';
import { BUILT, generate, ROOT, run } from './workshop';

/** Builds the apps against the generated module, and runs them. The module of cdk8s is generated too: not every proxy has it. */
export function tryGo(): void {
  generate(join(BUILT, 'cdk8s'), ['go'], join('node_modules', 'cdk8s'));
  const consumer = join(ROOT, 'consumers', 'go');
  const unformatted = run(consumer, 'gofmt', '-l', '.');
  if (unformatted !== '') { throw new Error(`gofmt would change ${unformatted}`); }
  run(consumer, 'go', 'vet', '.');
  run(consumer, 'go', 'build', '-o', join('dist', 'consumer'), '.');
  run(consumer, join('dist', 'consumer'));
}
