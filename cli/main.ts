import { run } from './command';
import { ExitCode } from './exit-code';

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') { throw error; }
});

const { stdin, stdout, stderr, env } = process;

run(process.argv.slice(2), { stdin, stdout, stderr, env, folder: process.cwd() }).then(
  (exitCode) => { process.exitCode = exitCode; },
  (error: unknown) => {
    stderr.write(`This is a bug of cdk8s-function-mesh; please report it.\n${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = ExitCode.INCOMPLETE;
  },
);
