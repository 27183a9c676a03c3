import { Finding } from '../src/rules/rule';

/** A stretch of one line of a file; lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column behind the last character. */
  readonly endColumn: number;
}

/** The line that a finding points at, fit to be shown: cut to one field, and without what may be a secret. */
export interface Excerpt {
  readonly text: string;
  /** Where in the text the caret goes, from 0. */
  readonly caret: number;
  readonly length: number;
  /** Whether the field's value is to be seen. */
  readonly showsValue: boolean;
}

/** A finding and where in the files it is. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly place: Place;
  readonly excerpt?: Excerpt;
}

/** What kept a file, or a document in it, from being judged. */
export interface Problem {
  readonly file: string;
  /** Undefined where the trouble is with the whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** What a run of the linter found. */
export interface Report {
  /** Sorted by file and place. */
  readonly findings: readonly LocatedFinding[];
  readonly problems: readonly Problem[];
  /** How many files hold at least one Kubernetes manifest. */
  readonly files: number;
  /** How many Function Mesh resources were judged. */
  readonly resources: number;
  /** The Helm templates in which there is no sign of Function Mesh. */
  readonly skippedTemplates: number;
}

/** How many findings there are of each severity. */
export function countsOf({ findings }: Pick<Report, 'findings'>): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
