import { Chart } from 'cdk8s';
import { PulsarCluster, PulsarClusterAccess } from '../../../src';

/** The Pulsar of the operator's integration tests. */
export function platformCluster(chart: Chart, configMapName: string, access: PulsarClusterAccess = {}): PulsarCluster {
  return cluster(chart, configMapName, 'sn-platform-pulsar-broker', { clusterName: 'test', ...access });
}

/** The Pulsar of the operator's samples. */
export function sampleCluster(chart: Chart, configMapName: string): PulsarCluster {
  return cluster(chart, configMapName, 'test-pulsar-broker', { clusterName: 'test-pulsar' });
}

function cluster(chart: Chart, configMapName: string, broker: string, access: PulsarClusterAccess): PulsarCluster {
  return new PulsarCluster(chart, 'pulsar', {
    ...access,
    metadata: { name: configMapName },
    webServiceUrl: `http://${broker}.default.svc.cluster.local:8080`,
    brokerServiceUrl: `pulsar://${broker}.default.svc.cluster.local:6650`,
  });
}
