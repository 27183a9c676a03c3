import { Chart } from 'cdk8s';
import { Package, PulsarFunction, Scaling, Topic } from '../../../../src';
import { pythonExclamation } from '../../common/exclamation';
import { sampleCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Python from a package, on the operator's own image. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'py-function-sample', namespace: 'default' },
    pulsar: sampleCluster(chart, 'test-py-pulsar'),
    runtime: pythonExclamation({
      file: 'exclamation_function.py',
      location: Package.pulsar('function://public/default/nlu-test-py-function'),
    }),
    inputs: [Topic.of('py-function-input-topic')],
    output: Topic.of('py-function-output-topic'),
    logTopic: Topic.of('py-function-logs'),
    secrets: login('test-py-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
