import { Format, LintArguments, UsageError, lintArguments } from './arguments';
import { ExitCode, exitCodeOf } from './exit-code';
import { graph, graphDiff } from './graph';
import { DiffArguments, diffArguments, GraphArguments, graphArguments } from './graph-arguments';
import { DIFF_HELP, GRAPH_HELP, HELP, LINT_HELP } from './help';
import { Linter } from './lint';
import { Reader } from './reading/reader';
import { Report } from './report';
import { version } from '../package.json';
import { ANSI, Colours, PLAIN } from './reporters/colours';
import { githubReport } from './reporters/github';
import { humanProblems, humanReport } from './reporters/human';
import { jsonReport } from './reporters/json';
import { sarifReport } from './reporters/sarif';
import { judgeAll } from '../src/rules/judge';

/** What the command reads from and writes to. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Buffer | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
  readonly folder: string;
}

/** A stream that knows whether it is a terminal. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Runs a command line and gives what to exit with. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await dispatch(args, surroundings);
  } catch (error) {
    if (!(error instanceof UsageError)) { throw error; }
    surroundings.stderr.write(`${error.message}.\n\nSee: cdk8s-function-mesh --help\n`.replace('..\n', '.\n'));
    return ExitCode.INCOMPLETE;
  }
}

async function dispatch([command, ...args]: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  switch (command) {
    case 'lint':
      return lint(lintArguments(args), surroundings);
    case 'graph':
      return args[0] === 'diff' ? compare(diffArguments(args.slice(1)), surroundings) : draw(graphArguments(args), surroundings);
    case '--version':
      surroundings.stdout.write(`${version}\n`);
      return ExitCode.FINE;
    case '--help':
    case '-h':
    case 'help':
      surroundings.stdout.write(HELP);
      return ExitCode.FINE;
    case undefined:
      surroundings.stderr.write(HELP);
      return ExitCode.INCOMPLETE;
    default:
      throw new UsageError(`There is no command '${command}'; there are lint and graph`);
  }
}

async function lint(args: LintArguments, surroundings: Surroundings): Promise<ExitCode> {
  if (args.wantsHelp) {
    surroundings.stdout.write(LINT_HELP);
    return ExitCode.FINE;
  }
  const circumstances = { isWhole: true, operatorVersionOf: () => args.operatorVersion };
  const reader = new Reader(args.maxFileSize, surroundings.stdin);
  const linter = new Linter(reader, (documents, before) => judgeAll(documents, { ...circumstances, before }));
  const report = await linter.lint(args.paths, args.against);
  const exitCode = exitCodeOf(report, args.maxWarnings);
  write(report, args, exitCode, surroundings);
  return exitCode;
}

async function draw(args: GraphArguments, { stdin, stdout, stderr, env }: Surroundings): Promise<ExitCode> {
  if (args.wantsHelp) {
    stdout.write(GRAPH_HELP);
    return ExitCode.FINE;
  }
  const { text, problems } = await graph(args, new Reader(args.maxFileSize, stdin));
  stderr.write(humanProblems(problems, coloursOf(stderr, env)));
  stdout.write(text);
  return problems.length === 0 ? ExitCode.FINE : ExitCode.INCOMPLETE;
}

async function compare(args: DiffArguments, { stdin, stdout, stderr, env }: Surroundings): Promise<ExitCode> {
  if (args.wantsHelp) {
    stdout.write(DIFF_HELP);
    return ExitCode.FINE;
  }
  const { text, diff, problems } = await graphDiff(args, new Reader(args.maxFileSize, stdin));
  stderr.write(humanProblems(problems, coloursOf(stderr, env)));
  stdout.write(text);
  if (problems.length > 0) { return ExitCode.INCOMPLETE; }
  const found = args.failOn === 'warnings' ? diff.warnings : diff.changes;
  return found.length === 0 ? ExitCode.FINE : ExitCode.FINDINGS;
}

function write(report: Report, { format, isQuiet }: LintArguments, exitCode: ExitCode, { stdout, stderr, env, folder }: Surroundings): void {
  const reports: { readonly [format in Format]: () => string } = {
    human: () => humanReport(report, coloursOf(stdout, env), isQuiet),
    json: () => jsonReport(report, isQuiet),
    sarif: () => sarifReport(report, version, exitCode, isQuiet),
    github: () => githubReport(report, { folder: env.GITHUB_WORKSPACE ?? folder, current: folder }, isQuiet),
  };
  if (format === 'human') { stderr.write(humanProblems(report.problems, coloursOf(stderr, env))); }
  stdout.write(reports[format]());
}

/** Colours are for terminals, unless https://no-color.org says otherwise. */
function coloursOf(output: Output, env: Surroundings['env']): Colours {
  return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb' ? ANSI : PLAIN;
}
