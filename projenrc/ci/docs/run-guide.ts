import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppTemplate, copyApp } from './app-template';
import { missingFrom } from './expected-output';
import { Guide, GuideProblem } from './guide';
import { Shell } from './shell';
import { Snippet } from './snippet';
import { wayOf } from './way';

/** What a guide is followed with. */
export interface Circumstances {
  readonly template: AppTemplate;
  readonly shell: Shell;
  /** The text of .ci/run. */
  readonly ciScript: string;
}

/** Does what a reader of the guide does, in an app of its own, and returns how many of its snippets that were; see `wayOf`. */
export function runGuide(guide: Guide, folder: string, circumstances: Circumstances): number {
  const { bare, ready } = circumstances.template;
  copyApp(guide.snippets.some(({ attributes }) => attributes.app === 'new') ? bare : ready, folder);
  const run = new Run(guide, folder, circumstances);
  return guide.snippets.filter((snippet) => run.follow(snippet)).length;
}

class Run {
  private output = '';

  constructor(private readonly guide: Guide, private folder: string, private readonly circumstances: Circumstances) {}

  public follow(snippet: Snippet): boolean {
    switch (wayOf(snippet)) {
      case 'written':
        this.write(snippet);
        return true;
      case 'compared':
        this.compare(snippet);
        return true;
      case 'run':
        this.execute(snippet);
        return true;
      default:
        return false;
    }
  }

  private write({ text, attributes: { file } }: Snippet): void {
    const path = join(this.folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  private compare(snippet: Snippet): void {
    const { of } = snippet.attributes;
    const output = of === undefined ? this.output : readFileSync(join(this.folder, of), 'utf8');
    const missing = missingFrom(output, snippet.text);
    if (missing !== undefined) { throw new GuideProblem(this.guide, snippet, `was not printed:\n${missing}\nwhat was printed is:\n${output}`); }
  }

  private execute(snippet: Snippet): void {
    const { text, attributes: { app, exit = '0', in: where } } = snippet;
    const { template, shell, ciScript } = this.circumstances;
    // The template is what it made.
    if (app === 'new') { return; }
    if (where === 'clone') {
      const unknown = text.trim().split('\n').find((line) => !ciScript.includes(line));
      if (unknown !== undefined) { throw new GuideProblem(this.guide, snippet, `.ci/run does not run: ${unknown}`); }
      return;
    }
    const script = text.replace(/^npm install .*cdk8s-function-mesh/gm, (line) => line.replace('cdk8s-function-mesh', template.tarball));
    const { status, output, folder } = shell.run(script, this.folder);
    this.output = output;
    this.folder = folder;
    if (String(status) !== exit) { throw new GuideProblem(this.guide, snippet, `ended with ${status}, not ${exit}:\n${text}\n${output}`); }
  }
}
