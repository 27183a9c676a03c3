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
