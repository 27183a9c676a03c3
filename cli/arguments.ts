import { parseArgs } from 'node:util';

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
  /** How many warnings pass. */
  readonly maxWarnings: number;
  /** Only errors are reported. */
  readonly isQuiet: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly wantsHelp: boolean;
}

const DEFAULT_MEGABYTES = '64';
/** What Node can hold in one string. */
const MOST_MEGABYTES = 512;

export function lintArguments(args: readonly string[]): LintArguments {
  const { values, positionals } = parsed(args);
  const paths = positionals;
  if (paths.length === 0 && values.help !== true) { throw new UsageError('Name the files and folders to lint, or - for the standard input.'); }
  return {
    paths,
    format: formatOf(values.format),
    maxWarnings: values['max-warnings'] === undefined ? Infinity : wholeNumber('--max-warnings', values['max-warnings'], 0),
    isQuiet: values.quiet === true,
    maxFileSize: wholeNumber('--max-file-size', values['max-file-size'] ?? DEFAULT_MEGABYTES, 1, MOST_MEGABYTES) * 2 ** 20,
    wantsHelp: values.help === true,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'format': { type: 'string' },
        'max-warnings': { type: 'string' },
        'max-file-size': { type: 'string' },
        'quiet': { type: 'boolean' },
        'help': { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('ERR_PARSE_ARGS_') !== true) { throw error; }
    throw new UsageError(message.split(/\. |\n/, 1)[0]);
  }
}

function formatOf(value = 'human'): Format {
  const format = FORMATS.find((known) => known === value);
  if (format === undefined) { throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not '${value}'`); }
  return format;
}

function wholeNumber(option: string, value: string, min: number, max = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < min || number > max) {
    throw new UsageError(`${option} takes a whole number ${max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`}, not '${value}'`);
  }
  return number;
}
