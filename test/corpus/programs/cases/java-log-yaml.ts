import { Chart } from 'cdk8s';
import { Log4jConfigFileType, Logging, LogLevel, PulsarFunction, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A log level, in a Log4j configuration that the operator writes as YAML. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'java-log-yaml', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation({ logging: Logging.of({ level: LogLevel.DEBUG, log4jFileType: Log4jConfigFileType.YAML }) }),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-log-yaml-topic', { schema: TEXT })],
    output: Topic.of('output-java-log-yaml-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
