import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';

/** The account that pods run as. It lives in the Kubernetes namespace of the pods. */
export class ServiceAccountRef {
  /**
   * A ServiceAccount of this program.
   *
   * @param serviceAccount a ServiceAccount of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no ServiceAccount
   */
  public static of(serviceAccount: IConstruct): ServiceAccountRef {
    return new ServiceAccountRef(objectName(serviceAccount, 'ServiceAccount', 'ServiceAccountRef.fromName(...)'));
  }

  /** A ServiceAccount that exists already, by its name. */
  public static fromName(serviceAccountName: string): ServiceAccountRef {
    return new ServiceAccountRef(serviceAccountName);
  }

  private constructor(
    /** The name of the ServiceAccount. */
    public readonly serviceAccountName: string,
  ) {}
}

watched(ServiceAccountRef, 'ServiceAccountRef');
