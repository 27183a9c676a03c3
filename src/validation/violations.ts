import { Violation, ViolatingResource } from './cdk8s-cli';
import { Document, Finding } from '../rules/rule';

/** The findings as cdk8s-cli reports them: one violation for each rule and remedy, with every resource that it concerns. */
export function violationsOf(findings: readonly Finding[], manifestOf: (document: Document) => string): Violation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.severity, finding.code, finding.because, finding.fix]);
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  return [...groups.values()].map((group) => {
    const { severity, code, because, fix } = group[0];
    return {
      ruleName: code,
      recommendation: severity === 'warning' ? `(warning) ${because}` : because,
      fix,
      violatingResources: byDocument(group).map((ofOne) => violatingResource(ofOne, manifestOf)),
    };
  });
}

function byDocument(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<Document, Finding[]>();
  for (const finding of findings) { groups.set(finding.document, [...groups.get(finding.document) ?? [], finding]); }
  return [...groups.values()];
}

function violatingResource(findings: readonly Finding[], manifestOf: (document: Document) => string): ViolatingResource {
  const { document } = findings[0];
  return {
    resourceName: document.metadata?.name ?? '(no name)',
    locations: findings.map(({ field, received }) => `${field ?? document.kind}${received === undefined ? '' : `: received ${received}`}`),
    manifestPath: manifestOf(document),
  };
}
