import { Component, cdk8s } from 'projen';

/** What keeps the API from breaking its users unnoticed. */
export class CompatTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const task = project.tasks.tryFind('compat')!;
    task.reset('tsx projenrc/compat/check.ts');
    task.description = 'Compare the API with the accepted one; needs `npm run compile`';
    project.addTask('compat:accept', {
      description: 'Make the compiled API the accepted one: --because <reason>; needs `npm run compile`',
      exec: 'tsx projenrc/compat/accept.ts',
      receiveArgs: true,
    });
    project.npmignore?.exclude('/compat', '/consumers');
  }
}
