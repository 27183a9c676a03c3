import { Component, cdk8s, JsonFile } from 'projen';

const SANDBOX = '.stryker-tmp';

/** What CI mutates: what all rules go through. All of them take hours of one core. */
const SAMPLE = ['judge', 'acknowledgements', 'failure', 'spelling', 'declared-topics', 'provisioning'];

/** Whether the tests of the rules notice when a rule is changed. */
export class MutationTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    new JsonFile(project, 'stryker.config.json', {
      marker: false,
      obj: {
        testRunner: 'jest',
        mutate: ['src/rules/**/*.ts'],
        coverageAnalysis: 'perTest',
        // Texts and lists that are read once, when a module is loaded: each would take a run of all tests.
        ignoreStatic: true,
        jest: {
          projectType: 'custom',
          enableFindRelatedTests: false,
          config: { testMatch: ['<rootDir>/test/rules/*.test.ts'], transform: { '^.+\\.ts$': '@swc/jest' } },
        },
        reporters: ['clear-text', 'progress-append-only'],
        tempDirName: SANDBOX,
        concurrency: 2,
        thresholds: { high: 95, low: 90, break: 90 },
      },
    });
    const mutation = project.addTask('mutation', { description: 'Change the rules in every small way and see whether a test fails', receiveArgs: true });
    mutation.exec('stryker run');
    const sample = project.addTask('mutation:sample', { description: 'The same for what all rules go through' });
    sample.exec(`stryker run --mutate ${SAMPLE.map((file) => `src/rules/${file}.ts`).join(',')}`);
    project.gitignore.exclude(SANDBOX);
    project.npmignore?.exclude(SANDBOX, '/stryker.config.json');
  }
}
