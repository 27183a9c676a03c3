import { Crd, CrdSet } from './crd';
import { ENUM_NAMES } from './enum-names';
import { JsonSchema, shapeOf } from './json-schema';
import { KubernetesTypes } from './kubernetes-types';
import { Api, Kind, Member, Model, OperatorOrigin, Origin, Struct, Value } from './model';
import { NameRegister } from './name-register';
import { scalarOf } from './scalar';
import { STRUCT_NAMES } from './struct-names';
import { camelCase, pascalCase } from './words';

export function buildModel(sets: CrdSet[], kubernetes: KubernetesTypes): Model {
  return new ModelBuilder(kubernetes).build(sets);
}

/** Where a schema was found. */
interface Place {
  readonly parent: string;
  readonly property: string;
  readonly origin: Origin;
  readonly path: string;
}

/** jsii keeps these for itself. */
const FORBIDDEN_MEMBERS = ['build', 'equals', 'hashCode'];

class ModelBuilder {
  private readonly structs = new Map<string, Struct>();
  private readonly structNames = new NameRegister();
  private readonly enums = new Map<string, string[]>();
  private readonly enumNames = new NameRegister();
  private readonly quantityPatterns = new Set<string>();

  constructor(private readonly kubernetes: KubernetesTypes) {}

  public build(sets: CrdSet[]): Model {
    return {
      apis: sets.map(({ origin, crds }): Api => ({
        origin,
        ...only('group and version', crds.map(({ group, version }) => ({ group, version }))),
        kinds: crds.map(crd => this.addKind(crd, origin)),
      })),
      structs: [...this.structs.values()].sort(byName),
      enums: [...this.enums].map(([name, values]) => ({ name, values })).sort(byName),
      quantityPattern: only('pattern of a quantity', [...this.quantityPatterns]),
    };
  }

  private addKind({ kind, spec }: Crd, origin: OperatorOrigin): Kind {
    return { name: kind, spec: this.addStruct(`${kind}Spec`, spec, origin, 'spec') };
  }

  private addStruct(name: string, schema: JsonSchema, origin: Origin, path: string): string {
    if (/^I[A-Z]/.test(name)) throw new Error(`${path}: jsii takes ${name} for a behavioural interface; name it in struct-names.ts`);
    if (this.structNames.claim(name, shapeOf(schema), path)) {
      // reserves the place, so that a struct that holds itself ends the walk
      const members: Member[] = [];
      this.structs.set(name, { name, origin, path, members });
      const required = new Set(schema.required);
      for (const [property, value] of Object.entries(schema.properties!).sort(([a], [b]) => a < b ? -1 : 1)) {
        members.push({
          wireName: property,
          name: memberName(property, path),
          value: this.value(value, { parent: name, property, origin, path: `${path}.${property}` }),
          required: required.has(property),
          default: value.default,
        });
      }
    }
    return name;
  }

  private value(schema: JsonSchema, place: Place): Value {
    if (schema.properties) return { type: 'struct', name: this.struct(schema, place) };
    if (schema.enum) return { type: 'enum', name: this.enumeration(schema.enum, place) };
    if (schema.items) {
      return { type: 'list', items: this.value(schema.items, { ...place, path: `${place.path}[]` }), keys: schema['x-kubernetes-list-map-keys'] };
    }
    if (schema.additionalProperties) {
      return { type: 'map', items: this.value(schema.additionalProperties, { ...place, path: `${place.path}.*` }) };
    }
    if (schema.type === 'object') return { type: 'object', preserveUnknown: schema['x-kubernetes-preserve-unknown-fields'] ?? false };
    const scalar = scalarOf(schema, place.path);
    if (scalar.type === 'quantity') this.quantityPatterns.add(schema.pattern!);
    return scalar;
  }

  private struct(schema: JsonSchema, { parent, property, origin, path }: Place): string {
    const name = STRUCT_NAMES[`${parent}.${property}`]
      ?? this.kubernetes.typeOf(parent, camelCase(property))
      ?? STRUCT_NAMES[property]
      ?? this.structNames.nameOf(shapeOf(schema))
      ?? parent + pascalCase(property);
    return this.addStruct(name, schema, this.kubernetes.has(name) ? 'Kubernetes' : origin, path);
  }

  private enumeration(values: string[], { parent, property, path }: Place): string {
    const shape = JSON.stringify(values);
    const name = ENUM_NAMES[`${parent}.${property}`] ?? this.enumNames.nameOf(shape) ?? parent + pascalCase(property);
    this.enumNames.claim(name, shape, path);
    this.enums.set(name, values);
    return name;
  }
}

function memberName(property: string, path: string): string {
  const name = camelCase(property);
  if (FORBIDDEN_MEMBERS.includes(name)) throw new Error(`${path}.${property}: jsii allows no member of the name ${name}`);
  return name;
}

function only<T>(what: string, values: T[]): T {
  const distinct = new Set(values.map(value => JSON.stringify(value)));
  if (distinct.size !== 1) throw new Error(`The CRDs do not agree on one ${what}: ${[...distinct].join(', ')}`);
  return values[0];
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
