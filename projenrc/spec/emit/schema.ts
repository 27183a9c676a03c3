import { Enumeration, Kind, Member, Model, Struct, Value } from '../model';
import { lines } from './lines';
import { literal } from './literal';
import { OperatorRelease } from '../operator-release';

/** A struct that fits in such a line is written in one. */
const MAX_LINE = 150;

export function emitSchema({ apis, quantityPattern, enums, structs }: Model, releases: readonly OperatorRelease[]): string {
  return [
    INTERFACES,
    ...releases.map(({ origin, name, kindsConstant }) => {
      const { group, version, kinds } = apis.find(api => api.origin === origin)!;
      return lines(
        `/** The kinds of ${name}. @internal */`,
        `export const ${kindsConstant}: { readonly [kind: string]: KindSchema } = {`,
        kinds.map(kind => emitKind(kind, `${group}/${version}`)),
        '};',
      );
    }),
    lines(
      '/** What the API server accepts as their specs. @internal */',
      'export const SCHEMA: Schema = {',
      `  quantityPattern: ${literal(quantityPattern)},`,
      '  enums: {',
      enums.map(emitEnum),
      '  },',
      '  get structs() { return structs ??= allStructs(); },',
      '};',
      '',
      "let structs: Schema['structs'] | undefined;",
      '',
      '/** Written out when first asked for, since a program loads the constructs long before it judges or renders. */',
      "function allStructs(): Schema['structs'] {",
      '  return {',
      structs.flatMap(emitStruct),
      '  };',
      '}',
    ),
  ].join('\n');
}

const INTERFACES = `\
/** The values that a CRD accepts at one place. @internal */
export interface ValueSchema {
  /** \`object\` is free-form JSON; \`enum\` and \`struct\` stand for what \`ref\` names. */
  readonly type: 'string' | 'int32' | 'int64' | 'number' | 'boolean' | 'dateTime' | 'quantity' | 'intOrString'
  | 'enum' | 'struct' | 'object' | 'list' | 'map';
  /** The name of the enum or struct. */
  readonly ref?: string;
  /** The items of a list, the values of a map. */
  readonly items?: ValueSchema;
  /** The wire names of the properties that tell the items of a list apart. */
  readonly keys?: readonly string[];
  /** Of an object: the API server keeps what is in it. */
  readonly preserveUnknown?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** A property of a struct. @internal */
export interface PropertySchema extends ValueSchema {
  /** The name in TypeScript, where it is not the wire name. */
  readonly name?: string;
  readonly required?: true;
  /** What the API server fills in. */
  readonly default?: string | number | boolean;
}

/** The properties of a struct by wire name. @internal */
export interface StructSchema {
  readonly [wireName: string]: PropertySchema;
}

/** The schema of all specs. @internal */
export interface Schema {
  /** What a quantity given as text looks like. */
  readonly quantityPattern: string;
  /** The wire values of the enums. */
  readonly enums: { readonly [name: string]: readonly string[] };
  readonly structs: { readonly [name: string]: StructSchema };
}

/** A kind of custom resource. @internal */
export interface KindSchema {
  readonly apiVersion: string;
  /** The struct of its spec. */
  readonly spec: string;
}
`;

function emitKind({ name, spec }: Kind, apiVersion: string): string {
  return `  ${name}: ${literal({ apiVersion, spec })},`;
}

function emitEnum({ name, values }: Enumeration): string {
  return `    ${name}: ${literal(values)},`;
}

function emitStruct({ name, members }: Struct): string[] {
  const properties = members.map(member => `${member.wireName}: ${literal(propertySchema(member))}`);
  const line = `    ${name}: { ${properties.join(', ')} },`;
  return line.length <= MAX_LINE ? [line] : [`    ${name}: {`, ...properties.map(property => `      ${property},`), '    },'];
}

function propertySchema({ name, wireName, value, required, default: defaultValue }: Member): object {
  return {
    name: name === wireName ? undefined : name,
    ...valueSchema(value),
    required: required || undefined,
    default: defaultValue,
  };
}

function valueSchema(value: Value): object {
  switch (value.type) {
    case 'enum': case 'struct': return { type: value.type, ref: value.name };
    case 'object': return { type: 'object', preserveUnknown: value.preserveUnknown || undefined };
    case 'list': return { type: 'list', items: valueSchema(value.items), keys: value.keys };
    case 'map': return { type: 'map', items: valueSchema(value.items) };
    default: return { type: value.type, ...value.constraints };
  }
}
