import { Component, cdk8s } from 'projen';

/** What users install: quick to load, and nothing in it that they do not need. */
export class PackageTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.compileTask.exec('tsx projenrc/package/bundle.ts');
    // One file for each folder holds the code; the declarations beside it hold the types and their documentation.
    project.npmignore?.exclude('/lib/*/**/*.js', '/API.md');
    project.addTask('bench', {
      description: 'Compare with bare API objects, cdk8s-plus and App: ratios, in bench/results.md [--short]; needs `npm run compile`',
      exec: 'tsx bench/pairs/run.ts',
      receiveArgs: true,
    });
    project.addTask('pack:try', {
      description: 'Install the packed library into a fresh app and synthesize; needs `npm run compile`',
      exec: 'tsx projenrc/ci/try-package.ts',
    });
  }
}
