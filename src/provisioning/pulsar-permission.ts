import { Construct } from 'constructs';
import { IPermissionTarget } from './permission-target';
import { requireConnection } from './pulsar-connection';
import { PulsarResource, PulsarResourceProps } from './pulsar-resource';
import { requireDeclared } from '../document/boundary';
import { refuse } from '../document/refusal';
import { filled } from '../document/shape';
import { LifecyclePolicy } from '../spec';

/** What a role may do. */
export enum PermissionAction {
  /** Write to topics. */
  PRODUCE = 'produce',
  /** Read from topics; of a namespace, also list those that a pattern fits. */
  CONSUME = 'consume',
  /** Manage functions of a functions worker. Function Mesh has no worker, so its components do not need it. */
  FUNCTIONS = 'functions',
  /** Manage sources of a functions worker. */
  SOURCES = 'sources',
  /** Manage sinks of a functions worker. */
  SINKS = 'sinks',
  /** Download and upload packages of the package service; of a namespace only. */
  PACKAGES = 'packages',
}

/** Properties of {@link PulsarPermission}. */
export interface PulsarPermissionProps extends PulsarResourceProps {
  /** The topic or namespace that it is about: `resourceType`, `resourceName`, `connectionRef`. */
  readonly target: IPermissionTarget;

  /** The roles: `roles`. */
  readonly roles: string[];

  /** What they may do with it: `actions`. */
  readonly actions: PermissionAction[];

  /**
   * What becomes of the grant when its Kubernetes object is deleted: `lifecyclePolicy`. A grant is no data, and one that
   * outlives its object is access that nobody sees.
   * @default LifecyclePolicy.CLEAN_UP_AFTER_DELETION
   */
  readonly lifecyclePolicy?: LifecyclePolicy;
}

/**
 * What roles may do with a topic or with all topics of a namespace: a PulsarPermission.
 *
 * It is all that these roles may do there: Pulsar replaces what a role had, so a second permission of the same role on the same
 * target would undo the first.
 *
 * @throws FM234 where it grants nothing
 */
export class PulsarPermission extends PulsarResource {
  constructor(scope: Construct, id: string, props: PulsarPermissionProps) {
    requireDeclared(scope, id, 'PulsarPermissionProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarPermission', () => {
      const target = props.target;
      if (props.roles.length === 0) { nothing('roles', 'role'); }
      if (props.actions.length === 0) { nothing('actions', 'action'); }
      return {
        connectionRef: { name: requireConnection(target.connection).connectionName },
        ...target.bindPermission(this),
        roles: props.roles.map((role) => filled(role, 'roles', 'FM234', 'A role has a name.')),
        actions: [...props.actions],
        lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.CLEAN_UP_AFTER_DELETION,
      };
    });
    this._requireBeside(props.target.connection, 'target');
  }
}

function nothing(field: string, what: string): never {
  refuse({ code: 'FM234', field, received: 'none', because: `A permission without any ${what} grants nothing.`, fix: `name at least one ${what}.` });
}
