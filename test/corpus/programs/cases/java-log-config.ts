import { Chart } from 'cdk8s';
import { Logging, PulsarFunction, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A Log4j configuration of one's own, from a ConfigMap that exists already. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'java-log-config', namespace: 'default' },
    pauseRollout: true,
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation({ logging: Logging.fromConfigMapName('java-log-config-cm', 'java-config-xml') }),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-log-config-topic', { schema: TEXT })],
    output: Topic.of('output-java-log-config-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
