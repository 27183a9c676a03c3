/** A row of places of which ever more are done; finds the next that is not, in next to constant time. */
export class UndoneRow {
  private readonly following: Int32Array;

  constructor(size: number) {
    this.following = Int32Array.from({ length: size + 1 }, (_, place) => place);
  }

  public done(place: number): void {
    this.following[place] = place + 1;
  }

  /** The first place from `place` on that is not done; the size of the row where all are. */
  public next(place: number): number {
    let found = place;
    while (this.following[found] !== found) { found = this.following[found]; }
    for (let at = place; at !== found;) {
      const following = this.following[at];
      this.following[at] = found;
      at = following;
    }
    return found;
  }
}
