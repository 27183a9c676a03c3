import { relative } from 'node:path';
import { summaryOf } from './human';
import { LocatedFinding, Problem, Report } from '../report';

/** Where the paths of annotations begin. */
export interface Workspace {
  readonly folder: string;
  /** Where the paths of the report begin. */
  readonly current: string;
}

/** Workflow commands, which GitHub Actions shows as annotations; then the summary. */
export function githubReport(report: Report, workspace: Workspace, isQuiet: boolean): string {
  const shown = report.findings.filter(({ finding }) => !isQuiet || finding.severity === 'error');
  return [
    ...report.problems.map((problem) => ofProblem(problem, workspace)),
    ...shown.map((found) => ofFinding(found, workspace)),
    summaryOf(report),
    '',
  ].join('\n');
}

function ofFinding({ finding, place }: LocatedFinding, workspace: Workspace): string {
  const { severity, code, field, because, received, fix } = finding;
  const properties = {
    file: inWorkspace(place.file, workspace), line: place.line, col: place.column, endColumn: place.endColumn, title: code,
  };
  const message = [`${field === undefined ? '' : `${field}: `}${because}`, ...received === undefined ? [] : [`Received: ${received}`], `Fix: ${fix}`];
  return command(severity, properties, message.join('\n'));
}

function ofProblem({ file, line, column, message }: Problem, workspace: Workspace): string {
  return command('error', { file: inWorkspace(file, workspace), line, col: column, title: 'unreadable' }, message);
}

function command(name: string, properties: { readonly [name: string]: string | number | undefined }, message: string): string {
  const listed = Object.entries(properties).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]);
  return `::${name} ${listed.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function inWorkspace(file: string, { folder, current }: Workspace): string {
  if (file === '<stdin>') { return file; }
  const path = relative(folder, `${file.startsWith('/') ? '' : `${current}/`}${file}`);
  return path.startsWith('..') ? file : path.replaceAll('\\', '/');
}
