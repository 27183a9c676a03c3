import { Secret } from 'cdk8s-plus-27';
import { PulsarAuth, PulsarCluster, PulsarClusterAccess, PulsarFunction, PulsarTls, Runtime, SecretRef, StateStore, Topic } from '../../src';
import { chartWithCluster, only } from '../manifests';

function specOf(access: PulsarClusterAccess, state?: StateStore): any {
  const { chart } = chartWithCluster();
  const pulsar = PulsarCluster.fromConfigMapName(chart, 'cluster', 'config', access);
  new PulsarFunction(chart, 'f', { pulsar, state, runtime: Runtime.java({ className: 'C', jar: 'c.jar' }), inputs: [Topic.of('in')] });
  return only(chart, 'Function').spec;
}

const oauth2 = PulsarAuth.oauth2({ issuerUrl: 'https://auth', audience: 'prod', scope: 'all', key: SecretRef.fromName('key', 'auth.json') });
const oauth2Config = { issuerUrl: 'https://auth', audience: 'prod', scope: 'all', keySecretName: 'key', keySecretKey: 'auth.json' };

test('a cluster makes the ConfigMap its components name', () => {
  const { chart } = chartWithCluster();
  const pulsar = new PulsarCluster(chart, 'own', { brokerServiceUrl: 'pulsar+ssl://broker:6651', webServiceUrl: 'https://broker:8443' });
  const { data, metadata } = only(chart, 'ConfigMap');
  expect(data).toEqual({ brokerServiceURL: 'pulsar+ssl://broker:6651', webServiceURL: 'https://broker:8443' });
  expect(metadata.name).toBe(pulsar.configMapName);
});

test.each<[string, PulsarClusterAccess, object]>([
  ['nothing', {}, {}],
  ['a Secret', { authentication: PulsarAuth.secretName('auth') }, { authSecret: 'auth' }],
  ['OAuth2', { authentication: oauth2 }, { authConfig: { oauth2Config } }],
  ['OAuth2 for clean-up alone', { authentication: PulsarAuth.secretName('auth'), cleanupAuthentication: oauth2 },
    { authSecret: 'auth', cleanupAuthConfig: { oauth2Config } }],
  ['a token in a file', { authentication: PulsarAuth.tokenFile('/var/run/token') }, {
    authConfig: {
      genericAuth: {
        clientAuthenticationPlugin: 'org.apache.pulsar.client.impl.auth.AuthenticationToken',
        clientAuthenticationParameters: 'file:///var/run/token',
      },
    },
  }],
  ['system trust', { tls: PulsarTls.systemTrust() }, { tlsConfig: { enabled: true, allowInsecure: false, hostnameVerification: true } }],
  ['custom trust', { tls: PulsarTls.customTrust(SecretRef.fromName('ca', 'ca.crt'), { hostnameVerification: false }) },
    { tlsConfig: { enabled: true, allowInsecure: false, hostnameVerification: false, certSecretName: 'ca', certSecretKey: 'ca.crt' } }],
  ['no trust at all', { tls: PulsarTls.insecureTrustAnyCertificate() },
    { tlsConfig: { enabled: true, allowInsecure: true, hostnameVerification: false } }],
  ['the older TLS Secret', { tls: PulsarTls.legacySecretName('tls') }, { tlsSecret: 'tls' }],
])('access by %s', (_, access, expected) => {
  expect(specOf(access).pulsar).toEqual({ pulsarConfig: 'config', ...expected });
});

test('Secrets are named by construct as well', () => {
  const { chart } = chartWithCluster();
  const secret = Secret.fromSecretName(chart, 'secret', 'auth');
  const access = { authentication: PulsarAuth.secret(secret), tls: PulsarTls.legacySecret(secret) };
  expect(specOf(access).pulsar).toEqual({ pulsarConfig: 'config', authSecret: 'auth', tlsSecret: 'auth' });
});

test('packages may come from another cluster, with its own access', () => {
  const { chart } = chartWithCluster();
  const packages = PulsarCluster.fromConfigMapName(chart, 'packages', 'packages', { authentication: PulsarAuth.secretName('p') });
  expect(specOf({ packageService: packages }).pulsarPackageService).toEqual({ pulsarConfig: 'packages', authSecret: 'p' });
});

test('state is kept at the cluster\'s URL, or one of its own', () => {
  const access = { stateStorageServiceUrl: 'bk://cluster:4181' };
  expect(specOf(access).statefulConfig).toBeUndefined();
  expect(specOf(access, StateStore.bookKeeper()).statefulConfig).toEqual({ pulsar: { serviceUrl: 'bk://cluster:4181' } });
  expect(specOf(access, StateStore.javaProvider('com.acme.Store', 'redis://r')).statefulConfig)
    .toEqual({ pulsar: { serviceUrl: 'redis://r', javaProvider: { className: 'com.acme.Store' } } });
});

test('the name of the cluster reaches its components', () => {
  expect(specOf({ clusterName: 'eu-west' }).clusterName).toBe('eu-west');
});
