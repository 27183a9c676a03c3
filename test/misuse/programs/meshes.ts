import { ApiObject, JsonPatch } from 'cdk8s';
import { FunctionMesh, PulsarFunction, PulsarFunctionProps, Scaling } from '../../../src';
import { JAVA, Misuse, ORDERS, World } from '../misuse';

function memberWith({ chart, pulsar }: World, props: Partial<PulsarFunctionProps>): FunctionMesh {
  const mesh = new FunctionMesh(chart, 'mesh', { pulsar });
  new PulsarFunction(mesh, 'clean', { runtime: JAVA, inputs: [ORDERS], ...props });
  return mesh;
}

export const MESHES: readonly Misuse[] = [
  {
    title: 'a mesh in a mesh',
    code: 'FM410',
    value: 'a mesh inside c/mesh',
    path: 'c/mesh/inner',
    write: ({ chart, pulsar }) => new FunctionMesh(new FunctionMesh(chart, 'mesh', { pulsar }), 'inner'),
  },
  {
    title: 'metadata of a member',
    code: 'FM408',
    value: 'metadata',
    path: 'c/mesh/clean',
    write: (world) => memberWith(world, { metadata: { labels: { team: 'sales' } } }),
  },
  {
    title: 'a paused rollout of a member',
    code: 'FM408',
    value: 'pauseRollout',
    path: 'c/mesh/clean',
    write: (world) => memberWith(world, { pauseRollout: true }),
  },
  {
    title: 'an unmanaged member',
    code: 'FM408',
    value: 'managed',
    path: 'c/mesh/clean',
    write: (world) => memberWith(world, { managed: false }),
  },
  {
    title: 'a member scaled from outside',
    code: 'FM503',
    value: 'Scaling.external()',
    path: 'c/mesh/clean',
    write: (world) => memberWith(world, { scaling: Scaling.external() }),
  },
  {
    title: 'an unknown field patched into a mesh',
    code: 'FM101',
    value: '"funktions"',
    path: 'c/mesh',
    write: (world) => ApiObject.of(memberWith(world, {})).addJsonPatch(JsonPatch.add('/spec/funktions', [])),
  },
  {
    title: 'an unknown field patched into an entry of a mesh',
    code: 'FM101',
    value: '"replica"',
    path: 'c/mesh/clean',
    write: (world) => ApiObject.of(memberWith(world, {})).addJsonPatch(JsonPatch.add('/spec/functions/0/replica', 3)),
  },
];
