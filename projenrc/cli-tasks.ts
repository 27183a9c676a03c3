import { Component, JsonFile, cdk8s } from 'projen';

/** The command: bundled with all that it needs, so that the package depends on nothing more for it. */
export class CliTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const bundle = `bin/${project.name}.js`;
    project.addDevDeps('esbuild@^0.28.2', 'yaml@^2.9.1');
    project.addBins({ [project.name]: bundle });
    project.gitignore.exclude('/bin/');
    project.npmignore?.include('/bin/');
    project.npmignore?.exclude('/cli');

    const task = project.addTask('cli:bundle', {
      description: 'Bundle the command into bin/',
      exec: `esbuild cli/main.ts --bundle --platform=node --target=node20 --outfile=${bundle} --banner:js='#!/usr/bin/env node' --log-level=warning`,
    });
    project.postCompileTask.spawn(task);
    project.addTask('validation:try', {
      description: 'Synthesize apps with cdk8s-cli and the validation plugin; needs `npm run compile`',
      exec: 'tsx projenrc/ci/try-validation.ts',
    });
    project.addTask('fuzz', {
      description: 'Give the command 5,000 inputs, most of them broken', env: { FUZZ_RUNS: '5000' }, exec: 'jest --ci test/cli/fuzz',
    });

    new JsonFile(project, 'cli/tsconfig.json', {
      marker: true,
      obj: {
        extends: '../tsconfig.json',
        compilerOptions: { rootDir: '..', noEmit: true, stripInternal: true, types: ['node'] },
        include: ['**/*.ts'],
      },
    });
  }
}
