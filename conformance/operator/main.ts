import { buildWithOperator, operatorFolder } from './build';

const [program, ...args] = process.argv.slice(2);
try {
  const started = performance.now();
  const { binary, crds } = buildWithOperator(program, operatorFolder(args));
  console.log(`${binary} -crds ${crds}\nbuilt in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
