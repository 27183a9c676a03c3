import { EVIDENCE } from './shown';
import { UNSHOWN } from './unshown';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';

/** The codes of FM4xx for which there is neither evidence nor a reason for having none. */
export function untold(): string[] {
  return Object.keys(REFUSAL_CODES).filter((code) => code.startsWith('FM4') && !(code in UNSHOWN) && !EVIDENCE.some((evidence) => evidence.code === code));
}
