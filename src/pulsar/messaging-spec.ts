import { IPulsarCluster } from './pulsar-cluster';
import { PulsarMessaging } from '../spec';

/** Renders `pulsar` of a component. */
export function messagingSpec(cluster: IPulsarCluster): PulsarMessaging {
  return { ...accessSpec(cluster), cleanupAuthConfig: cluster.cleanupAuthentication?._authConfig() };
}

/** Renders `pulsarPackageService` of a component; the operator never reads its clean-up authentication. */
export function packageServiceSpec({ packageService }: IPulsarCluster): PulsarMessaging | undefined {
  return packageService === undefined ? undefined : accessSpec(packageService);
}

function accessSpec(cluster: IPulsarCluster): PulsarMessaging {
  return {
    pulsarConfig: cluster.configMapName,
    ...cluster.authentication?._messagingFields(),
    ...cluster.tls?._messagingFields(),
  };
}
