import { REFUSAL_CODES, RefusalCode } from '../src/document/refusal-codes';
import { Severity } from '../src/rules/rule';
import { ALL_RULES } from '../src/rules/rules';

/** What the rules of one code say about themselves. */
export interface RuleText {
  readonly code: RefusalCode;
  readonly title: string;
  /** Undefined of a code that only constructs use. */
  readonly why?: string;
  readonly remedy?: string;
  readonly severity?: Severity;
}

/** The text about a code; several rules may share one. */
export function ruleText(code: RefusalCode): RuleText {
  const rules = ALL_RULES.filter((rule) => rule.code === code);
  const title = REFUSAL_CODES[code];
  if (rules.length === 0) { return { code, title }; }
  return {
    code,
    title,
    why: distinct(rules.map(({ why }) => why)),
    remedy: distinct(rules.map(({ remedy }) => remedy)),
    severity: rules.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
  };
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ');
}
