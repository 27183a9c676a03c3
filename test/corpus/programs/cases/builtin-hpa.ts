import { Chart } from 'cdk8s';
import { BuiltinRule, PulsarFunction, Scaling, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** Scaled by the operator's ready-made rules. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'function-builtin-hpa-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-pulsar'),
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-topic', { schema: TEXT })],
    output: Topic.of('output-java-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.builtin({ min: 1, max: 5, rules: [BuiltinRule.CPU_20, BuiltinRule.MEMORY_20] }),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
