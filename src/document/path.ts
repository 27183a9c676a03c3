/** The way to a value in a document, from its root: `['spec', 'functions', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** A path as users read it: `spec.functions[0].name`. */
export function fieldText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') { return `${text}[${step}]`; }
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** Orders paths as they stand in a document: by index within a list, by name elsewhere. */
export function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (left === right) { continue; }
    if (typeof left === 'number' && typeof right === 'number') { return left - right; }
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
