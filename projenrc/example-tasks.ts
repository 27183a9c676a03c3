import { Component, JsonFile, cdk8s } from 'projen';

/** The task that shows what the library makes, and the settings by which examples and benches import it by its name. */
export class ExampleTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('example', {
      description: 'Synthesize every app under examples/ and say what each made and where',
      exec: 'tsx projenrc/examples/run.ts',
      receiveArgs: true,
    });
    project.addTask('example:patterns', {
      description: 'Test the package of examples/pattern-package: a pattern outside the library',
      exec: 'tsx --tsconfig examples/tsconfig.json --test examples/pattern-package/test/deduplicated-feed.test.ts',
    });
    project.addTask('bench:spec', {
      description: 'Compare src/spec with what `cdk8s import` makes of the same CRDs: lines and load time',
      exec: 'tsx bench/spec/compare.ts',
      receiveArgs: true,
    });
    for (const folder of ['examples', 'bench']) {
      new JsonFile(project, `${folder}/tsconfig.json`, {
        marker: true,
        obj: {
          extends: '../tsconfig.json',
          compilerOptions: { rootDir: '..', noEmit: true, paths: { [project.name]: ['../src'] } },
          include: ['**/*.ts'],
          exclude: ['**/.work'],
        },
      });
    }
  }
}
