import { Chart } from 'cdk8s';
import { LogTopicAgent, Package, PulsarFunction, Scaling, Topic } from '../../../../src';
import { pythonExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Python from a package, on the operator's own image, with its log sent by a sidecar. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'py-function-download-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-py-pulsar'),
    runtime: pythonExclamation({
      file: 'exclamation_function.py',
      location: Package.pulsar('function://public/default/test-py-function'),
    }),
    inputs: [Topic.of('input-download-python-topic')],
    output: Topic.of('output-download-python-topic'),
    logTopic: Topic.of('py-function-logs-sidecar'),
    logTopicAgent: LogTopicAgent.SIDECAR,
    secrets: login('test-py-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
