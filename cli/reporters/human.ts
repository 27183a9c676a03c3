import { Colours } from './colours';
import { printable } from '../excerpt';
import { Excerpt, LocatedFinding, Problem, Report, countsOf } from '../report';

/** Findings with their lines, for people; ends with the summary. */
export function humanReport(report: Report, colours: Colours, isQuiet: boolean): string {
  const shown = report.findings.filter(({ finding }) => !isQuiet || finding.severity === 'error');
  return [
    ...shown.map((found) => describe(found, colours)),
    summaryOf(report),
    '',
  ].join('\n');
}

/** What could not be read, one line each. */
export function humanProblems(problems: readonly Problem[], colours: Colours): string {
  return problems.map(({ file, line, column, message }) => {
    const place = [printable(file), line, column].filter((part) => part !== undefined).join(':');
    return `${colours.bold(place)}  ${colours.red('unreadable')}  ${printable(message)}\n`;
  }).join('');
}

function describe({ finding, place, excerpt }: LocatedFinding, colours: Colours): string {
  const { severity, code, field, because, received, fix } = finding;
  const isSeen = received === undefined || received === 'nothing' || excerpt?.showsValue === true;
  const head = [
    colours.bold(`${printable(place.file)}:${place.line}:${place.column}`),
    severity === 'error' ? colours.red(severity) : colours.yellow(severity),
    code,
    printable(`${field === undefined ? '' : `${field}: `}${because}${isSeen ? '' : ` Received ${received}.`}`),
  ].join('  ');
  return [head, ...excerpt === undefined ? [`  ${printable(fix)}`] : pointed(excerpt, place.line, printable(fix), colours)].join('\n');
}

/** The line, and below the field that is meant the remedy. */
function pointed({ text, caret, length }: Excerpt, line: number, fix: string, colours: Colours): string[] {
  const number = String(line).padStart(5);
  const gutter = ' '.repeat(number.length);
  return [
    `${colours.dim(`${number} |`)} ${text}`,
    `${colours.dim(`${gutter} |`)} ${' '.repeat(caret)}${colours.bold('^'.repeat(length))}  ${fix}`,
  ];
}

/** `1 error, 0 warnings in 1 of 14 files`, and what else is to be known. */
export function summaryOf(report: Report): string {
  const { errors, warnings } = countsOf(report);
  const withFindings = new Set(report.findings.map(({ place }) => place.file)).size;
  return [
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${withFindings} of ${counted(report.files, 'file')}`,
    ...report.resources === 0 ? ['no Function Mesh resource was found'] : [],
    ...report.problems.length === 0 ? [] : [`${report.problems.length} could not be read`],
    ...report.skippedTemplates === 0 ? [] : [`${counted(report.skippedTemplates, 'Helm template')} skipped`],
  ].join('; ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
