import { KubernetesTypes } from '../../projenrc/spec/kubernetes-types';
import { SCHEMA } from '../../src/spec/schema';

/** Members that cdk8s-plus does not have, being of Kubernetes 1.27 and leaving out what a resource does not take as props. */
const UNKNOWN_TO_CDK8S_PLUS = [
  'Container.restartPolicy',
  'LifecycleHandler.sleep',
  'PersistentVolumeClaim.apiVersion',
  'PersistentVolumeClaim.kind',
  'PersistentVolumeClaim.status',
  'PersistentVolumeClaimSpec.volumeAttributesClassName',
  'PodAffinityTerm.matchLabelKeys',
  'PodAffinityTerm.mismatchLabelKeys',
  'PodSecurityContext.appArmorProfile',
  'SecurityContext.appArmorProfile',
  'VolumeMount.recursiveReadOnly',
  'VolumeProjection.clusterTrustBundle',
];

test('members of Kubernetes types are named as in cdk8s-plus', () => {
  const kubernetes = KubernetesTypes.ofCdk8sPlus();
  const unknown = Object.entries(SCHEMA.structs)
    .filter(([struct]) => kubernetes.has(struct))
    .flatMap(([struct, properties]) => Object.entries(properties)
      .map(([wireName, { name }]) => name ?? wireName)
      .filter(member => !kubernetes.members(struct).includes(member))
      .map(member => `${struct}.${member}`));
  expect(unknown).toEqual(UNKNOWN_TO_CDK8S_PLUS);
});
