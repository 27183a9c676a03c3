import { Component, cdk8s, JsonFile } from 'projen';

const SANDBOX = '.stryker-tmp';

const RUNNER = 'test/mutation/stryker-runner.mjs';

const NAMES = [
  'docs', 'rules', 'judge', 'judgeable', 'changes', 'acknowledgements', 'schema-findings', 'operator-fields', 'keys', 'spelling', 'pulsar-clusters',
];

/** They judge rules by what they find; the others need files or a clock. */
const SUITES = NAMES.map((name) => `test/rules/${name}.test.ts`);

/** Whether the tests of the rules notice when a rule is changed. */
export class MutationTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    new JsonFile(project, 'stryker.config.json', {
      marker: false,
      obj: {
        plugins: [`./${RUNNER}`],
        testRunner: 'in-process',
        inProcess: { suites: SUITES },
        mutate: ['src/rules/**/*.ts'],
        ignorePatterns: ['dist'],
        // What a rule says about a finding is words, not behaviour; nothing else is left out.
        ignorers: ['words'],
        coverageAnalysis: 'perTest',
        reporters: ['clear-text', 'progress-append-only'],
        tempDirName: SANDBOX,
        concurrency: 2,
        thresholds: { high: 95, low: 90, break: 90 },
      },
    });
    const mutation = project.addTask('mutation', { description: 'Change the rules in every small way and see whether a test fails', receiveArgs: true });
    mutation.exec('stryker run');
    project.gitignore.exclude(SANDBOX);
    project.npmignore?.exclude(SANDBOX, '/stryker.config.json');
  }
}
