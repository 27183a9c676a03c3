import { Chart } from 'cdk8s';
import { Output, Scaling, Source, Topic } from '../../../../src';
import { mongoDbChanges } from '../../common/connectors';
import { sampleCluster } from '../../common/pulsar-clusters';
import { OPERATOR_POD, resources, SOURCE_PRODUCER } from '../../common/written-out';

/** Changes in a MongoDB, by Debezium. */
export default (chart: Chart): void => {
  new Source(chart, 'changes', {
    metadata: { name: 'source-sample' },
    pulsar: sampleCluster(chart, 'test-source'),
    connector: mongoDbChanges('2.10.0.0-rc10'),
    output: Output.to(Topic.of('destination'), SOURCE_PRODUCER),
    forwardMessageProperties: true,
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
