import { ApiObject } from 'cdk8s';
import { describe } from '../document/refusal';
import { judge } from '../rules/judge';
import { Document, Finding, Severity } from '../rules/rule';

/** Where users find what a finding is about: a construct, and the field as its constructs call it. */
export interface Place {
  readonly path: string;
  readonly field?: string;
}

const WARNED = new WeakMap<ApiObject, Set<string>>();

/** Judges a resource as it would be written: gives its errors as messages, and prints each warning once. */
export function verdictOn(resource: ApiObject, placeOf: (finding: Finding) => Place): string[] {
  const findings = judge(resource.toJson() as Document);
  const messagesOf = (severity: Severity): string[] => findings.filter((finding) => finding.severity === severity).map((finding) => {
    const { path, field = finding.field } = placeOf(finding);
    return describe({ ...finding, field }, path);
  });
  messagesOf('warning').forEach((message) => { warnOnce(resource, message); });
  return messagesOf('error');
}

/** cdk8s validates the whole app once for every chart, and a chart may be synthesized more than once. */
function warnOnce(resource: ApiObject, message: string): void {
  const warned = WARNED.get(resource) ?? new Set();
  WARNED.set(resource, warned);
  if (warned.has(message)) { return; }
  warned.add(message);
  process.stderr.write(`warning  ${message}\n`);
}
