import { join } from 'node:path';
import { BUILT, ROOT, run } from './workshop';

/** Builds the jar into the local Maven repository, and runs the apps against it. */
export function tryJava(): void {
  run(join(BUILT, 'java'), 'mvn', '--quiet', '--batch-mode', 'install', '-Dmaven.javadoc.skip=true', '-Dmaven.source.skip=true');
  run(join(ROOT, 'consumers', 'java'), 'mvn', '--quiet', '--batch-mode', 'compile', 'exec:java', '-Dexec.mainClass=example.Main');
}
