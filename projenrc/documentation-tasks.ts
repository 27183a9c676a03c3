import { Component, cdk8s } from 'projen';

/** The tasks that keep documentation true. */
export class DocumentationTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('rosetta', {
      description: 'Compile every snippet of the README and the docstrings',
      exec: 'jsii-rosetta extract --strict',
    });
    project.addTask('docs', {
      description: 'Generate the tables under docs/',
      exec: 'tsx projenrc/docs/generate.ts',
    });
  }
}
