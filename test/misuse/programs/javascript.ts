import { FunctionMesh, PulsarCluster, PulsarFunction, Runtime, Scaling, Sink, SinkConnector, Source, StateStore, Topic } from '../../../src';
import { functionWith, Misuse, sinkWith, sourceWith, untyped } from '../misuse';

/** What only callers without a compiler can write; more of it stands with the other subjects. */
export const JAVASCRIPT: readonly Misuse[] = [
  {
    title: 'a function without props',
    code: 'FM103',
    value: 'undefined',
    write: ({ chart }) => new PulsarFunction(chart, 'clean', untyped(undefined)),
  },
  {
    title: 'a source without props',
    code: 'FM103',
    value: 'undefined',
    write: ({ chart }) => new Source(chart, 'clean', untyped(undefined)),
  },
  {
    title: 'a sink without props',
    code: 'FM103',
    value: 'undefined',
    write: ({ chart }) => new Sink(chart, 'clean', untyped(undefined)),
  },
  {
    title: 'a misspelled prop',
    code: 'FM101',
    value: 'did you mean output?',
    write: (world) => functionWith(world, untyped({ ouptut: Topic.of('clean') })),
  },
  {
    title: 'a field of the CRD for a prop',
    code: 'FM101',
    value: 'did you mean inputs?',
    write: (world) => sinkWith(world, untyped({ input: [Topic.of('clean')] })),
  },
  {
    title: 'a misspelled option of the scaling',
    code: 'FM101',
    value: 'did you mean metrics?',
    write: (world) => functionWith(world, { scaling: Scaling.horizontal(untyped({ max: 3, metric: [] })) }),
  },
  {
    title: 'a misspelled option of backlog scaling',
    code: 'FM101',
    value: 'did you mean backlogPerReplica?',
    write: (world) => functionWith(world, { scaling: Scaling.backlog(untyped({ max: 3, backlogPerReplicas: 100 })) }),
  },
  {
    title: 'a misspelled option of a topic',
    code: 'FM101',
    value: 'did you mean namespace?',
    write: (world) => functionWith(world, { output: Topic.of('clean', untyped({ namepsace: 'shop' })) }),
  },
  {
    title: 'a misspelled option of a runtime',
    code: 'FM101',
    value: 'did you mean location?',
    write: (world) => functionWith(world, { runtime: Runtime.python(untyped({ className: 'clean.Clean', file: 'clean.zip', locaton: 'x' })) }),
  },
  {
    title: 'a misspelled prop of a Pulsar cluster',
    code: 'FM101',
    value: 'did you mean authentication?',
    path: 'c/other',
    write: ({ chart }) => new PulsarCluster(chart, 'other', untyped({ brokerServiceUrl: 'pulsar://b:6650', webServiceUrl: 'http://b:8080', authentification: 1 })),
  },
  {
    title: 'a misspelled option of the retries',
    code: 'FM101',
    value: 'did you mean maxRetries?',
    write: (world) => functionWith(world, { retry: untyped({ maxretries: 3 }) }),
  },
  {
    title: 'a misspelled option of the dead letters',
    code: 'FM101',
    value: 'did you mean deadLetters?',
    write: (world) => sinkWith(world, { retry: untyped({ maxRetries: 3, deadLetter: Topic.of('dead') }) }),
  },
  {
    title: 'a misspelled option of the subscription',
    code: 'FM101',
    value: 'did you mean position?',
    write: (world) => functionWith(world, { subscription: untyped({ positon: 'latest' }) }),
  },
  {
    title: 'a name for a subscription',
    code: 'FM102',
    value: '"clean"',
    write: (world) => sinkWith(world, { subscription: untyped('clean') }),
  },
  {
    title: 'a misspelled prop of the pod',
    code: 'FM101',
    value: 'did you mean livenessProbe?',
    write: (world) => sourceWith(world, { pod: untyped({ livenesProbe: {} }) }),
  },
  {
    title: 'a misspelled prop of a mesh',
    code: 'FM101',
    value: 'did you mean pulsar?',
    write: ({ chart, pulsar }) => new FunctionMesh(chart, 'clean', untyped({ pulser: pulsar })),
  },
  {
    title: 'a sink without inputs',
    code: 'FM103',
    value: 'undefined',
    write: ({ chart, pulsar }) => new Sink(chart, 'clean', untyped({ pulsar, connector: SinkConnector.dataGeneratorPrint() })),
  },
  {
    title: 'text for a boolean',
    code: 'FM102',
    value: '"yes"',
    write: (world) => functionWith(world, { autoAck: untyped('yes') }),
  },
  {
    title: 'a number for text',
    code: 'FM102',
    value: '3',
    write: (world) => functionWith(world, { image: untyped(3) }),
  },
  {
    title: 'a number for a name',
    code: 'FM201',
    value: '3',
    write: (world) => functionWith(world, { metadata: { name: untyped(3) } }),
  },
  {
    title: 'a string for a log topic',
    code: 'FM102',
    value: '"logs"',
    write: (world) => sourceWith(world, { logTopic: untyped('logs') }),
  },
  {
    title: 'a URL for a state store',
    code: 'FM102',
    value: '"bk://bookkeeper:4181"',
    write: (world) => functionWith(world, { state: untyped('bk://bookkeeper:4181') }),
  },
  {
    title: 'a number for the URL of a state store',
    code: 'FM102',
    value: '5',
    write: (world) => functionWith(world, { state: StateStore.bookKeeper(untyped(5)) }),
  },
];
