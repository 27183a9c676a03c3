import { Chart } from 'cdk8s';
import { PulsarFunction, Quantity, Resources, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** Java, with idle CPU free to use and its rollout paused. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'function-sample', namespace: 'default' },
    pauseRollout: true,
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-topic', { schema: TEXT })],
    output: Topic.of('output-java-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: Resources.quantities({
      requests: { cpu: Quantity.fromString('50m'), memory: Quantity.fromString('1G') },
      limits: { memory: Quantity.fromString('1.1G') },
    }),
    pod: OPERATOR_POD,
  });
};
