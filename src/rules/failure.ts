import { AcrossRule, ChangeRule, Document, Finding, Path, Rule } from './rule';
import { FAILED_RULES } from './rules';
import { fieldText } from '../document/path';

/**
 * What is reported where a rule fails instead of judging, as severe as what it would have found. What the error says stays out:
 * it may repeat a value of the document.
 */
export function failureOf({ code, severity }: Rule | AcrossRule | ChangeRule, error: unknown, document: Document, at: Path): Finding {
  return {
    code: FAILED_RULES.code,
    severity,
    document,
    at,
    field: fieldText(at),
    received: `${error instanceof Error ? error.name : 'an error'} in rule ${code}`,
    because: FAILED_RULES.why,
    fix: FAILED_RULES.remedy,
  };
}
