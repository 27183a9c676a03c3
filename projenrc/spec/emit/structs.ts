import { Member, Model, Scalar, Struct, Value } from '../model';
import { lines } from './lines';
import { literal } from './literal';
import { memberSummary, operatorDefault, structSummary } from '../summaries/structs';

export function emitStructs({ enums, structs }: Model): string {
  return [
    lines(
      'import {',
      enums.map(({ name }) => `  ${name},`),
      "} from './enums';",
      "import { IntOrString } from './int-or-string';",
      "import { Quantity } from './quantity';",
    ),
    ...structs.map(emitStruct),
  ].join('\n');
}

function emitStruct(struct: Struct): string {
  return lines(
    `/** ${structSummary(struct)} */`,
    `export interface ${struct.name} {`,
    struct.members.flatMap(member => [
      `  /** ${memberSummary(struct, member)}${defaultTag(struct, member)} */`,
      `  readonly ${member.name}${member.required ? '' : '?'}: ${typeScriptType(member.value)};`,
    ]),
    '}',
  );
}

function defaultTag(struct: Struct, member: Member): string {
  if (member.required) return '';
  const crdDefault = member.default === undefined ? undefined : literal(member.default);
  return ` @default ${crdDefault ?? operatorDefault(struct, member) ?? '- not set'}`;
}

const SCALAR_TYPES: Readonly<Record<Scalar, string>> = {
  string: 'string',
  int32: 'number',
  int64: 'number',
  number: 'number',
  boolean: 'boolean',
  dateTime: 'Date',
  quantity: 'Quantity',
  intOrString: 'IntOrString',
};

function typeScriptType(value: Value): string {
  switch (value.type) {
    case 'enum': case 'struct': return value.name;
    case 'object': return '{ [key: string]: any }';
    case 'list': return `${typeScriptType(value.items)}[]`;
    case 'map': return `{ [key: string]: ${typeScriptType(value.items)} }`;
    default: return SCALAR_TYPES[value.type];
  }
}
