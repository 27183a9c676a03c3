import { Chart } from 'cdk8s';
import { Logging, LogLevel, PulsarFunction, Scaling, Topic } from '../../../../src';
import { PYTHON_IMAGE, pythonExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Python with a log level. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'python-log-level', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-py-pulsar'),
    runtime: pythonExclamation({ logging: Logging.of({ level: LogLevel.DEBUG }) }),
    image: PYTHON_IMAGE,
    inputs: [Topic.of('input-python-log-level-topic')],
    output: Topic.of('output-python-log-level-topic'),
    logTopic: Topic.of('py-function-logs'),
    secrets: login('test-py-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
