import { watched } from '../../document/boundary';
import { PulsarTopicSpec } from '../../spec';
import { geoReplicationRefs, IPulsarGeoReplication } from '../pulsar-geo-replication';

type ReplicationFields = Pick<PulsarTopicSpec, 'geoReplicationRefs' | 'replicationClusters'>;

/** Where messages are replicated to. A choice of one: the operator does nothing about a topic that has both. */
export class Replication {
  /** To other Pulsar instances, by one road each: `geoReplicationRefs`. The tenant must know the roads too. */
  public static geo(...roads: IPulsarGeoReplication[]): Replication {
    return new Replication(roads, []);
  }

  /** Between clusters of one Pulsar instance, its own among them: `replicationClusters`. The tenant must be allowed all of them. */
  public static clusters(...names: string[]): Replication {
    return new Replication([], names);
  }

  private constructor(
    /** The roads to other instances. */
    public readonly roads: IPulsarGeoReplication[],
    /** The clusters of the instance. */
    public readonly clusterNames: string[],
  ) {}

  /** @internal */
  public _toSpec(): ReplicationFields {
    return this.roads.length > 0 ? { geoReplicationRefs: geoReplicationRefs(this.roads) } : { replicationClusters: this.clusterNames };
  }
}

watched(Replication, 'Replication');
