import { IConstruct } from 'constructs';
import { IPulsarConnection } from './pulsar-connection';
import { PermissionResourceType } from '../spec';

/** What a permission can be about: a topic, or all topics of a namespace. */
export interface IPermissionTarget extends IConstruct {
  /** The connection to its cluster. */
  readonly connection: IPulsarConnection;

  /**
   * Says what the permission is about.
   *
   * @param permission the permission that is granted
   */
  bindPermission(permission: IConstruct): PermissionTarget;
}

/** What an {@link IPermissionTarget} contributes to a permission. */
export interface PermissionTarget {
  /** Topic or namespace: `resourceType`. */
  readonly resourceType: PermissionResourceType;

  /** Its name in Pulsar: `resourceName`. */
  readonly resourceName: string;
}
