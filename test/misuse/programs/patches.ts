import { ApiObject, JsonPatch } from 'cdk8s';
import { FunctionMesh, PulsarFunction } from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, sinkWith, sourceWith } from '../misuse';

export const PATCHES: readonly Misuse[] = [
  {
    title: 'a misspelled field',
    code: 'FM101',
    value: 'did you mean replicas?',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.add('/replica', 3)),
  },
  {
    title: 'a misspelled field of a member',
    code: 'FM101',
    value: 'did you mean deadLetterTopic?',
    path: 'c/mesh/clean',
    write: ({ chart, pulsar }) => new PulsarFunction(new FunctionMesh(chart, 'mesh', { pulsar }), 'clean', { runtime: JAVA, inputs: [ORDERS] })
      .patchSpec(JsonPatch.add('/deadLettersTopic', 'dead')),
  },
  {
    title: 'a field that nothing resembles',
    code: 'FM101',
    value: '"flavour"',
    write: (world) => sinkWith(world, {}).patchSpec(JsonPatch.add('/input/flavour', 'sour')),
  },
  {
    title: 'text for a number',
    code: 'FM102',
    value: '"three"',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.add('/replicas', 'three')),
  },
  {
    title: 'a fraction for an integer',
    code: 'FM102',
    value: '1.5',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.add('/timeout', 1.5)),
  },
  {
    title: 'text for a list',
    code: 'FM102',
    value: '"orders"',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.replace('/input/topics', 'orders')),
  },
  {
    title: 'a value outside the enumeration',
    code: 'FM104',
    value: '"exactly_once"',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.add('/processingGuarantee', 'exactly_once')),
  },
  {
    title: 'a wrong type on the API object',
    code: 'FM102',
    value: '"yes"',
    write: (world) => ApiObject.of(functionWith(world, {})).addJsonPatch(JsonPatch.add('/spec/autoAck', 'yes')),
  },
  {
    title: 'an unknown field on the API object',
    code: 'FM101',
    value: 'did you mean sourceConfig?',
    write: (world) => ApiObject.of(sourceWith(world, {})).addJsonPatch(JsonPatch.add('/spec/sourceConfigs', {})),
  },
  {
    title: 'a required field left out',
    code: 'FM423',
    value: 'nothing',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.add('/pod/env', [{ value: 'info' }])),
  },
  {
    title: 'a path that is not there',
    code: 'FM102',
    value: 'replace /python/py',
    write: (world) => functionWith(world, {}).patchSpec(JsonPatch.replace('/python/py', 'x.py')),
  },
];
