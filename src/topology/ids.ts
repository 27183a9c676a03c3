/** An id of a kind of thing and the names that tell it from others of the kind; readable, and unique whatever they are. */
export function idOf(kind: string, ...names: readonly (string | undefined)[]): string {
  return [kind, ...names.map(segment)].join('/');
}

function segment(name = ''): string {
  return name.replaceAll(/[%/]/g, (character) => (character === '%' ? '%25' : '%2F'));
}
