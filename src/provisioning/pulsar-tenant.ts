import { Construct, IConstruct } from 'constructs';
import { IPulsarConnection, requireConnection } from './pulsar-connection';
import { geoReplicationRefs, IPulsarGeoReplication } from './pulsar-geo-replication';
import { LastingResourceProps, PulsarResource } from './pulsar-resource';
import { requireDeclared, watched } from '../document/boundary';
import { requireNamedEntity } from '../pulsar/topic-name';
import { LifecyclePolicy } from '../spec';

/** A tenant of Pulsar, as its namespaces refer to it. */
export interface IPulsarTenant extends IConstruct {
  /** Its name in Pulsar. */
  readonly tenantName: string;

  /** The connection to its cluster. */
  readonly connection: IPulsarConnection;

  /**
   * The clusters of the instance that it may use.
   * @default - all, or not known
   */
  readonly allowedClusters?: string[];
}

/** Properties of {@link PulsarTenant}. */
export interface PulsarTenantProps extends LastingResourceProps {
  /** The connection to its cluster: `connectionRef`. Its role must be a superuser. */
  readonly connection: IPulsarConnection;

  /** Its name in Pulsar: `name`. */
  readonly name: string;

  /**
   * The roles that administer it: `adminRoles`.
   * @default - superusers only
   */
  readonly adminRoles?: string[];

  /**
   * The clusters of the Pulsar instance that it may use: `allowedClusters`.
   * @default - all that the instance knows when the tenant is created
   */
  readonly allowedClusters?: string[];

  /**
   * Roads to other Pulsar instances that its topics may take: `geoReplicationRefs`. Each adds both its ends to the clusters
   * that the tenant may use.
   * @default - none
   */
  readonly geoReplications?: IPulsarGeoReplication[];
}

/**
 * A tenant of Pulsar: a PulsarTenant.
 *
 * The operator creates a tenant, but does not change one that Pulsar has already until the second edit of this object.
 *
 * @throws FM210 where its name is none
 */
export class PulsarTenant extends PulsarResource implements IPulsarTenant {
  /** A tenant that exists already, such as `public`. */
  public static fromTenantName(scope: Construct, id: string, connection: IPulsarConnection, tenantName: string): IPulsarTenant {
    return new ImportedTenant(scope, id, connection, tenantName);
  }

  /** Its name in Pulsar. */
  public readonly tenantName: string;

  /** The connection to its cluster. */
  public readonly connection: IPulsarConnection;

  /** The clusters that its namespaces may be in, where they are named. */
  public readonly allowedClusters?: string[];

  constructor(scope: Construct, id: string, props: PulsarTenantProps) {
    requireDeclared(scope, id, 'PulsarTenantProps', props);
    super(scope, id, props.metadata);
    this._define('PulsarTenant', () => {
      requireNamedEntity(props.name, 'tenant');
      return {
        name: props.name,
        connectionRef: { name: requireConnection(props.connection).connectionName },
        adminRoles: props.adminRoles,
        allowedClusters: props.allowedClusters,
        geoReplicationRefs: props.geoReplications === undefined ? undefined : geoReplicationRefs(props.geoReplications),
        lifecyclePolicy: props.lifecyclePolicy ?? LifecyclePolicy.KEEP_AFTER_DELETION,
      };
    });
    this._requireBeside(props.connection, 'connection');
    props.geoReplications?.forEach((road) => { this._requireBeside(road, 'geoReplications'); });
    this.tenantName = props.name;
    this.connection = props.connection;
    this.allowedClusters = props.allowedClusters;
  }
}

watched(PulsarTenant, 'PulsarTenant');

class ImportedTenant extends Construct implements IPulsarTenant {
  public readonly allowedClusters?: string[];

  public constructor(scope: Construct, id: string, public readonly connection: IPulsarConnection, public readonly tenantName: string) {
    super(scope, id);
  }
}
