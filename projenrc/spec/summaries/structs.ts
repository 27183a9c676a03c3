import { Member, OperatorOrigin, Struct } from '../model';
import { FUNCTION_MESH_MEMBERS } from './function-mesh-members';
import { FUNCTION_MESH_STRUCTS } from './function-mesh-structs';
import { OPERATOR_DEFAULTS, PULSAR_RESOURCES_DEFAULTS } from './operator-defaults';
import { PULSAR_RESOURCES_MEMBERS } from './pulsar-resources-members';
import { PULSAR_RESOURCES_STRUCTS } from './pulsar-resources-structs';

type Table = Readonly<Record<string, string>>;

/** Own words for the types of an operator, and the defaults of which its CRDs say nothing. */
interface Words {
  readonly structs: Table;
  readonly members: Table;
  readonly defaults: Table;
}

export const WORDS: Readonly<Record<OperatorOrigin, Words>> = {
  'Function Mesh': { structs: FUNCTION_MESH_STRUCTS, members: FUNCTION_MESH_MEMBERS, defaults: OPERATOR_DEFAULTS },
  'Pulsar Resources': { structs: PULSAR_RESOURCES_STRUCTS, members: PULSAR_RESOURCES_MEMBERS, defaults: PULSAR_RESOURCES_DEFAULTS },
};

/** Where the struct could not have the name of the Kubernetes type. */
const KUBERNETES_NAMES: Table = { ContainerPortMapping: 'ContainerPort' };

export function structSummary({ name, origin, path }: Struct): string {
  if (origin === 'Kubernetes') return `Kubernetes \`${kubernetesName(name)}\`.`;
  return WORDS[origin].structs[name] ?? `What \`${path}\` holds.`;
}

export function memberSummary(struct: Struct, { wireName }: Member): string {
  if (struct.origin === 'Kubernetes') return `\`${wireName}\` of the Kubernetes ${kubernetesName(struct.name)}.`;
  const path = `\`${struct.path}.${wireName}\``;
  const summary = ofMember(WORDS[struct.origin].members, struct, wireName);
  return summary ? `${summary}: ${path}.` : `${path}.`;
}

/** The default of the operator as a literal or as words after a dash. */
export function operatorDefault(struct: Struct, { wireName }: Member): string | undefined {
  return struct.origin === 'Kubernetes' ? undefined : ofMember(WORDS[struct.origin].defaults, struct, wireName);
}

function kubernetesName(struct: string): string {
  return KUBERNETES_NAMES[struct] ?? struct;
}

function ofMember(table: Table, struct: Struct, wireName: string): string | undefined {
  return table[`${struct.name}.${wireName}`] ?? table[wireName];
}
