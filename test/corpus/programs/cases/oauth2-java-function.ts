import { Chart } from 'cdk8s';
import { PulsarAuth, PulsarFunction, Scaling, SecretRef, Topic } from '../../../../src';
import { JAVA_IMAGE, javaExclamation } from '../../common/exclamation';
import { platformCluster } from '../../common/pulsar-clusters';
import { login, OPERATOR_POD, resources, STANDALONE_DEFAULTS, TEXT } from '../../common/written-out';

/** A function that authenticates with OAuth2. */
export default (chart: Chart): void => {
  new PulsarFunction(chart, 'exclaim', {
    ...STANDALONE_DEFAULTS,
    metadata: { name: 'function-sample', namespace: 'default' },
    pulsar: platformCluster(chart, 'test-pulsar', {
      authentication: PulsarAuth.oauth2({
        issuerUrl: 'https://auth.sncloud-stg.dev/',
        audience: 'urn:sn:pulsar:sndev:test',
        key: SecretRef.fromName('sn-platform-oauth2-private-key', 'auth.json'),
      }),
    }),
    runtime: javaExclamation(),
    image: JAVA_IMAGE,
    inputs: [Topic.of('input-java-topic', { schema: TEXT })],
    output: Topic.of('output-java-topic', { schema: TEXT }),
    logTopic: Topic.of('logging-function-logs'),
    secrets: login('test-secret'),
    scaling: Scaling.fixed(1),
    resources: resources('50m'),
    pod: OPERATOR_POD,
  });
};
