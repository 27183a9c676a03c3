import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT, isInstalled, run } from './workshop';

/** Checks the names of the generated C#, and compiles it where there is an SDK. */
export function tryDotnet(): void {
  const folder = join(BUILT, 'dotnet', 'Cdk8sFunctionMesh');
  const renamed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)I?_\w+\.cs$/.test(file));
  if (renamed.length > 0) { throw new Error(`jsii renamed types for C#: ${renamed.join(', ')}`); }
  if (!isInstalled('dotnet')) {
    console.log('  not compiled: there is no .NET SDK');
    return;
  }
  run(folder, 'dotnet', 'build', '--nologo', '--verbosity', 'quiet');
}
