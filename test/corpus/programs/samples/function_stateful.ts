import { Chart } from 'cdk8s';
import { Package, PulsarFunction, Runtime, Scaling, StateStore, Topic } from '../../../../src';
import { sampleCluster } from '../../common/pulsar-clusters';
import { OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A function that counts words in BookKeeper. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'count', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'java-function-stateful-sample', namespace: 'default' },
    pulsar: sampleCluster(chart, 'test-pulsar'),
    runtime: Runtime.java({
      className: 'org.apache.pulsar.functions.api.examples.WordCountFunction',
      jar: 'pulsar-functions-api-examples.jar',
      location: Package.pulsar('function://public/default/nlu-test-java-function'),
      extraDependenciesDir: 'random-dir/',
    }),
    inputs: [Topic.of('java-function-stateful-input-topic', { schema: TEXT })],
    output: Topic.of('java-function-stateful-output-topic', { schema: TEXT }),
    state: StateStore.bookKeeper('bk://test-pulsar-bookie.default.svc.cluster.local:4181'),
    logTopic: Topic.of('logging-function-logs'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
