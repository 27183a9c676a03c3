import { EVIDENCE } from './evidence';
import { judge } from '../../src/rules/judge';
import { Oracle } from '../differential/oracle';
import { buildWithOperator, operatorFolder } from '../operator/build';

/** Shows what the rules of FM4xx say goes wrong silently, in what the operator makes. */
async function run(): Promise<void> {
  const oracle = new Oracle(buildWithOperator('oracle', operatorFolder(process.argv.slice(2))), { renders: true });
  const verdicts = await oracle.judge(EVIDENCE.map(({ document }) => document));
  oracle.close();
  EVIDENCE.forEach(({ code, what, document, isShown }, index) => {
    const { created } = verdicts[index];
    const isFound = judge(document).some((finding) => finding.code === code);
    const fault = !isFound ? 'the rule finds nothing' : created === undefined ? `not admitted: ${JSON.stringify(verdicts[index])}` : isShown(created) ? undefined : 'not shown';
    console.log(`${code}  ${what}${fault === undefined ? '' : `: ${fault}`}`);
    if (fault !== undefined) { process.exitCode = 1; }
  });
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
