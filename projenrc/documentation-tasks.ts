import { Component, cdk8s } from 'projen';

/** The tasks that keep documentation true, and the package installable. */
export class DocumentationTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('rosetta', {
      description: 'Compile every snippet of the README and the docstrings; needs `npm run compile`',
      exec: 'jsii-rosetta extract --strict',
    });
    project.addTask('docs', {
      description: 'Generate the tables under docs/',
      exec: 'tsx projenrc/docs/generate.ts',
    });
    project.addTask('declared', {
      description: 'Write what the public types declare into src/document/declared.ts, for callers without a compiler',
      exec: 'tsx projenrc/api/declared.ts',
    });
    project.addTask('docs:try', {
      description: 'Follow the README and the guides: compile every snippet, run every command; needs `npm run compile`',
      exec: 'tsx projenrc/ci/try-docs.ts',
      receiveArgs: true,
    });
  }
}
