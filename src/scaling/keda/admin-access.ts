import { refuse, show } from '../../document/refusal';
import { filled, shaped } from '../../document/shape';
import { IPulsarCluster, SecretRef } from '../../pulsar';
import { BacklogScalingOptions, ExistingTriggerAuthentication, KedaAuthMode } from '../backlog-options';

/** How KEDA reaches a cluster's administration. */
export interface AdminAccess {
  readonly url: string;
  /** What triggers say about authentication, secrets aside. */
  readonly metadata: { readonly [key: string]: string };
  /** The parameters of a TriggerAuthentication to be made, each from a Secret. */
  readonly secrets: { readonly [parameter: string]: SecretRef };
  /** A TriggerAuthentication that exists already. */
  readonly existing?: ExistingTriggerAuthentication;
}

/** How KEDA reaches the administration of a cluster; refuses what it cannot. */
export function adminAccess(options: BacklogScalingOptions, pulsar: IPulsarCluster): AdminAccess {
  const url = adminUrl(options.adminUrl ?? pulsar.adminUrl, pulsar);
  const { triggerAuthentication: existing } = options;
  if (existing !== undefined) {
    filled(existing.name, 'scaling.triggerAuthentication.name', 'FM432', 'A TriggerAuthentication is known by its name.');
    return { url, metadata: authModes(existing.modes), secrets: {}, existing };
  }
  const { mode, metadata = {}, secrets } = credentialsOf(pulsar);
  return {
    url,
    metadata: { ...authModes(mode === undefined ? [] : [mode]), ...metadata },
    secrets: { ...secrets, ...certificateAuthority(url, pulsar, mode !== undefined) },
  };
}

function adminUrl(url: string | undefined, pulsar: IPulsarCluster): string {
  if (url === undefined) {
    refuse({
      code: 'FM432',
      field: 'scaling.adminUrl',
      received: `${pulsar.node.path}, whose ConfigMap ${show(pulsar.configMapName)} is not read here`,
      because: 'KEDA asks the cluster\'s administration for the backlog, and does not read the ConfigMap.',
      fix: 'give the cluster its `adminUrl`: PulsarCluster.fromConfigMapName(..., { adminUrl: \'http://pulsar-broker:8080\' }).',
    });
  }
  if (!/^https?:\/\/[^\s/,?#@]+(\/[^\s?#]*)?$/.test(url)) {
    refuse({
      code: 'FM432',
      field: 'scaling.adminUrl',
      received: show(url),
      because: 'KEDA asks one host over http or https, and adds a path to the URL.',
      fix: 'write http://host:port; several brokers are reached through a Pulsar proxy.',
    });
  }
  return url.replace(/\/+$/, '');
}

interface Credentials {
  readonly mode?: KedaAuthMode;
  readonly metadata?: { readonly [key: string]: string };
  readonly secrets: { readonly [parameter: string]: SecretRef };
}

function credentialsOf({ node, authentication, adminAuthentication }: IPulsarCluster): Credentials {
  if (adminAuthentication === undefined) {
    if (authentication === undefined) { return { secrets: {} }; }
    refuse({
      code: 'FM432',
      field: 'scaling',
      received: `${node.path}, whose components authenticate`,
      because: 'KEDA reads bare credentials, and the Secret or file of the components holds the parameters of a Java plugin.',
      fix: 'give the cluster `adminAuthentication`, such as AdminAuth.token(SecretRef.fromName(...)), or name a `triggerAuthentication`.',
    });
  }
  const fix = 'use one of AdminAuth, such as AdminAuth.token(SecretRef.fromName(...)).';
  const { _credentials } = shaped(adminAuthentication, { field: 'pulsar.adminAuthentication', member: '_credentials', fix });
  switch (_credentials.kind) {
    case 'token':
      return { mode: KedaAuthMode.BEARER, secrets: { bearerToken: _credentials.token } };
    case 'basic':
      return { mode: KedaAuthMode.BASIC, secrets: { username: _credentials.username, password: _credentials.password } };
    case 'certificate':
      return { mode: KedaAuthMode.TLS, secrets: { cert: _credentials.certificate, key: _credentials.key } };
    case 'oauth2': {
      const { tokenUrl, clientId, clientSecret, scope, audience } = _credentials.options;
      return {
        mode: KedaAuthMode.OAUTH,
        metadata: {
          oauthTokenURI: tokenUrl,
          clientID: clientId,
          ...scope === undefined ? {} : { scope },
          // The scaler looks for this key with a capital letter.
          ...audience === undefined ? {} : { EndpointParams: new URLSearchParams({ audience }).toString() },
        },
        secrets: { clientSecret },
      };
    }
  }
}

/** The certificate authority, which KEDA reads only along with credentials. */
function certificateAuthority(url: string, { node, tls }: IPulsarCluster, authenticates: boolean): { ca?: SecretRef } {
  const { tlsConfig, tlsSecret } = tls?._messagingFields() ?? {};
  if (!url.startsWith('https:')) { return {}; }
  if (tlsConfig?.allowInsecure === true) {
    refuse({
      code: 'FM432',
      field: 'scaling',
      received: `${node.path}, which trusts any certificate, at ${url}`,
      because: 'KEDA checks the certificate of whom it asks, always.',
      fix: 'name the certificate authority with PulsarTls.customTrust(...), or give `adminUrl` an http URL within the cluster.',
    });
  }
  const { certSecretName, certSecretKey } = tlsConfig ?? {};
  if (tlsSecret === undefined && certSecretName === undefined) { return {}; }
  if (tlsSecret !== undefined || !authenticates) {
    refuse({
      code: 'FM432',
      field: 'scaling',
      received: `${node.path}, with certificate authorities of its own, at ${url}`,
      because: tlsSecret === undefined
        ? 'KEDA reads a certificate authority only along with credentials.'
        : 'KEDA reads a certificate authority from a key of a Secret, and tlsSecret holds the name of a file.',
      fix: tlsSecret === undefined
        ? 'give the cluster `adminAuthentication`, or let KEDA itself trust the authority and name a `triggerAuthentication`.'
        : 'use PulsarTls.customTrust(...), or name a `triggerAuthentication`.',
    });
  }
  return { ca: SecretRef.fromName(certSecretName!, certSecretKey ?? '') };
}

function authModes(modes: readonly KedaAuthMode[]): { authModes?: string } {
  const unknown = modes.find((mode) => !Object.values(KedaAuthMode).includes(mode));
  if (unknown !== undefined) {
    refuse({
      code: 'FM104',
      field: 'scaling.triggerAuthentication.modes',
      received: show(unknown),
      because: 'KEDA refuses a mode that it does not know.',
      fix: 'choose from KedaAuthMode.',
    });
  }
  if (modes.filter((mode) => mode !== KedaAuthMode.TLS).length > 1) {
    refuse({
      code: 'FM432',
      field: 'scaling.triggerAuthentication.modes',
      received: modes.join(', '),
      because: 'KEDA takes one of bearer, basic and oauth, besides tls.',
      fix: 'keep one of them.',
    });
  }
  return modes.length === 0 ? {} : { authModes: modes.join(',') };
}
