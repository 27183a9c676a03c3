import { ChartContents, Entry } from './entry';

/** Constructs that are put in order together; dependencies on others do not count. */
export class Scope {
  /** All constructs of an app. */
  public static app(entries: readonly Entry[]): Scope {
    return new Scope(entries, () => true);
  }

  /** What the order of a chart's own objects depends on. */
  public static chart(contents: ChartContents, all: readonly Entry[]): Scope {
    const { at, end } = contents.entry;
    // Charts below it have a say only where they depend on it.
    return contents.hasInnerDependants
      ? new Scope(all.slice(at, end), (entry) => entry.at >= at && entry.at < end)
      : new Scope(contents.members, (entry) => entry.chart === contents);
  }

  private constructor(
    /** In the order of `node.findAll()`. */
    public readonly entries: readonly Entry[],
    public readonly includes: (entry: Entry) => boolean,
  ) {}

  /** What a construct of the scope depends on in it. */
  public targetsOf(entry: Entry): Entry[] {
    return [...entry.dependencies].filter(this.includes);
  }
}
