import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';
import { refuse } from '../document/refusal';
import { AuthConfig, PulsarMessaging } from '../spec';
import { SecretRef } from './secret-ref';

type AuthFields = Pick<PulsarMessaging, 'authSecret' | 'authConfig'>;

const TOKEN_PLUGIN = 'org.apache.pulsar.client.impl.auth.AuthenticationToken';
const LITERAL_TOKEN = /token:\s*\S|"token"\s*:|\beyJ[\w-]+\.[\w-]+\.|password|secretKey/i;

/**
 * How a component authenticates with Pulsar. A choice of one: with several, the operator would pick in silence.
 *
 * Never holds a secret itself: it names the Secret or the file that does.
 */
export abstract class PulsarAuth {
  /**
   * Token or any other plugin, kept in a Secret with the keys `clientAuthenticationPlugin` and
   * `clientAuthenticationParameters`: `authSecret`.
   *
   * @param secret a Secret of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no Secret
   */
  public static secret(secret: IConstruct): PulsarAuth {
    return new SecretAuth(objectName(secret, 'Secret', 'PulsarAuth.secretName(...)'));
  }

  /** The same Secret, by name, where it exists already. */
  public static secretName(name: string): PulsarAuth {
    return new SecretAuth(name);
  }

  /** OAuth2 client credentials, with the key file in a Secret: `authConfig.oauth2Config`. */
  public static oauth2(options: OAuth2Options): ConfiguredAuth {
    return new ConfiguredAuth({
      oauth2Config: {
        issuerUrl: options.issuerUrl,
        audience: options.audience,
        scope: options.scope,
        // missing fields are refused with the document, which knows where it is
        keySecretName: options.key?.secretName,
        keySecretKey: options.key?.key,
      },
    });
  }

  /** A token in a file of the pod, for instance a projected service account token: `authConfig.genericAuth`. */
  public static tokenFile(path: string): ConfiguredAuth {
    return PulsarAuth.generic({ plugin: TOKEN_PLUGIN, parameters: `file://${path}` });
  }

  /**
   * Any authentication plugin whose parameters are no secret: `authConfig.genericAuth`. They end in the manifest and on a
   * command line, so a token or password among them is refused.
   */
  public static generic(options: GenericAuthOptions): ConfiguredAuth {
    return new ConfiguredAuth({
      genericAuth: { clientAuthenticationPlugin: options.plugin, clientAuthenticationParameters: options.parameters },
    });
  }

  /** @internal */
  public abstract _messagingFields(): AuthFields;
}

watched(PulsarAuth, 'PulsarAuth');

/** Authentication that is written out, not kept in one Secret; the only kind that clean-up can use. */
export class ConfiguredAuth extends PulsarAuth {
  /** @param config the `authConfig` to write */
  public constructor(private readonly config: AuthConfig) {
    super();
  }

  /** @internal */
  public _messagingFields(): AuthFields {
    return { authConfig: this._authConfig() };
  }

  /** @internal */
  public _authConfig(): AuthConfig {
    if (LITERAL_TOKEN.test(this.config.genericAuth?.clientAuthenticationParameters ?? '')) {
      refuse({
        code: 'FM601',
        field: 'authConfig.genericAuth.clientAuthenticationParameters',
        received: '(not shown)',
        because: 'The parameters look like a secret, and they would stand in the manifest.',
        fix: 'keep them in a Secret and use PulsarAuth.secret(...), or PulsarAuth.tokenFile(...).',
      });
    }
    return this.config;
  }
}

watched(ConfiguredAuth, 'ConfiguredAuth');

class SecretAuth extends PulsarAuth {
  public constructor(private readonly name: string) {
    super();
  }

  public _messagingFields(): AuthFields {
    return { authSecret: this.name };
  }
}

/** Options of {@link PulsarAuth.oauth2}. */
export interface OAuth2Options {
  /** The identity provider's URL: `issuerUrl`. */
  readonly issuerUrl: string;

  /** The Pulsar cluster as the provider knows it: `audience`. */
  readonly audience: string;

  /**
   * The scope asked for: `scope`.
   * @default - none
   */
  readonly scope?: string;

  /** The Secret and key of the credentials file: `keySecretName`, `keySecretKey`. */
  readonly key: SecretRef;
}

/** Options of {@link PulsarAuth.generic}. */
export interface GenericAuthOptions {
  /** The plugin's Java class: `clientAuthenticationPlugin`. */
  readonly plugin: string;

  /** The plugin's parameters, without any secret: `clientAuthenticationParameters`. */
  readonly parameters: string;
}
