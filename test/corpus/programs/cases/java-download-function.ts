import { Chart } from 'cdk8s';
import { Log4jConfigFileType, Logging, LogTopicAgent, Package, PulsarFunction, Scaling, Topic } from '../../../../src';
import { javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** Java from a package, over a pattern of topics, with a subscription that is deleted with the function. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'function-download-sample', namespace: 'default' },
    pauseRollout: false,
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation({
      jar: 'pulsar-functions-api-examples.jar',
      location: Package.pulsar('function://public/default/test-java-function'),
      logging: Logging.of({ log4jFileType: Log4jConfigFileType.YAML }),
    }),
    image: 'streamnative/pulsar-functions-pulsarctl-java-runner:3.2.2.1',
    inputs: [Topic.pattern('input-download-java-topi.*', { schema: TEXT })],
    subscription: { name: 'java-download-subscription', cleanup: true },
    output: Topic.of('output-download-java-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs-sidecar'),
    logTopicAgent: LogTopicAgent.SIDECAR,
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
