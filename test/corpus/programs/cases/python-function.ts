import { Chart } from 'cdk8s';
import { PulsarFunction, Scaling, Topic } from '../../../../src';
import { PYTHON_IMAGE, pythonExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Python in three pods. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'py-function-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-py-pulsar'),
    runtime: pythonExclamation(),
    image: PYTHON_IMAGE,
    inputs: [Topic.of('input-python-topic')],
    output: Topic.of('output-python-topic'),
    logTopic: Topic.of('py-function-logs'),
    secrets: login('test-py-secret'),
    scaling: Scaling.fixed(3),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
