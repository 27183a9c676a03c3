import { Chart } from 'cdk8s';
import { LogTopicAgent, Output, PulsarAuth, Scaling, SecretRef, Source, SourceConnector, Topic } from '../../../../src';
import { platformCluster } from '../../common/pulsar-clusters';
import { OPERATOR_POD, resources, SOURCE_PRODUCER } from '../../common/written-out';

/** A batch source that authenticates with OAuth2, clean-up included. */
export default (chart: Chart): void => {
  const oauth2 = PulsarAuth.oauth2({
    issuerUrl: 'https://auth.sncloud-stg.dev/',
    audience: 'urn:sn:pulsar:sndev:test',
    key: SecretRef.fromName('sn-platform-oauth2-private-key', 'auth.json'),
  });
  new Source(chart, 'persons', {
    metadata: { name: 'batch-source-sample' },
    pulsar: platformCluster(chart, 'test-source', { clusterName: 'test-pulsar', authentication: oauth2, cleanupAuthentication: oauth2 }),
    connector: SourceConnector.batchDataGenerator({ config: { test: 'test' } }),
    batch: { triggererClassName: 'org.apache.pulsar.io.batchdiscovery.ImmediateTriggerer' },
    output: Output.to(Topic.of('output-source-topic'), SOURCE_PRODUCER),
    forwardMessageProperties: true,
    logTopic: Topic.of('batch-source-logs'),
    logTopicAgent: LogTopicAgent.SIDECAR,
    scaling: Scaling.fixed(1),
    resources: resources('0.1'),
    pod: OPERATOR_POD,
  });
};
