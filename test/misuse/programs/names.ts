import { Construct } from 'constructs';
import { FunctionMesh, PulsarFunction } from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, sourceWith, World } from '../misuse';

function meshOf({ chart, pulsar }: World, id: string, name: string): FunctionMesh {
  return new FunctionMesh(chart, id, { pulsar, metadata: { name } });
}

function member(mesh: Construct, id: string, name?: string): PulsarFunction {
  return new PulsarFunction(mesh, id, { runtime: JAVA, inputs: [ORDERS], name });
}

export const NAMES: readonly Misuse[] = [
  {
    title: 'a name too long',
    code: 'FM201',
    value: '44 characters',
    write: (world) => functionWith(world, { metadata: { name: 'n'.repeat(44) } }),
  },
  {
    title: 'mesh and member too long together',
    code: 'FM201',
    value: '44 characters',
    path: 'c/mesh/clean',
    write: (world) => member(meshOf(world, 'mesh', 'm'.repeat(20)), 'clean', 'n'.repeat(23)),
  },
  {
    title: 'a mesh that leaves no room for members',
    code: 'FM201',
    value: `"${'m'.repeat(40)}"`,
    path: 'c/mesh/clean',
    write: (world) => member(meshOf(world, 'mesh', 'm'.repeat(40)), 'clean'),
  },
  {
    title: 'upper case',
    code: 'FM201',
    value: '"Clean"',
    write: (world) => functionWith(world, { metadata: { name: 'Clean' } }),
  },
  {
    title: 'a dot',
    code: 'FM201',
    value: '"orders.clean"',
    write: (world) => functionWith(world, { metadata: { name: 'orders.clean' } }),
  },
  {
    title: 'a hyphen at the end',
    code: 'FM201',
    value: '"clean-"',
    write: (world) => functionWith(world, { metadata: { name: 'clean-' } }),
  },
  {
    title: 'an empty name',
    code: 'FM201',
    value: '""',
    write: (world) => functionWith(world, { metadata: { name: '' } }),
  },
  {
    title: 'an underscore in a member',
    code: 'FM201',
    value: 'clean_orders',
    path: 'c/mesh/clean',
    write: (world) => member(meshOf(world, 'mesh', 'mesh'), 'clean', 'clean_orders'),
  },
  {
    title: 'an empty name of a member',
    code: 'FM201',
    value: '"mesh-"',
    path: 'c/mesh/clean',
    write: (world) => member(meshOf(world, 'mesh', 'mesh'), 'clean', ''),
  },
  {
    title: 'a digit first',
    code: 'FM201',
    value: '"1st-clean"',
    write: (world) => functionWith(world, { metadata: { name: '1st-clean' } }),
  },
  {
    title: 'a shell command as name in Pulsar',
    code: 'FM411',
    value: '"clean; reboot"',
    write: (world) => functionWith(world, { name: 'clean; reboot' }),
  },
  {
    title: 'an empty name in Pulsar',
    code: 'FM411',
    value: '""',
    write: (world) => functionWith(world, { name: '' }),
  },
  {
    title: 'a shell command as cluster name',
    code: 'FM411',
    value: '"eu; reboot"',
    write: (world) => functionWith(world, { clusterName: 'eu; reboot' }),
  },
  {
    title: 'one name for two functions',
    code: 'FM501',
    value: '"clean"',
    path: 'c/again',
    write: (world) => {
      functionWith(world, { metadata: { name: 'clean' } });
      new PulsarFunction(world.chart, 'again', { pulsar: world.pulsar, runtime: JAVA, inputs: [ORDERS], metadata: { name: 'clean' } });
    },
  },
  {
    title: 'a member name used twice',
    code: 'FM502',
    value: '"clean"',
    path: 'c/mesh/b',
    write: (world) => {
      const mesh = meshOf(world, 'mesh', 'mesh');
      member(mesh, 'a', 'clean');
      member(mesh, 'b', 'clean');
    },
  },
  {
    title: 'two paths that make one member name',
    code: 'FM502',
    value: '"a-b"',
    path: 'c/mesh/a/b',
    write: (world) => {
      const mesh = meshOf(world, 'mesh', 'mesh');
      member(mesh, 'a-b');
      member(new Construct(mesh, 'a'), 'b');
    },
  },
  {
    title: 'joined names that collide',
    code: 'FM501',
    value: '"a-b-c"',
    path: 'c/second/clean',
    write: (world) => {
      member(meshOf(world, 'first', 'a'), 'clean', 'b-c');
      member(meshOf(world, 'second', 'a-b'), 'clean', 'c');
    },
  },
  {
    title: 'a member that collides with a function of its own',
    code: 'FM501',
    value: '"a-b"',
    path: 'c/mesh/clean',
    write: (world) => {
      functionWith(world, { metadata: { name: 'a-b' } });
      member(meshOf(world, 'mesh', 'a'), 'clean', 'b');
    },
  },
  {
    title: 'two meshes with one name in Pulsar',
    code: 'FM501',
    value: 'public/default/clean',
    path: 'c/second/clean',
    write: (world) => {
      member(meshOf(world, 'first', 'a'), 'clean', 'clean');
      member(meshOf(world, 'second', 'b'), 'clean', 'clean');
    },
  },
  {
    title: 'a source and a function with one name in Pulsar',
    code: 'FM501',
    value: 'public/default/clean',
    path: 'c/again',
    write: (world) => {
      sourceWith(world, { name: 'clean' });
      new PulsarFunction(world.chart, 'again', { pulsar: world.pulsar, runtime: JAVA, inputs: [ORDERS], name: 'clean' });
    },
  },
];
