import { CRD_FOLDER, describeWithCrds } from './crds';
import { buildModel } from '../../projenrc/spec/build-model';
import { readCrds } from '../../projenrc/spec/crd';
import { KubernetesTypes } from '../../projenrc/spec/kubernetes-types';
import { FUNCTION_MESH_MEMBERS } from '../../projenrc/spec/summaries/function-mesh-members';
import { FUNCTION_MESH_STRUCTS } from '../../projenrc/spec/summaries/function-mesh-structs';
import { OPERATOR_DEFAULTS } from '../../projenrc/spec/summaries/operator-defaults';

describeWithCrds('the words for the types of Function Mesh', () => {
  let structs: string[];
  let members: string[];

  beforeAll(() => {
    const own = buildModel(readCrds(CRD_FOLDER), KubernetesTypes.ofCdk8sPlus()).structs.filter(({ origin }) => origin === 'Function Mesh');
    structs = own.map(({ name }) => name);
    members = own.flatMap(struct => struct.members.map(({ wireName }) => `${struct.name}.${wireName}`));
  });

  test('describe every struct, and nothing else', () => {
    expect(Object.keys(FUNCTION_MESH_STRUCTS).sort()).toEqual(structs);
  });

  test('describe every member, and nothing else', () => {
    expect(members.filter(member => !(FUNCTION_MESH_MEMBERS[member] ?? FUNCTION_MESH_MEMBERS[property(member)]))).toEqual([]);
    expect(unused(FUNCTION_MESH_MEMBERS)).toEqual([]);
  });

  test('give defaults of members that exist', () => {
    expect(unused(OPERATOR_DEFAULTS)).toEqual([]);
  });

  /** The rows of a table that no member takes its words from. */
  function unused(table: Readonly<Record<string, string>>): string[] {
    const used = new Set(members.map(member => member in table ? member : property(member)));
    return Object.keys(table).filter(key => !used.has(key));
  }
});

function property(member: string): string {
  return member.split('.')[1];
}
