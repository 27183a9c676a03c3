/** Sees to it that a name stands for one shape. */
export class NameRegister {
  private readonly entries = new Map<string, { readonly shape: string; readonly path: string }>();

  /** True when the name is new, false when it already stands for this very shape. */
  public claim(name: string, shape: string, path: string): boolean {
    const entry = this.entries.get(name);
    if (entry && entry.shape !== shape) {
      throw new Error(`${name} would name two different schemas, ${entry.path} and ${path}: give one of them a name of its own`);
    }
    if (!entry) this.entries.set(name, { shape, path });
    return !entry;
  }

  public nameOf(shape: string): string | undefined {
    return [...this.entries].find(([, entry]) => entry.shape === shape)?.[0];
  }
}
