import { Figure } from './figure';
import { AS_A_WHOLE, Dimension, OPTIONS, UNTOLD_IN_GO } from './options';
import { Subject } from './subject';

interface Count {
  readonly said: number;
  readonly left: number;
}

/** How often each option was compared: where the props said it, and where they left it to its default. */
export class Tally {
  private readonly counts = new Map<Dimension, Count>();
  private components = 0;
  private members = 0;

  /** Counts what was compared of a component. */
  public add({ inMesh }: Subject, figures: readonly Figure[]): void {
    this.components += 1;
    if (inMesh) { this.members += 1; }
    for (const { of, isSaid } of figures) {
      const { said, left } = this.counts.get(of) ?? { said: 0, left: 0 };
      this.counts.set(of, isSaid ? { said: said + 1, left } : { said, left: left + 1 });
    }
  }

  public get summary(): string {
    const total = [...this.counts.values()].reduce((sum, { said, left }) => sum + said + left, 0);
    return `${total} figures of ${this.components} components, ${this.members} of them members of a mesh`;
  }

  /** What was never compared where the props say it, although it can be; and what was, although it cannot. */
  public get gaps(): string[] {
    const isSaid = (option: string): boolean => (this.counts.get(option as Dimension)?.said ?? 0) > 0;
    const options = Object.entries(OPTIONS).filter(([option, seen]) => (seen === true) !== isSaid(option)).map(([option]) => option);
    return this.members === 0 ? ['members of a mesh', ...options] : options;
  }

  public table(): string {
    const width = Math.max(...[...this.counts.keys(), ...Object.keys(OPTIONS)].map(({ length }) => length));
    const row = (name: string, said: string, left: string): string => `${name.padEnd(width)} ${said.padStart(8)} ${left.padStart(8)}`;
    return [
      row('compared', 'said', 'default'),
      ...[...this.counts].sort(([a], [b]) => a < b ? -1 : 1).map(([name, { said, left }]) => row(name, String(said), String(left))),
      '',
      'not compared',
      ...Object.entries(OPTIONS).flatMap(([option, reason]) => reason === true || reason === AS_A_WHOLE ? [] : [`${option.padEnd(width)}  ${reason}`]),
      '',
      'not compared in Go',
      ...Object.entries(UNTOLD_IN_GO).map(([option, reason]) => `${option.padEnd(width)}  ${reason}`),
    ].join('\n');
  }
}
