import { Chart } from 'cdk8s';
import { Package, PulsarFunction, Runtime, Scaling, Topic } from '../../../../src';
import { sampleCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Go from a package, on the operator's own image. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'go-function-sample', namespace: 'default' },
    pulsar: sampleCluster(chart, 'test-go-pulsar'),
    runtime: Runtime.go({ executable: 'go_func_all', location: Package.pulsar('function://public/default/nlu-test-go-function') }),
    inputs: [Topic.of('go-function-input-topic')],
    output: Topic.of('go-function-output-topic'),
    logTopic: Topic.of('go-function-logs'),
    secrets: login('test-go-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
