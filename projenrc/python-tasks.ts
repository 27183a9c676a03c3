import { Component, cdk8s } from 'projen';

/** The tasks around the Python that the patterns ship. */
export class PythonTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('python:embed', {
      description: 'Write src/patterns/python into src/patterns/shipped-python.ts',
      exec: 'tsx projenrc/python/embed.ts',
    });
    project.addTask('python:try', {
      description: 'Run the Python that the patterns ship, as manifests hold it, against the interfaces of Pulsar\'s Python client',
      exec: 'tsx test/python/run.ts',
    });
  }
}
