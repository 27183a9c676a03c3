import { ApiObject } from 'cdk8s';
import { describe } from '../document/refusal';
import { judge } from '../rules/judge';
import { Document, Finding, Severity } from '../rules/rule';

/** Where users find what a finding is about: a construct, and the field as its constructs call it. */
export interface Place {
  readonly path: string;
  readonly field?: string;
}

/** What a verdict needs to know of the construct behind a resource. */
export interface Defendant {
  placeOf(finding: Finding): Place;
  /** What rendering the resource refuses. */
  refusals(): string[];
}

const WARNED = new WeakMap<ApiObject, Set<string>>();

/** Judges a resource as it would be written: gives its errors as messages, and prints each warning once. */
export function verdictOn(resource: ApiObject, { placeOf, refusals }: Defendant): string[] {
  let document: Document;
  try {
    document = resource.toJson() as Document;
  } catch (error) {
    // cdk8s hides what was refused in an error of its own.
    const refused = refusals();
    if (refused.length === 0) { throw error; }
    return refused;
  }
  const findings = judge(document);
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
