import { Chart } from 'cdk8s';
import { Neighbours } from './neighbours';
import { PulsarAuth, PulsarCluster, PulsarTls, SecretRef } from '../../src';

/** Several ways to one Pulsar cluster, as its name says, so that components of all may read each other. */
export function clustersIn(chart: Chart): Neighbours['clusters'] {
  const clusterName = 'pulsar';
  const plain = new PulsarCluster(chart, 'plain', {
    metadata: { name: 'plain' },
    brokerServiceUrl: 'pulsar://broker:6650',
    webServiceUrl: 'http://broker:8080',
    stateStorageServiceUrl: 'bk://cluster:4181',
    clusterName,
  });
  const access = { stateStorageServiceUrl: 'bk://cluster:4181', clusterName };
  return {
    plain,
    oauth2: PulsarCluster.fromConfigMapName(chart, 'oauth2', 'by-oauth2', {
      ...access,
      authentication: PulsarAuth.oauth2({ issuerUrl: 'https://idp', audience: 'pulsar', key: SecretRef.fromName('oauth', 'key.json') }),
      tls: PulsarTls.customTrust(SecretRef.fromName('ca', 'ca.crt')),
      packageService: plain,
    }),
    token: PulsarCluster.fromConfigMapName(chart, 'token', 'by-token', {
      ...access,
      authentication: PulsarAuth.tokenFile('/var/run/token'),
      cleanupAuthentication: PulsarAuth.tokenFile('/var/run/admin-token'),
      tls: PulsarTls.systemTrust(),
    }),
    secret: PulsarCluster.fromConfigMapName(chart, 'secret', 'by-secret', {
      ...access,
      authentication: PulsarAuth.secretName('auth'),
      tls: PulsarTls.legacySecretName('tls'),
    }),
    insecure: PulsarCluster.fromConfigMapName(chart, 'insecure', 'insecure', { ...access, tls: PulsarTls.insecureTrustAnyCertificate() }),
  };
}
