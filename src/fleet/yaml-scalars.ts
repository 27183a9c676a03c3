import { Yaml } from 'cdk8s';

/** Text that YAML 1.1 reads as itself, by far the most of a manifest's: too long for a word such as `false`, and no number. */
const PLAIN = /^(?:\/|[A-Za-z][\w./@+,-]{5})(?:[\w./@+,=-]|:(?=[\w./-]))*$/;

/** Where the style depends on what is around: lines, and what could be taken for the end of a document. */
const DEPENDS_ON_PLACE = /\n|^(?:%|---|\.\.\.)/;

const LONGEST_KEY = 1000;
const MOST_KNOWN = 20_000;
const STEP = '  ';

/** Keys and scalars as cdk8s writes them, each asked of cdk8s once unless it is plain beyond doubt. */
export class YamlScalars {
  private readonly values = new Map<unknown, string>();
  private readonly keys = new Map<string, string>();

  /** A value, `indent` being how far its own lines are indented; nothing for one that no manifest holds. */
  public value(value: unknown, indent: string): string | undefined {
    switch (typeof value) {
      case 'string':
        if (PLAIN.test(value)) { return value; }
        return DEPENDS_ON_PLACE.test(value) ? placed(value, indent) : known(this.values, value, alone);
      case 'number':
        return Number.isSafeInteger(value) ? String(value) : known(this.values, value, alone);
      case 'boolean':
        return String(value);
      default:
        return undefined;
    }
  }

  /** A key with its colon; nothing where its style depends on what is around. */
  public key(key: string): string | undefined {
    if (PLAIN.test(key) && key.length < LONGEST_KEY) { return `${key}:`; }
    return DEPENDS_ON_PLACE.test(key) || key.length >= LONGEST_KEY ? undefined : known(this.keys, key, keyAlone);
  }
}

function known<K>(texts: Map<K, string>, value: K, write: (value: K) => string): string {
  let text = texts.get(value);
  if (text === undefined) {
    if (texts.size >= MOST_KNOWN) { texts.clear(); }
    text = write(value);
    texts.set(value, text);
  }
  return text;
}

function alone(value: unknown): string {
  return Yaml.stringify([value]).slice('- '.length, -'\n'.length);
}

function keyAlone(key: string): string {
  return Yaml.stringify({ [key]: 0 }).slice(0, -' 0\n'.length);
}

/** A value as it is written in lists within lists, as deep as the place is indented. */
function placed(value: string, indent: string): string {
  let nested: unknown = value;
  for (let depth = indent.length; depth > 0; depth -= STEP.length) { nested = [nested]; }
  return Yaml.stringify(nested).slice(indent.length, -'\n'.length);
}
