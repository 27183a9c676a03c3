import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';
import { PulsarMessaging } from '../spec';
import { SecretRef } from './secret-ref';

type TlsFields = Pick<PulsarMessaging, 'tlsConfig' | 'tlsSecret'>;

/** How a component trusts its Pulsar cluster. A choice of one: `tlsConfig` would switch `tlsSecret` off. */
export class PulsarTls {
  /** TLS with the certificate authorities of the image. */
  public static systemTrust(options: TlsOptions = {}): PulsarTls {
    return new PulsarTls({
      tlsConfig: { enabled: true, allowInsecure: false, hostnameVerification: options.hostnameVerification ?? true },
    });
  }

  /** TLS with certificate authorities of your own, from a Secret: `certSecretName`, `certSecretKey`. */
  public static customTrust(certificates: SecretRef, options: TlsOptions = {}): PulsarTls {
    const { secretName, key } = certificates;
    return new PulsarTls({
      tlsConfig: {
        enabled: true,
        allowInsecure: false,
        hostnameVerification: options.hostnameVerification ?? true,
        certSecretName: secretName,
        certSecretKey: key,
      },
    });
  }

  /** TLS that trusts anybody: for a test cluster with self-signed certificates, never for production. */
  public static insecureTrustAnyCertificate(): PulsarTls {
    return new PulsarTls({ tlsConfig: { enabled: true, allowInsecure: true, hostnameVerification: false } });
  }

  /**
   * The older way, `tlsSecret`: a Secret with the keys `tlsAllowInsecureConnection`, `tlsHostnameVerificationEnable` and
   * `tlsTrustCertsFilePath`.
   *
   * @param secret a Secret of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no Secret
   */
  public static legacySecret(secret: IConstruct): PulsarTls {
    return new PulsarTls({ tlsSecret: objectName(secret, 'Secret', 'PulsarTls.legacySecretName(...)') });
  }

  /** The same Secret, by name, where it exists already. */
  public static legacySecretName(name: string): PulsarTls {
    return new PulsarTls({ tlsSecret: name });
  }

  private constructor(private readonly fields: TlsFields) {}

  /** @internal */
  public _messagingFields(): TlsFields {
    return this.fields;
  }
}

watched(PulsarTls, 'PulsarTls');

/** Options of {@link PulsarTls}. */
export interface TlsOptions {
  /**
   * Whether the broker's name must match its certificate: `hostnameVerification`.
   * @default true
   */
  readonly hostnameVerification?: boolean;
}
