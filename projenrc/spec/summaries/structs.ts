import { Member, Struct } from '../model';
import { FUNCTION_MESH_MEMBERS } from './function-mesh-members';
import { FUNCTION_MESH_STRUCTS } from './function-mesh-structs';
import { OPERATOR_DEFAULTS } from './operator-defaults';

export function structSummary({ name, origin, path }: Struct): string {
  if (origin === 'Kubernetes') return `Kubernetes \`${name}\`.`;
  return FUNCTION_MESH_STRUCTS[name] ?? `What \`${path}\` holds.`;
}

export function memberSummary(struct: Struct, { wireName }: Member): string {
  if (struct.origin === 'Kubernetes') return `\`${wireName}\` of the Kubernetes ${struct.name}.`;
  const path = `\`${struct.path}.${wireName}\``;
  const summary = ofMember(FUNCTION_MESH_MEMBERS, struct, wireName);
  return summary ? `${summary}: ${path}.` : `${path}.`;
}

/** The default of the operator as a literal or as words after a dash. */
export function operatorDefault(struct: Struct, { wireName }: Member): string | undefined {
  return struct.origin === 'Kubernetes' ? undefined : ofMember(OPERATOR_DEFAULTS, struct, wireName);
}

function ofMember(table: Readonly<Record<string, string>>, struct: Struct, wireName: string): string | undefined {
  return table[`${struct.name}.${wireName}`] ?? table[wireName];
}
