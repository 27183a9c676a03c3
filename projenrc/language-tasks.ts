import { Component, cdk8s } from 'projen';

/** The library in other languages than TypeScript. */
export class LanguageTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.gitignore.exclude('/consumers/*/dist/', '/consumers/java/target/', '__pycache__/');
    project.addTask('languages:try', {
      description: 'Build the library for other languages and compare what apps in them write: [python] [java] [go] [dotnet]; needs `npm run compile`',
      exec: 'tsx projenrc/languages/try.ts',
      receiveArgs: true,
    });
  }
}
