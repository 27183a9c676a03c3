import { Chart } from 'cdk8s';
import { FunctionMesh, PulsarFunction, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { sampleCluster } from '../../common/pulsar-clusters';
import { FUNCTION_DEFAULTS, OPERATOR_POD, resources, TEXT } from '../../common/written-out';

/** Two functions in a row. */
export default (chart: Chart): void => {
  const mesh = new FunctionMesh(chart, 'mesh', {
    metadata: { name: 'functionmesh-sample' },
    pulsar: sampleCluster(chart, 'mesh-test-pulsar'),
  });
  const common = {
    ...FUNCTION_DEFAULTS,
    runtime: javaExclamation({ extraDependenciesDir: 'random-dir/' }),
    image: JAVA_IMAGE,
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  };

  const first = new PulsarFunction(mesh, 'ex1', {
    ...common,
    inputs: [Topic.of('functionmesh-input-topic', { schema: TEXT })],
    output: Topic.of('mid-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-log'),
  });
  new PulsarFunction(mesh, 'ex2', {
    ...common,
    inputs: [first],
    output: Topic.of('functionmesh-output-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
  });
};
