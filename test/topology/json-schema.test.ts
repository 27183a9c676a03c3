import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { functionManifest } from './pipelines';
import { Topology, TopologyEdgeKind } from '../../src';
import { program } from '../properties/arbitraries';
import { buildProgram } from '../properties/build-program';
import { crdFindings } from '../properties/crd-findings';

const SCHEMA = JSON.parse(readFileSync(join(__dirname, '..', '..', 'docs', 'topology.schema.json'), 'utf8'));

test('any topology is as its schema in docs says', () => {
  fc.assert(fc.property(program, (plan) => {
    expect(crdFindings(SCHEMA, Topology.of(buildProgram(plan)).toJson(), 'topology')).toEqual([]);
  }), { numRuns: 20 });
});

test('every field of the schema is one that a topology has', () => {
  const mesh = {
    apiVersion: 'compute.functionmesh.io/v1alpha1', kind: 'FunctionMesh', metadata: { name: 'm', namespace: 'n' }, spec: { functions: [{ name: 'f' }] },
  };
  const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'pulsar', namespace: 'streaming' }, data: { brokerServiceURL: 'pulsar://b' } };
  const whole = functionManifest('f', { input: { topics: ['a'], typeClassName: 'A' }, resources: { requests: { cpu: 1, memory: '1Gi' } } });
  const ends = ['here', 'there'].map((clusterName) => functionManifest(clusterName, { input: { topics: ['a'] }, clusterName, pulsar: { pulsarConfig: clusterName } }));
  const resource = (kind: string, name: string, spec: object) => ({
    apiVersion: 'resource.streamnative.io/v1alpha1', kind, metadata: { name, namespace: 'streaming' }, spec: { ...spec, connectionRef: { name: 'c' } },
  });
  const replicated = [
    resource('PulsarConnection', 'c', { clusterName: 'here' }), resource('PulsarTopic', 't', { name: 'a', replicationClusters: ['here', 'there'] }),
  ];
  const data = Topology.fromManifests([mesh, configMap, whole, ...ends, ...replicated]).toJson();
  for (const [list, items] of Object.entries(data)) {
    const written = new Set((items as object[]).flatMap((item) => Object.keys(item)));
    expect([...written].sort()).toEqual(Object.keys(SCHEMA.properties[list].items.properties).sort());
  }
});

test('the schema knows every kind of edge', () => {
  const { edges, topics } = SCHEMA.properties;
  for (const { enum: kinds } of [edges.items.properties.kind, topics.items.properties.roles.items]) {
    expect([...kinds].sort()).toEqual(Object.values(TopologyEdgeKind).sort());
  }
});
