import { cdk8s, javascript, typescript } from 'projen';
import { CliTasks } from './projenrc/cli-tasks';
import { CompatTasks } from './projenrc/compat-tasks';
import { ConformanceTasks } from './projenrc/conformance-tasks';
import { DocumentationTasks } from './projenrc/documentation-tasks';
import { ExampleTasks } from './projenrc/example-tasks';
import { LanguageTasks } from './projenrc/language-tasks';
import { MutationTasks } from './projenrc/mutation-tasks';
import { PackageTasks } from './projenrc/package-tasks';
import { PythonTasks } from './projenrc/python-tasks';
import { QualityTasks } from './projenrc/quality-tasks';
import { SpecTasks } from './projenrc/spec-tasks';

const name = 'cdk8s-function-mesh';

const project = new cdk8s.ConstructLibraryCdk8s({
  name,
  description: 'Typed constructs for Apache Pulsar Functions on Kubernetes with Function Mesh: pipelines as programs',
  author: `${name} contributors`,
  authorAddress: `https://github.com/${name}`,
  authorOrganization: true,
  copyrightOwner: `${name} contributors`,
  repositoryUrl: `https://github.com/${name}/${name}.git`,
  license: 'Apache-2.0',
  defaultReleaseBranch: 'main',
  keywords: ['cdk8s', 'kubernetes', 'pulsar', 'pulsar-functions', 'pulsar-io', 'function-mesh', 'streaming', 'etl'],

  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.0.0',
  runner: typescript.TypeScriptRunner.tsx(),
  projenrcTs: true,
  projenVersion: '0.103.25',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  cdk8sVersion: '2.70.0',
  constructsVersion: '10.4.2',
  devDeps: [
    '@stryker-mutator/core@^9',
    '@swc/core@1.13.5',
    '@swc/jest',
    '@types/commonmark@^0.27.10',
    '@types/js-yaml',
    '@types/jsdom@^21',
    '@types/node@20.19.43',
    '@viz-js/viz',
    'cdk8s-cli',
    'cdk8s-plus-27@2.9.5',
    'cdk8s-plus-32',
    'commonmark@^0.31.2',
    'fast-check',
    'js-yaml@^4',
    'jsdom@^26',
    'mermaid@^11',
    'tsx',
  ],

  publishToPypi: { distName: name, module: 'cdk8s_function_mesh' },
  publishToMaven: {
    javaPackage: 'io.github.cdk8sfunctionmesh',
    mavenGroupId: 'io.github.cdk8s-function-mesh',
    mavenArtifactId: name,
  },
  publishToGo: { moduleName: `github.com/${name}/${name}-go`, packageName: 'functionmesh' },
  publishToNuget: { dotNetNamespace: 'Cdk8sFunctionMesh', packageId: 'Cdk8sFunctionMesh' },

  jestOptions: {
    jestConfig: {
      collectCoverage: false,
      // Copies of the project, left behind by a mutation check that was stopped and by the packages for other languages.
      modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp/', '<rootDir>/dist/'],
    },
    junitReporting: false,
    configFilePath: 'jest.config.json',
  },
  eslintOptions: {
    dirs: ['src'],
    devdirs: ['test', 'cli', 'projenrc', 'conformance', 'examples', 'bench', '.projenrc.ts'],
    ignorePatterns: ['*.js', '*.d.ts', 'node_modules/', '*.generated.ts', '/coverage/', '/lib/'],
  },

  autoDetectBin: false,
  github: false,
  sampleCode: false,
  depsUpgrade: false,
  gitignore: ['!/test/coverage/', '/examples/*/dist/', '/bench/.work', '.jsii.tabl.json', '*.tsbuildinfo'],
});

project.npmignore?.exclude('/projenrc', '/examples', '/bench', '/docs', '/.ci', '/CONTRIBUTING.md', '/rosetta', '/jest.config.json', '.jsii.tabl.json');

// Versions whose binaries are published for every platform, without which `npm ci` refuses the lock file.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

new QualityTasks(project);
new MutationTasks(project);
new SpecTasks(project);
new CliTasks(project);
new CompatTasks(project);
new LanguageTasks(project);
new ConformanceTasks(project);
new ExampleTasks(project);
new DocumentationTasks(project);
new PythonTasks(project);
new PackageTasks(project);

project.synth();
