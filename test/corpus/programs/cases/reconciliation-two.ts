import { Chart } from 'cdk8s';
import { FunctionMesh, Output, PulsarFunction, Scaling, Sink, Source, Topic } from '../../../../src';
import { elasticsearch, mongoDbChanges } from '../../common/connectors';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { FUNCTION_DEFAULTS, OPERATOR_POD, resources, SOURCE_PRODUCER, TEXT } from '../../common/written-out';

/** A mesh with a member of each kind. */
export default (chart: Chart): void => {
  const mesh = new FunctionMesh(chart, 'mesh', {
    metadata: { name: 'functionmesh-sample' },
    pulsar: platformCluster(chart, 'mesh-test-pulsar', { clusterName: 'test-pulsar' }),
  });
  const common = { scaling: Scaling.fixed(1), resources: resources('0.1'), pod: OPERATOR_POD };

  new Source(mesh, 'source-two', {
    ...common,
    connector: mongoDbChanges('3.2.2.1'),
    output: Output.to(Topic.of('destination'), SOURCE_PRODUCER),
    forwardMessageProperties: true,
  });
  new PulsarFunction(mesh, 'function-two', {
    ...common,
    ...FUNCTION_DEFAULTS,
    clusterName: 'test',
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('functionmesh-input-topic', { schema: TEXT })],
    output: Topic.of('functionmesh-java-topic', { schema: TEXT }),
  });
  new Sink(mesh, 'sink-two', {
    ...common,
    connector: elasticsearch('3.2.2.1', { index: 'my_index', config: { typeName: 'doc' } }),
    inputs: [Topic.of('elasticsearch-sink')],
    autoAck: true,
  });
};
