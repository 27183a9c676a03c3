import { Report, countsOf } from '../report';

/** The report as one JSON object. */
export function jsonReport(report: Report, isQuiet: boolean): string {
  const { findings, problems, files, resources, skippedTemplates } = report;
  const shown = findings.filter(({ finding }) => !isQuiet || finding.severity === 'error');
  return `${JSON.stringify({
    ...countsOf(report),
    files,
    resources,
    skippedTemplates,
    findings: shown.map(({ finding, place }) => ({
      ...place,
      severity: finding.severity,
      code: finding.code,
      kind: finding.document.kind,
      name: finding.document.metadata?.name,
      namespace: finding.document.metadata?.namespace,
      field: finding.field,
      because: finding.because,
      received: finding.received,
      fix: finding.fix,
    })),
    problems,
  }, undefined, 2)}\n`;
}
