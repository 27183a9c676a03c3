import { SecretRef } from './secret-ref';
import { watched } from '../document/boundary';

/** What {@link AdminAuth} says, one kind of credentials. @internal */
export type AdminCredentials =
  | { readonly kind: 'token'; readonly token: SecretRef }
  | { readonly kind: 'basic'; readonly username: SecretRef; readonly password: SecretRef }
  | { readonly kind: 'certificate'; readonly certificate: SecretRef; readonly key: SecretRef }
  | { readonly kind: 'oauth2'; readonly options: AdminOAuth2Options };

/**
 * How a client that is no component authenticates with the administration of a Pulsar cluster, such as KEDA when it asks for
 * a backlog. A choice of one.
 *
 * Such clients read bare values from Secrets, while those of {@link PulsarAuth} hold the parameters of a Java plugin; one
 * cannot be made of the other. Never holds a secret itself.
 */
export class AdminAuth {
  /** A token: the key holds the bare token, without `token:` before it. */
  public static token(token: SecretRef): AdminAuth {
    return new AdminAuth({ kind: 'token', token });
  }

  /** A user name and a password. */
  public static basic(username: SecretRef, password: SecretRef): AdminAuth {
    return new AdminAuth({ kind: 'basic', username, password });
  }

  /** A client certificate and its private key, in PEM. */
  public static certificate(certificate: SecretRef, key: SecretRef): AdminAuth {
    return new AdminAuth({ kind: 'certificate', certificate, key });
  }

  /** OAuth2 client credentials: the bare client secret, not the key file that components read. */
  public static oauth2(options: AdminOAuth2Options): AdminAuth {
    return new AdminAuth({ kind: 'oauth2', options });
  }

  private constructor(
    /** @internal */
    public readonly _credentials: AdminCredentials,
  ) {}
}

watched(AdminAuth, 'AdminAuth');

/** Options of {@link AdminAuth.oauth2}. */
export interface AdminOAuth2Options {
  /** Where tokens are given out, `https://.../oauth/token`; not the issuer. */
  readonly tokenUrl: string;

  /** The client as the provider knows it. */
  readonly clientId: string;

  /** The Secret and key of the bare client secret. */
  readonly clientSecret: SecretRef;

  /**
   * The scope asked for.
   * @default - none
   */
  readonly scope?: string;

  /**
   * The Pulsar cluster as the provider knows it.
   * @default - none is sent
   */
  readonly audience?: string;
}
