import { Chart } from 'cdk8s';
import { PulsarFunction, Scaling, Topic } from '../../../../src';
import { PYTHON_IMAGE, pythonExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Scaled from outside, by `kubectl scale` or KEDA, down to zero too. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'py-function-replica-one', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-py-pulsar'),
    runtime: pythonExclamation(),
    image: PYTHON_IMAGE,
    inputs: [Topic.of('input-python-topic')],
    output: Topic.of('output-python-topic'),
    logTopic: Topic.of('py-function-logs'),
    secrets: login('test-py-secret'),
    scaling: Scaling.external({ min: 1 }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
