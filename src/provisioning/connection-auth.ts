import { watched } from '../document/boundary';
import { filled } from '../document/shape';
import { SecretRef } from '../pulsar';
import { ConnectionAuthentication, ValueOrSecretRef } from '../spec';

const HAND_OVER = 'The operator reads it to authenticate.';

/** A token or credentials file, by where it is kept. Its value never stands in a manifest. */
export class ConnectionCredential {
  /** In a Secret in the Kubernetes namespace of the connection: `secretRef`. */
  public static secret(secret: SecretRef): ConnectionCredential {
    const { secretName, key } = secret;
    return new ConnectionCredential({ secretRef: { name: secretName, key } });
  }

  /** In a file of the operator's own pod: `file`. */
  public static file(path: string): ConnectionCredential {
    return new ConnectionCredential({ file: filled(path, 'file', 'FM103', HAND_OVER) });
  }

  private constructor(private readonly source: ValueOrSecretRef) {}

  /** @internal */
  public _toSpec(): ValueOrSecretRef {
    return this.source;
  }
}

watched(ConnectionCredential, 'ConnectionCredential');

/**
 * How pulsar-resources-operator authenticates as an administrator: `authentication`. A choice of one: of a token and OAuth 2.0
 * the operator would use the token in silence.
 *
 * These are not the credentials of the components. A role that creates tenants is a superuser of Pulsar; one that creates
 * namespaces, topics and permissions is an administrator of their tenant.
 */
export class ConnectionAuth {
  /** A token, without the `token:` that Pulsar's client parameters begin with. */
  public static token(token: ConnectionCredential): ConnectionAuth {
    return new ConnectionAuth({ token: token._toSpec() });
  }

  /** OAuth 2.0 client credentials. */
  public static oauth2(options: ConnectionOAuth2Options): ConnectionAuth {
    return new ConnectionAuth({
      oauth2: {
        issuerEndpoint: filled(options.issuerUrl, 'issuerUrl', 'FM103', HAND_OVER),
        clientId: filled(options.clientId, 'clientId', 'FM103', HAND_OVER),
        audience: filled(options.audience, 'audience', 'FM103', HAND_OVER),
        scope: options.scope,
        key: options.key._toSpec(),
      },
    });
  }

  /** A client certificate, by files of the operator's own pod. */
  public static tls(options: ConnectionTlsOptions): ConnectionAuth {
    return new ConnectionAuth({
      tls: {
        clientCertificatePath: filled(options.certificateFile, 'certificateFile', 'FM103', HAND_OVER),
        clientCertificateKeyPath: filled(options.keyFile, 'keyFile', 'FM103', HAND_OVER),
      },
    });
  }

  /** Not at all, although the components of the cluster do. */
  public static none(): ConnectionAuth {
    return new ConnectionAuth(undefined);
  }

  private constructor(private readonly authentication: ConnectionAuthentication | undefined) {}

  /** @internal */
  public _toSpec(): ConnectionAuthentication | undefined {
    return this.authentication;
  }
}

watched(ConnectionAuth, 'ConnectionAuth');

/** Options of {@link ConnectionAuth.oauth2}. */
export interface ConnectionOAuth2Options {
  /** The identity provider's URL: `issuerEndpoint`. */
  readonly issuerUrl: string;

  /** The client's id: `clientID`. */
  readonly clientId: string;

  /** The Pulsar cluster as the provider knows it: `audience`. */
  readonly audience: string;

  /**
   * The scope asked for: `scope`.
   * @default - none
   */
  readonly scope?: string;

  /** The credentials file, as JSON: `key`. */
  readonly key: ConnectionCredential;
}

/** Options of {@link ConnectionAuth.tls}. */
export interface ConnectionTlsOptions {
  /** The certificate: `clientCertificatePath`. */
  readonly certificateFile: string;

  /** Its key: `clientCertificateKeyPath`. */
  readonly keyFile: string;
}
