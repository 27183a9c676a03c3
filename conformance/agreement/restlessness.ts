import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Disagreement } from './agreement';
import { ServerVerdict } from './api-server';
import { Document } from '../../src/document/document';
import { judge } from '../../src/rules/judge';
import { COMPARED_FIELDS } from '../../src/rules/runtime/pods';
import { IN_CLUSTER } from '../evidence/in-cluster';

const RESTLESS = /: operator: atRest should be true/;

/** The rules that say of the operator that it never comes to rest. */
export function restlessRules(): RegExp {
  return new RegExp(`^(?:${Object.keys(IN_CLUSTER).join('|')})$`);
}

/** The documents with which the operator comes to rest although a rule says otherwise, or does not although no rule says so. */
export function restlessness(verdicts: readonly ServerVerdict[]): Disagreement[] {
  return verdicts.flatMap((verdict): Disagreement[] => {
    const { refusal, workloads = 0, wrong = [], file } = verdict;
    if (refusal !== undefined) { return [{ verdict, because: `it is refused: ${refusal.message}` }]; }
    const isRestless = wrong.some((figure) => RESTLESS.test(figure));
    if (workloads === 0 || isRestless === isSaidToBe(file)) { return []; }
    return [{ verdict, because: isRestless ? 'the operator never comes to rest, and no rule says so' : 'the operator comes to rest, although a rule says otherwise' }];
  });
}

function isSaidToBe(file: string): boolean {
  return judge(parse(readFileSync(file, 'utf8')) as Document).some(({ code, because }) => code === COMPARED_FIELDS.code && because === COMPARED_FIELDS.why);
}
