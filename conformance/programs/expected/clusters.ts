import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { wordAfter } from '../script';
import { Subject } from '../subject';

interface Access {
  readonly sources: readonly string[];
  readonly plugin?: string;
  readonly parameters?: string;
  readonly tls: Tls;
  readonly cleanup?: string;
}

interface Tls {
  readonly isUsed: string;
  readonly isInsecure?: string;
  readonly verifiesHost?: string;
  readonly trust?: string;
}

const OAUTH2 = [
  ['credentials_url', 'file:///etc/oauth2/key.json'], ['privateKey', '/etc/oauth2/key.json'], ['private_key', '/etc/oauth2/key.json'],
  ['issuerUrl', 'https://idp'], ['issuer_url', 'https://idp'], ['audience', 'pulsar'], ['scope', ''],
];

/** What a component is given to reach each of the clusters. */
const ACCESS: { readonly [cluster in Subject['cluster']]: Access } = {
  plain: { sources: ['plain'], tls: { isUsed: 'false' } },
  oauth2: {
    sources: ['by-oauth2', 'PACKAGE_plain'],
    plugin: 'org.apache.pulsar.client.impl.auth.oauth2.AuthenticationOAuth2',
    parameters: JSON.stringify(Object.fromEntries(OAUTH2)),
    tls: { isUsed: 'true', isInsecure: 'false', verifiesHost: 'true', trust: '/etc/tls/pulsar-functions/ca.crt' },
  },
  token: {
    sources: ['by-token'],
    plugin: 'org.apache.pulsar.client.impl.auth.AuthenticationToken',
    parameters: 'file:///var/run/token',
    tls: { isUsed: 'true', isInsecure: 'false', verifiesHost: 'true' },
    cleanup: 'file:///var/run/admin-token',
  },
  secret: {
    sources: ['by-secret', 'auth', 'tls'],
    plugin: '$clientAuthenticationPlugin',
    parameters: '$clientAuthenticationParameters',
    tls: {
      isUsed: 'true',
      isInsecure: '${tlsAllowInsecureConnection:-false}',
      verifiesHost: '${tlsHostnameVerificationEnable:-true}',
      trust: '$tlsTrustCertsFilePath',
    },
  },
  insecure: { sources: ['insecure'], tls: { isUsed: 'true', isInsecure: 'true', verifiesHost: 'false' } },
};

/** How a component reaches its Pulsar cluster. */
export function clustersOf({ plan, cluster, isClusterSaid, reads }: Subject, { container, cleanup, script }: Rendered): Figure[] {
  const { sources, plugin, parameters, tls, cleanup: admin } = ACCESS[cluster];
  const given = (container.envFrom as Fields[]).map(({ prefix = '', configMapRef, secretRef }) => `${prefix}${(configMapRef ?? secretRef).name}`);
  const isPackageElsewhere = cluster === 'oauth2';
  const figures = [
    figure('pulsar', isClusterSaid ? sources : undefined, sources, given),
    figure('pulsar.packageService', isPackageElsewhere ? true : undefined, false, given.some((name) => name.startsWith('PACKAGE_'))),
    // Without inputs there is no subscription to delete; what a batch source leaves behind goes by the authentication of the source.
    ...cleanup === undefined || admin === undefined || reads.length === 0 ? [] : [
      figure('pulsar.cleanupAuthentication', true, undefined, (cleanup.command as string[]).some((text) => text.includes(`--auth-params '${admin}'`))),
    ],
  ];
  if (plan.kind === 'function' && plan.runtime === 'go') { return figures; }
  const made: Tls = {
    isUsed: wordAfter(script, '--use_tls')!,
    isInsecure: wordAfter(script, '--tls_allow_insecure'),
    verifiesHost: wordAfter(script, '--hostname_verification_enabled'),
    trust: wordAfter(script, '--tls_trust_cert_path'),
  };
  const authentication = [wordAfter(script, '--client_auth_plugin'), wordAfter(script, '--client_auth_params')];
  return [
    ...figures,
    figure('pulsar.authentication', plugin && [plugin, parameters], [undefined, undefined], authentication),
    figure('pulsar.tls', cluster === 'plain' ? undefined : tls, tls, made),
  ];
}
