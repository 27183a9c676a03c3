import { createdOf } from './created';
import { Evidence } from './evidence';
import { IN_CLUSTER } from './in-cluster';
import { EVIDENCE } from './shown';
import { UNSHOWN } from './unshown';
import { untold } from './untold';
import { isOurs } from '../../src/document/subjects';
import { judgeAll } from '../../src/rules/judge';
import { ACROSS_RULES, RULES } from '../../src/rules/rules';
import { Oracle } from '../differential/oracle';
import { buildWithOperator, operatorFolder } from '../operator/build';

/** Shows what the codes of FM4xx say goes wrong silently, in what the operator makes. */
async function run(): Promise<void> {
  const oracle = new Oracle(buildWithOperator('oracle', operatorFolder(process.argv.slice(2))), { renders: true });
  for (const evidence of EVIDENCE) {
    const fault = await faultOf(evidence, oracle);
    console.log(`${evidence.code}  ${evidence.what}${fault === undefined ? '' : `: ${fault}`}`);
    if (fault !== undefined) { process.exitCode = 1; }
  }
  oracle.close();
  for (const [code, what] of Object.entries(IN_CLUSTER)) { console.log(`${code}  shown by conformance:cluster: ${what}`); }
  for (const [code, why] of Object.entries(UNSHOWN)) { console.log(`${code}  not shown: ${why}`); }
  for (const code of untold()) {
    console.log(`${code}  is neither shown nor said to be no matter of the operator's objects`);
    process.exitCode = 1;
  }
}

async function faultOf({ code, documents, isShown }: Evidence, oracle: Oracle): Promise<string | undefined> {
  const hasRule = [...RULES, ...ACROSS_RULES].some((rule) => rule.code === code);
  if (hasRule && !judgeAll(documents).some((finding) => finding.code === code)) { return 'the rule finds nothing'; }
  const verdicts = await oracle.judge(documents.filter(isOurs));
  const created = createdOf(verdicts);
  if (created === undefined) { return `not admitted: ${JSON.stringify(verdicts)}`; }
  return isShown(...created) ? undefined : 'not shown';
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
