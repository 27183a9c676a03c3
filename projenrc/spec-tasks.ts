import { Component, cdk8s } from 'projen';

/** The tasks that keep src/spec in step with the CRDs of the operators' releases. */
export class SpecTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('spec', {
      description: 'Generate src/spec from the CRDs of function-mesh and pulsar-resources-operator: [--version v0.27.2] [--from <folder>] [--resources-version v0.19.6] [--resources-from <folder>]',
      exec: 'tsx projenrc/spec/generate.ts',
      receiveArgs: true,
    });
    project.addTask('spec:releases', {
      description: 'Generate which releases of the operator have which field: --repository <clone of the operator>',
      exec: 'tsx projenrc/spec/releases/generate.ts',
      receiveArgs: true,
    });
  }
}
