import { FunctionMesh, PulsarCluster, PulsarFunction } from '../../../src';
import { functionWith, JAVA, Misuse, ORDERS, untyped } from '../misuse';

export const CLUSTERS: readonly Misuse[] = [
  {
    title: 'no cluster',
    code: 'FM217',
    value: 'no Pulsar cluster',
    write: (world) => functionWith(world, { pulsar: undefined }),
  },
  {
    title: 'a mesh without a cluster',
    code: 'FM217',
    value: 'no Pulsar cluster',
    path: 'c/pipeline/clean',
    write: ({ chart }) => new PulsarFunction(new FunctionMesh(chart, 'pipeline'), 'clean', { runtime: JAVA, inputs: [ORDERS] }),
  },
  {
    title: 'an http broker URL',
    code: 'FM217',
    value: '"http://broker:6650"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'http://broker:6650', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a broker without a scheme',
    code: 'FM217',
    value: '"broker:6650"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'broker:6650', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a pulsar web service URL',
    code: 'FM217',
    value: '"pulsar://broker:8080"',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'pulsar://broker:8080' }),
  },
  {
    title: 'no broker URL',
    code: 'FM217',
    value: 'undefined',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', untyped({ webServiceUrl: 'http://broker:8080' })),
  },
  {
    title: 'a space in a URL',
    code: 'FM217',
    value: '"pulsar://broker:6650 "',
    path: 'c/eu',
    write: ({ chart }) => new PulsarCluster(chart, 'eu', { brokerServiceUrl: 'pulsar://broker:6650 ', webServiceUrl: 'http://broker:8080' }),
  },
  {
    title: 'a URL for a cluster',
    code: 'FM217',
    value: '"pulsar://broker:6650"',
    write: (world) => functionWith(world, { pulsar: untyped('pulsar://broker:6650') }),
  },
  {
    title: 'a URL for the cluster of a mesh',
    code: 'FM217',
    value: '"pulsar://broker:6650"',
    path: 'c/pipeline',
    write: ({ chart }) => new FunctionMesh(chart, 'pipeline', { pulsar: untyped('pulsar://broker:6650') }),
  },
  {
    title: 'an empty name of a ConfigMap',
    code: 'FM217',
    value: '""',
    path: 'c/eu',
    write: ({ chart }) => PulsarCluster.fromConfigMapName(chart, 'eu', ''),
  },
];
