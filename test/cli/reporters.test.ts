import { Report } from '../../cli/report';
import { githubReport } from '../../cli/reporters/github';
import { jsonReport } from '../../cli/reporters/json';
import { sarifReport } from '../../cli/reporters/sarif';

const REPORT: Report = {
  findings: [{
    finding: {
      code: 'FM101',
      severity: 'error',
      document: { kind: 'Function', metadata: { name: 'f', namespace: 'n' } },
      at: ['spec', 'timout'],
      field: 'spec.timout',
      because: '100% ignored:\nnobody reads it.',
      received: '"timout"',
      fix: 'did you mean timeout?',
    },
    place: { file: 'a b/f,1.yaml', line: 3, column: 5, endColumn: 11 },
  }],
  problems: [{ file: 'bad.yaml', line: 2, column: 1, message: 'Broken.' }],
  files: 2,
  resources: 1,
  skippedTemplates: 0,
};

test('JSON', () => {
  expect(JSON.parse(jsonReport(REPORT, false))).toEqual({
    errors: 1,
    warnings: 0,
    files: 2,
    resources: 1,
    skippedTemplates: 0,
    findings: [{
      file: 'a b/f,1.yaml',
      line: 3,
      column: 5,
      endColumn: 11,
      severity: 'error',
      code: 'FM101',
      kind: 'Function',
      name: 'f',
      namespace: 'n',
      field: 'spec.timout',
      because: '100% ignored:\nnobody reads it.',
      received: '"timout"',
      fix: 'did you mean timeout?',
    }],
    problems: [{ file: 'bad.yaml', line: 2, column: 1, message: 'Broken.' }],
  });
});

test('workflow commands of GitHub, escaped, with paths from the workspace', () => {
  expect(githubReport(REPORT, { folder: '/repo', current: '/repo/sub' }, false)).toBe(
    `::error file=sub/bad.yaml,line=2,col=1,title=unreadable::Broken.
::error file=sub/a b/f%2C1.yaml,line=3,col=5,endColumn=11,title=FM101::spec.timout: 100%25 ignored:%0Anobody reads it.%0AReceived: "timout"%0AFix: did you mean timeout?
1 error, 0 warnings in 1 of 2 files; 1 could not be read
`);
});

test('SARIF', () => {
  const sarif = JSON.parse(sarifReport(REPORT, '1.2.3', 2, false)) as { version: string; runs: unknown[] };
  expect(sarif.version).toBe('2.1.0');
  expect(sarif.runs).toEqual([{
    tool: {
      driver: {
        name: 'cdk8s-function-mesh',
        version: '1.2.3',
        informationUri: 'https://github.com/cdk8s-function-mesh/cdk8s-function-mesh',
        rules: [expect.objectContaining({
          id: 'FM101',
          shortDescription: { text: 'a field the CRD does not have' },
          helpUri: 'https://github.com/cdk8s-function-mesh/cdk8s-function-mesh/blob/main/docs/rules.md#fm101',
          defaultConfiguration: { level: 'error' },
        })],
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [{
        level: 'error',
        message: { text: 'Broken.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'bad.yaml' }, region: { startLine: 2, startColumn: 1 } } }],
      }],
    }],
    results: [{
      ruleId: 'FM101',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'spec.timout: 100% ignored:\nnobody reads it. Received "timout". Fix: did you mean timeout?' },
      locations: [{
        physicalLocation: { artifactLocation: { uri: 'a%20b/f%2C1.yaml' }, region: { startLine: 3, startColumn: 5, endColumn: 11 } },
        logicalLocations: [{ fullyQualifiedName: 'Function/n/f', kind: 'resource' }],
      }],
      partialFingerprints: { 'finding/v1': 'FM101 Function/n/f spec.timout' },
    }],
  }]);
});
