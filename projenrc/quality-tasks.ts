import { Component, cdk8s } from 'projen';

/** The folders of src, each of which imports from those before it. */
const LAYERS = [
  'fleet', 'spec', 'document', 'operator', 'pulsar', 'runtime', 'pod', 'scaling', 'connectors', 'topology', 'rules', 'validation', 'components',
  'monitoring', 'kube', 'provisioning', 'patterns',
];

/** Tests and lint, as this project runs them. */
export class QualityTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    this.testWithSwc(project);
    this.lint(project);
  }

  /** swc needs a tenth of ts-jest's time; `lint` checks the types. */
  private testWithSwc(project: cdk8s.ConstructLibraryCdk8s): void {
    const jest = project.jest!;
    Object.assign(jest.config, {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      transform: { '^.+\\.ts$': '@swc/jest' },
      setupFilesAfterEnv: ['<rootDir>/test/quiet-warnings.ts'],
    });
    project.deps.removeDependency('ts-jest');
    project.tryFindObjectFile('test/tsconfig.json')?.addOverride('compilerOptions.isolatedModules', false);
    project.testTask.reset('jest --ci', { receiveArgs: true });
    project.testTask.description = 'Run the tests; Node alone';
  }

  private lint(project: cdk8s.ConstructLibraryCdk8s): void {
    const eslint = project.eslint!;
    eslint.addRules({
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import/no-cycle': 'error',
      'import/no-restricted-paths': ['error', {
        zones: LAYERS.map((layer, index) => ({
          target: `./src/${layer}`, from: LAYERS.slice(index + 1).map((later) => `./src/${later}`),
        })).slice(0, -1),
      }],
    });
    // Constructs of every version of cdk8s-plus can be passed: the library goes by what they are, not by their classes.
    eslint.addOverride({
      files: ['src/**/*.ts'],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: ['cdk8s-plus-*'] }] },
    });
    // Examples and benches import the library by its name, which only the compiler can resolve here.
    eslint.addOverride({ files: ['examples/**/*.ts', 'bench/**/*.ts'], rules: { 'import/no-unresolved': 'off' } });
    const lint = project.addTask('lint', {
      description: 'Check style and types of everything, changing nothing',
      env: { ESLINT_USE_FLAT_CONFIG: 'false' },
    });
    lint.exec('eslint --ext .ts --max-warnings 0 src test cli projenrc conformance examples bench .projenrc.ts');
    for (const folder of ['test', 'cli', 'projenrc', 'conformance', 'examples', 'bench']) {
      lint.exec(`tsc --noEmit -p ${folder}/tsconfig.json`);
    }
  }
}
