import { Chart } from 'cdk8s';
import { Package, PulsarFunction, Runtime, Scaling, Topic } from '../../../../src';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Go, from a package that is downloaded when the pod starts. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'go-function-download-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-go-pulsar'),
    runtime: Runtime.go({ executable: '/pulsar/go_func_all', location: Package.pulsar('function://public/default/test-go-function') }),
    image: 'streamnative/pulsar-functions-pulsarctl-go-runner:3.2.2.1',
    inputs: [Topic.of('input-download-go-topic')],
    output: Topic.of('output-download-go-topic'),
    logTopic: Topic.of('go-function-logs'),
    secrets: login('test-go-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 3 }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
