import type { ISecret } from 'cdk8s-plus-27';
import { EnvVar } from '../spec';

/**
 * One key of a Kubernetes Secret, by reference: the value never appears in a manifest.
 *
 * The Secret lives in the Kubernetes namespace of the component that uses it.
 */
export class SecretRef {
  /** A key of a Secret construct of cdk8s-plus. */
  public static of(secret: ISecret, key: string): SecretRef {
    return new SecretRef(secret.name, key);
  }

  /** A key of a Secret that exists already, by the Secret's name. */
  public static fromName(secretName: string, key: string): SecretRef {
    return new SecretRef(secretName, key);
  }

  private constructor(
    /** The name of the Secret. */
    public readonly secretName: string,
    /** The key in the Secret. */
    public readonly key: string,
  ) {}

  /** The value as an environment variable, for `pod.env` or a container of your own. */
  public toEnvVar(name: string): EnvVar {
    return { name, valueFrom: { secretKeyRef: { name: this.secretName, key: this.key } } };
  }
}
