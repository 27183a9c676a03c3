/** One value that a program writes differently. */
export interface Change {
  /** Where, in the component: `spec.maxReplicas`. */
  readonly path: string;
  /** What the corpus has there, if anything; {@link LITERAL_SECRET} for a secret that is not repeated here. */
  readonly theirs?: unknown;
  /** What the program writes there, if anything. */
  readonly ours?: unknown;
}

/** The same changes, wherever they occur. */
export interface Occurrence {
  /** What differs, all of it in each of the places. */
  readonly changes: readonly Change[];
  /** The components by file; a member of a mesh as `<mesh>/<member>`. */
  readonly places: { readonly [file: string]: readonly string[] };
}

/** One deliberate difference between the corpus and the programs. */
export interface Difference {
  readonly title: string;
  /** Why the program is right to differ. */
  readonly reason: string;
  readonly occurrences: readonly Occurrence[];
}

/** Stands for a secret that the corpus has as text. */
export const LITERAL_SECRET = Symbol('a secret, as text');
