import { Chart } from 'cdk8s';
import { BatchBuilder, ImagePullSecret, Output, PulsarFunction, Scaling, Topic } from '../../../../src';
import { cachedPod } from '../../common/cached-pod';
import { javaExclamation } from '../../common/exclamation';
import { sampleCluster } from '../../common/pulsar-clusters';
import { login, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A producer that batches by key, for readers that share the topic by key. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'java-function-batcher-sample', namespace: 'default' },
    pulsar: sampleCluster(chart, 'test-pulsar'),
    runtime: javaExclamation(),
    image: 'streamnative/sn-platform:2.7.1',
    inputs: [Topic.of('java-function-input-topic', { schema: TEXT })],
    output: Output.to(Topic.of('java-function-output-topic', { schema: TEXT }), { batchBuilder: BatchBuilder.KEY_BASED }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('0.1'),
    pod: cachedPod(ImagePullSecret.fromName('regcred')),
  });
};
