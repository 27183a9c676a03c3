import { CALLS, STRUCTS } from './declared';

/** A prop of a struct, or a parameter of a factory or method. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  /** Whether it takes all further arguments. */
  readonly isRest: boolean;
}

const READ = new Map<string, readonly Field[]>();

/** The props of a struct, those of what it extends among them; or the parameters of a call, such as `Window.tumbling`. */
export function fieldsOf(name: string): readonly Field[] {
  let fields = READ.get(name);
  if (fields === undefined) {
    fields = words(STRUCTS[name] ?? CALLS[name]).flatMap((word) => word.startsWith('...') ? fieldsOf(word.slice('...'.length)) : [fieldOf(word)]);
    READ.set(name, fields);
  }
  return fields;
}

/** The words of a text, which may be on several lines. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function fieldOf(word: string): Field {
  const [, rest, name, optional, type] = /^(\*?)(\w+)(\??):(.+)$/.exec(word)!;
  return { name, type, optional: optional !== '', isRest: rest !== '' };
}
