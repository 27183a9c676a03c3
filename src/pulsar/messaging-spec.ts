import { PulsarMessaging } from '../spec';
import { IPulsarCluster } from './pulsar-cluster';

/** Renders `pulsar` or `pulsarPackageService` of a component. */
export function messagingSpec(cluster: IPulsarCluster): PulsarMessaging {
  return {
    pulsarConfig: cluster.configMapName,
    ...cluster.authentication?._messagingFields(),
    cleanupAuthConfig: cluster.cleanupAuthentication?._authConfig(),
    ...cluster.tls?._messagingFields(),
  };
}
