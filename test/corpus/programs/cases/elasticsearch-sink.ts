import { Chart } from 'cdk8s';
import { Scaling, Sink, Topic } from '../../../../src';
import { elasticsearch } from '../../common/connectors';
import { platformCluster } from '../../common/pulsar-clusters';
import { OPERATOR_POD, resources } from '../../common/written-out';

/** Several topics into Elasticsearch, each into an index of its own. */
export default (chart: Chart): void => {
  new Sink(chart, 'index', {
    metadata: { name: 'sink-sample' },
    pulsar: platformCluster(chart, 'test-sink', { clusterName: 'test-pulsar' }),
    connector: elasticsearch('2.10.0.0-rc10'),
    inputs: [Topic.of('input-sink-topic'), Topic.of('input-sink-topid'), Topic.of('input-sink-topie')],
    subscription: { cleanup: true },
    autoAck: true,
    logTopic: Topic.of('es-sink-logs'),
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
