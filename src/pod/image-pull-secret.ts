import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';

/** A Secret that holds the credentials of an image registry. It lives in the Kubernetes namespace of the pods. */
export class ImagePullSecret {
  /**
   * A Secret of this program.
   *
   * @param secret a Secret of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no Secret
   */
  public static of(secret: IConstruct): ImagePullSecret {
    return new ImagePullSecret(objectName(secret, 'Secret', 'ImagePullSecret.fromName(...)'));
  }

  /** A Secret that exists already, by its name. */
  public static fromName(secretName: string): ImagePullSecret {
    return new ImagePullSecret(secretName);
  }

  private constructor(
    /** The name of the Secret. */
    public readonly secretName: string,
  ) {}
}

watched(ImagePullSecret, 'ImagePullSecret');
