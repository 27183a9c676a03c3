import { CRD_FOLDER, describeWithCrds, PULSAR_RESOURCES_CRD_FOLDER } from './crds';
import { buildModel } from '../../projenrc/spec/build-model';
import { readCrdSet } from '../../projenrc/spec/crd';
import { KubernetesTypes } from '../../projenrc/spec/kubernetes-types';
import { OperatorOrigin } from '../../projenrc/spec/model';
import { WORDS } from '../../projenrc/spec/summaries/structs';

const ORIGINS = Object.keys(WORDS) as OperatorOrigin[];

describeWithCrds('the words for the types of an operator', () => {
  let structs: Map<OperatorOrigin, string[]>;
  let members: Map<OperatorOrigin, string[]>;

  beforeAll(() => {
    const sets = [readCrdSet('Function Mesh', CRD_FOLDER), readCrdSet('Pulsar Resources', PULSAR_RESOURCES_CRD_FOLDER)];
    const all = buildModel(sets, KubernetesTypes.ofCdk8sPlus()).structs;
    const own = (wanted: OperatorOrigin) => all.filter(({ origin }) => origin === wanted);
    structs = new Map(ORIGINS.map(origin => [origin, own(origin).map(({ name }) => name)]));
    members = new Map(ORIGINS.map(origin => [
      origin, own(origin).flatMap(struct => struct.members.map(({ wireName }) => `${struct.name}.${wireName}`)),
    ]));
  });

  test.each(ORIGINS)('%s: describe every struct, and nothing else', origin => {
    expect(Object.keys(WORDS[origin].structs).sort()).toEqual(structs.get(origin));
  });

  test.each(ORIGINS)('%s: describe every member, and nothing else', origin => {
    const words = WORDS[origin].members;
    expect(members.get(origin)!.filter(member => !(words[member] ?? words[property(member)]))).toEqual([]);
    expect(unused(origin, words)).toEqual([]);
  });

  test.each(ORIGINS)('%s: give defaults of members that exist', origin => {
    expect(unused(origin, WORDS[origin].defaults)).toEqual([]);
  });

  /** The rows of a table that no member takes its words from. */
  function unused(origin: OperatorOrigin, table: Readonly<Record<string, string>>): string[] {
    const used = new Set(members.get(origin)!.map(member => member in table ? member : property(member)));
    return Object.keys(table).filter(key => !used.has(key));
  }
});

function property(member: string): string {
  return member.split('.')[1];
}
