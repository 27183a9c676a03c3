import { Chart } from 'cdk8s';
import { PulsarFunction, Scaling, Topic } from '../../../../src';
import { GO_IMAGE, goExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS } from '../../common/written-out';

/** Go, from an image that holds the executable. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'go-function-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-go-pulsar'),
    runtime: goExclamation(),
    image: GO_IMAGE,
    inputs: [Topic.of('input-go-topic')],
    output: Topic.of('output-go-topic'),
    logTopic: Topic.of('go-function-logs'),
    secrets: login('test-go-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
