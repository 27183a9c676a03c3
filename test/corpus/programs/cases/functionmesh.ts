import { Chart } from 'cdk8s';
import { FunctionMesh, PulsarFunction, Scaling, Topic } from '../../../../src';
import { GO_IMAGE, goExclamation, JAVA_IMAGE, javaExclamation, PYTHON_IMAGE, pythonExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { FUNCTION_DEFAULTS, OPERATOR_POD, resources, TEXT } from '../../common/written-out';

/** Three languages in a row: what one function writes, the next reads. */
export default (chart: Chart): void => {
  const mesh = new FunctionMesh(chart, 'mesh', {
    metadata: { name: 'functionmesh-sample' },
    pulsar: platformCluster(chart, 'mesh-test-pulsar'),
  });
  const common = { ...FUNCTION_DEFAULTS, scaling: Scaling.fixed(1), resources: resources('0.1'), pod: OPERATOR_POD };

  const java = new PulsarFunction(mesh, 'java-function', {
    ...common,
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('functionmesh-input-topic', { schema: TEXT })],
    output: Topic.of('functionmesh-java-topic', { schema: TEXT }),
  });
  const go = new PulsarFunction(mesh, 'golang-function', {
    ...common,
    runtime: goExclamation(),
    image: GO_IMAGE,
    inputs: [java],
    output: Topic.of('functionmesh-golang-topic', { schema: TEXT }),
  });
  new PulsarFunction(mesh, 'python-function', {
    ...common,
    runtime: pythonExclamation(),
    image: PYTHON_IMAGE,
    inputs: [go],
    output: Topic.of('functionmesh-python-topic', { schema: TEXT }),
  });
};
