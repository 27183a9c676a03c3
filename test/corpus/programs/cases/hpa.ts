import { Chart } from 'cdk8s';
import { Metric, PulsarFunction, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** Scaled by a metric. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'function-hpa-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-topic', { schema: TEXT })],
    output: Topic.of('output-java-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ min: 1, max: 5, metrics: [Metric.cpu(50)] }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
