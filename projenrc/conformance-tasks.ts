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
    project.addTask('conformance:differential', {
      description: 'Compare rules and operator on random documents: [--operator <folder>] [--documents 20000] [--seed n] [--record]',
      exec: 'tsx conformance/differential/run.ts',
      receiveArgs: true,
    });
    project.addTask('conformance:replay', {
      description: 'Compare the rules with what the operator is recorded to have said of 20,000 documents; Node alone',
      exec: 'tsx conformance/differential/replay.ts',
    });
    project.addTask('conformance:programs', {
      description: 'Compare what the operator makes of random programs with their props: [--operator <folder>] [--programs 1000] [--seed n]',
      exec: 'tsx conformance/programs/run.ts',
      receiveArgs: true,
    });
    project.addTask('conformance:evidence', {
      description: 'Show in what the operator makes what rules of FM4xx say goes wrong silently: [--operator <folder>]',
      exec: 'tsx conformance/evidence/run.ts',
      receiveArgs: true,
    });
    const vet = project.addTask('conformance:vet', {
      description: 'Vet and test the Go code of conformance/ that needs no operator',
      cwd: 'conformance/oracle',
    });
    vet.exec('go vet ./apiserver');
    vet.exec('go test ./apiserver');
    project.addTask('conformance:apiserver', {
      description: 'A real etcd and kube-apiserver: serve [--crds <folder>], or judge [--crds <folder>] <manifests>; needs Go',
      exec: 'tsx conformance/agreement/api-server-command.ts',
      receiveArgs: true,
    });
    project.addTask('conformance:agreement', {
      description: 'Have a real API server and the linter judge the same manifests; needs Go, `npm run example` and `npm run cli:bundle`',
      exec: 'tsx conformance/agreement/main.ts',
    });
    project.addTask('conformance:cluster', {
      description: 'Compare what the operator creates in a real API server with the manifests, and its refusals with the linter\'s: [--operator <folder>]',
      exec: 'tsx conformance/agreement/cluster.ts',
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
