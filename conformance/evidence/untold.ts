import { IN_CLUSTER } from './in-cluster';
import { EVIDENCE } from './shown';
import { UNSHOWN } from './unshown';
import { REFUSAL_CODES } from '../../src/document/refusal-codes';

/** The codes of FM4xx for which there is neither evidence nor a reason for having none. */
export function untold(): string[] {
  const told = new Set<string>([...Object.keys(UNSHOWN), ...Object.keys(IN_CLUSTER), ...EVIDENCE.map(({ code }) => code)]);
  return Object.keys(REFUSAL_CODES).filter((code) => code.startsWith('FM4') && !told.has(code));
}
