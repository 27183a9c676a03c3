import { spawn } from 'node:child_process';
import { buildApiServer } from './api-server';
import { definitions } from './definitions';

const [command, ...words] = process.argv.slice(2);
const crds = words.includes('--crds') ? [] : ['--crds', definitions()];
const run = spawn(buildApiServer(), [command ?? 'help', ...crds, ...words], { stdio: 'inherit' });
// The program stops its servers, and this one waits for it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) { process.on(signal, () => run.kill(signal)); }
run.on('exit', (code) => { process.exitCode = code ?? 1; });
