import { Component, JsonFile, cdk8s } from 'projen';

/** The tasks that prove rules and constructs against the operator's own code. */
export class ConformanceTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.gitignore.exclude('/conformance/.bin/');
    project.npmignore?.exclude('/conformance');
    project.addTask('conformance:oracle', {
      description: 'Build the oracle, with the operator from the module proxy or a folder: [--operator <folder>]',
      exec: 'tsx conformance/operator/main.ts oracle',
      receiveArgs: true,
    });
    new JsonFile(project, 'conformance/tsconfig.json', {
      marker: true,
      obj: {
        extends: '../tsconfig.json',
        compilerOptions: { rootDir: '..', noEmit: true, stripInternal: true, types: ['node'] },
        include: ['**/*.ts'],
      },
    });
  }
}
