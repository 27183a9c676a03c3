import { Chart } from 'cdk8s';
import { ImagePullSecret, PulsarFunction, Scaling, Topic } from '../../../../src';
import { cachedPod } from '../../common/cached-pod';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { sampleCluster } from '../../common/pulsar-clusters';
import { login, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A pod with a volume, an init container, a sidecar and a private registry. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'java-function-sample' },
    pulsar: sampleCluster(chart, 'test-pulsar'),
    runtime: javaExclamation({ extraDependenciesDir: 'random-dir/' }),
    image: JAVA_IMAGE,
    inputs: [Topic.of('java-function-input-topic', { schema: TEXT })],
    output: Topic.of('java-function-output-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.horizontal({ initial: 1, max: 5 }),
    resources: resources('0.1'),
    pod: {
      ...cachedPod(ImagePullSecret.fromName('regcred')),
      env: [{ name: 'EXAMPLE_VARIABLE', value: 'exampleValue' }],
    },
  });
};
