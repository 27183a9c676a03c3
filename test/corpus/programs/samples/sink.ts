import { Chart } from 'cdk8s';
import { Scaling, Schema, Sink, Topic } from '../../../../src';
import { elasticsearch } from '../../common/connectors';
import { sampleCluster } from '../../common/pulsar-clusters';
import { OPERATOR_POD, resources } from '../../common/written-out';

/** Bytes into an index of Elasticsearch. */
export default (chart: Chart): void => {
  new Sink(chart, 'index', {
    metadata: { name: 'sink-sample' },
    pulsar: sampleCluster(chart, 'test-sink'),
    connector: elasticsearch('2.10.0.0-rc10', { index: 'my_index', config: { typeName: 'doc' } }),
    inputs: [Topic.of('input', { schema: Schema.BYTES })],
    autoAck: true,
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
