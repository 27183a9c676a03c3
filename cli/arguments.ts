import { parseArgs, ParseArgsConfig } from 'node:util';
import { nearestRelease } from '../src/operator/releases';
import { RELEASES } from '../src/spec/field-releases';

/** Thrown where the command line cannot be understood. */
export class UsageError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

export const FORMATS = ['human', 'json', 'sarif', 'github'] as const;

export type Format = typeof FORMATS[number];

/** What the user asked `lint` for. */
export interface LintArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  /** The file or folder of what the manifests were before. */
  readonly against?: string;
  /** How many warnings pass. */
  readonly maxWarnings: number;
  /** Only errors are reported. */
  readonly isQuiet: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  /** The release of the operator that the manifests are for, unless it is the library's. */
  readonly operatorVersion?: string;
  readonly wantsHelp: boolean;
}

export const DEFAULT_MEGABYTES = '64';
/** What Node can hold in one string. */
const MOST_MEGABYTES = 512;

export function lintArguments(args: readonly string[]): LintArguments {
  const { values, positionals: paths } = parsed(args, {
    'format': { type: 'string' },
    'against': { type: 'string' },
    'max-warnings': { type: 'string' },
    'max-file-size': { type: 'string' },
    'operator-version': { type: 'string' },
    'quiet': { type: 'boolean' },
    'help': { type: 'boolean', short: 'h' },
  });
  if (paths.length === 0 && values.help !== true) { throw new UsageError('Name the files and folders to lint, or - for the standard input.'); }
  if (values.against === '-' && paths.includes('-')) { throw new UsageError('The standard input is either what is judged or what it is compared with'); }
  return {
    paths,
    against: values.against,
    format: oneOf(FORMATS, values.format ?? 'human'),
    maxWarnings: values['max-warnings'] === undefined ? Infinity : wholeNumber('--max-warnings', values['max-warnings'], 0),
    isQuiet: values.quiet === true,
    maxFileSize: fileSize(values['max-file-size'] ?? DEFAULT_MEGABYTES),
    operatorVersion: values['operator-version'] === undefined ? undefined : release(values['operator-version']),
    wantsHelp: values.help === true,
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits a command line into options and paths. */
export function parsed<const T extends Options>(
  args: readonly string[], options: T,
): ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>> {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS_') !== true) { throw error; }
    throw new UsageError(message.split(/\. |\n/, 1)[0]);
  }
}

/** The choice of that name. */
export function oneOf<T extends string>(choices: readonly T[], value: string, option = '--format'): T {
  const choice = choices.find((known) => known === value);
  if (choice === undefined) { throw new UsageError(`${option} is one of ${choices.join(', ')}, not '${value}'`); }
  return choice;
}

/** Megabytes in bytes. */
export function fileSize(megabytes: string): number {
  return wholeNumber('--max-file-size', megabytes, 1, MOST_MEGABYTES) * 2 ** 20;
}

function release(version: string): string {
  if (!RELEASES.includes(version)) {
    throw new UsageError(`--operator-version is a release of the operator from ${RELEASES[0]} to ${RELEASES.at(-1)}, such as ${nearestRelease(version)}, not '${version}'`);
  }
  return version;
}

function wholeNumber(option: string, value: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < min || number > max) {
    throw new UsageError(`${option} takes a whole number ${max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`}, not '${value}'`);
  }
  return number;
}
