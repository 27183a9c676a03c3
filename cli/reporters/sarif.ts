import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Finding } from '../../src/rules/rule';
import { ExitCode } from '../exit-code';
import { LocatedFinding, Problem, Report } from '../report';
import { RuleText, ruleText } from '../rule-texts';

const HOME = 'https://github.com/cdk8s-function-mesh/cdk8s-function-mesh';

/** The report as SARIF 2.1.0, for code scanning. */
export function sarifReport(report: Report, version: string, exitCode: ExitCode, isQuiet: boolean): string {
  const shown = report.findings.filter(({ finding }) => !isQuiet || finding.severity === 'error');
  const codes = [...new Set(shown.map(({ finding }) => finding.code))].sort();
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'cdk8s-function-mesh', version, informationUri: HOME, rules: codes.map((code) => ofRule(ruleText(code))) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: exitCode !== ExitCode.INCOMPLETE,
        exitCode,
        toolExecutionNotifications: report.problems.map(ofProblem),
      }],
      results: shown.map((found) => ofFinding(found, codes.indexOf(found.finding.code))),
    }],
  }, undefined, 2)}\n`;
}

function ofRule({ code, title, why, remedy, severity }: RuleText): object {
  return {
    id: code,
    shortDescription: { text: title },
    ...why === undefined ? {} : { fullDescription: { text: why } },
    ...remedy === undefined ? {} : { help: { text: remedy } },
    helpUri: `${HOME}/blob/main/docs/rules.md#${code.toLowerCase()}`,
    ...severity === undefined ? {} : { defaultConfiguration: { level: severity } },
  };
}

function ofFinding({ finding, place }: LocatedFinding, ruleIndex: number): object {
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text: messageOf(finding) },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: uriOf(place.file) },
        region: { startLine: place.line, startColumn: place.column, endColumn: place.endColumn },
      },
      logicalLocations: [{ fullyQualifiedName: logicalName(finding), kind: 'resource' }],
    }],
    partialFingerprints: { 'finding/v1': [finding.code, logicalName(finding), finding.field ?? ''].join(' ') },
  };
}

function messageOf({ field, because, received, fix }: Finding): string {
  return `${field === undefined ? '' : `${field}: `}${because}${received === undefined ? '' : ` Received ${received}.`} Fix: ${fix}`;
}

/** `Function/streaming/exclaim`, with what there is of it. */
function logicalName({ document: { kind, metadata } }: Finding): string {
  return [kind, metadata?.namespace, metadata?.name].filter((part) => typeof part === 'string').join('/');
}

function ofProblem({ file, line, column, message }: Problem): object {
  return {
    level: 'error',
    message: { text: message },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...line === undefined ? {} : { region: { startLine: line, ...column === undefined ? {} : { startColumn: column } } },
      },
    }],
  };
}

function uriOf(file: string): string {
  if (file === '<stdin>') { return 'stdin'; }
  if (isAbsolute(file)) { return pathToFileURL(file).href; }
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
