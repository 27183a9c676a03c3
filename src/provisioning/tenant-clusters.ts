import { Replication } from './policies/replication';
import { IPulsarTenant } from './pulsar-tenant';
import { refuse } from '../document/refusal';

/** Refuses replication to a cluster that the tenant may not use, as far as the tenant says which it may. */
export function requireAllowed(tenant: IPulsarTenant, replication: Replication | undefined): void {
  const { allowedClusters } = tenant;
  if (allowedClusters === undefined) { return; }
  const barred = replication?.clusterNames.find((name) => !allowedClusters.includes(name));
  if (barred === undefined) { return; }
  refuse({
    code: 'FM534',
    field: 'replication',
    received: barred,
    because: `The tenant ${tenant.tenantName} may use ${allowedClusters.join(', ')}.`,
    fix: 'add the cluster to the `allowedClusters` of the tenant.',
  });
}
