import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';
import { EnvVar } from '../spec';

/**
 * One key of a Kubernetes Secret, by reference: the value never appears in a manifest.
 *
 * The Secret lives in the Kubernetes namespace of the component that uses it.
 */
export class SecretRef {
  /**
   * A key of a Secret of this program.
   *
   * @param secret a Secret of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no Secret
   */
  public static of(secret: IConstruct, key: string): SecretRef {
    return new SecretRef(objectName(secret, 'Secret', 'SecretRef.fromName(...)'), key);
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

watched(SecretRef, 'SecretRef');
