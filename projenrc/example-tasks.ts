import { Component, cdk8s } from 'projen';

/** The task that shows what the library makes. */
export class ExampleTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('example', {
      description: 'Synthesize every app under examples/ and say what each made and where',
      exec: 'tsx projenrc/examples/run.ts',
      receiveArgs: true,
    });
  }
}
