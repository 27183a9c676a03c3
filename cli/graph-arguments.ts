import { DEFAULT_MEGABYTES, fileSize, oneOf, parsed, UsageError } from './arguments';

export const GRAPH_FORMATS = ['mermaid', 'dot', 'json', 'summary'] as const;

export type GraphFormat = typeof GRAPH_FORMATS[number];

/** What the user asked `graph` for. */
export interface GraphArguments {
  readonly paths: readonly string[];
  readonly format: GraphFormat;
  readonly foldTopics: boolean;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly wantsHelp: boolean;
}

export function graphArguments(args: readonly string[]): GraphArguments {
  const { values, positionals: paths } = parsed(args, {
    'format': { type: 'string' },
    'fold-topics': { type: 'boolean' },
    'max-file-size': { type: 'string' },
    'help': { type: 'boolean', short: 'h' },
  });
  if (paths.length === 0 && values.help !== true) { throw new UsageError('Name the files and folders to draw, or - for the standard input.'); }
  return {
    paths,
    format: oneOf(GRAPH_FORMATS, values.format ?? 'mermaid'),
    foldTopics: values['fold-topics'] === true,
    maxFileSize: fileSize(values['max-file-size'] ?? DEFAULT_MEGABYTES),
    wantsHelp: values.help === true,
  };
}

export const DIFF_FORMATS = ['text', 'json'] as const;
export const DIFF_FAILURES = ['changes', 'warnings'] as const;

/** What the user asked `graph diff` for. */
export interface DiffArguments {
  readonly before: string;
  readonly after: string;
  readonly format: typeof DIFF_FORMATS[number];
  /** What ends in an exit code of its own. */
  readonly failOn: typeof DIFF_FAILURES[number];
  /** In bytes. */
  readonly maxFileSize: number;
  readonly wantsHelp: boolean;
}

export function diffArguments(args: readonly string[]): DiffArguments {
  const { values, positionals: paths } = parsed(args, {
    'format': { type: 'string' },
    'fail-on': { type: 'string' },
    'max-file-size': { type: 'string' },
    'help': { type: 'boolean', short: 'h' },
  });
  if (paths.length !== 2 && values.help !== true) { throw new UsageError('Name two files or folders, the old one first'); }
  const [before = '', after = ''] = paths;
  if (before === '-' && after === '-') { throw new UsageError('Only one of the two can be the standard input'); }
  return {
    before,
    after,
    format: oneOf(DIFF_FORMATS, values.format ?? 'text'),
    failOn: oneOf(DIFF_FAILURES, values['fail-on'] ?? 'changes', '--fail-on'),
    maxFileSize: fileSize(values['max-file-size'] ?? DEFAULT_MEGABYTES),
    wantsHelp: values.help === true,
  };
}
