import { Figure, figure } from '../figure';
import { Rendered } from '../rendered';
import { wordAfter } from '../script';
import { Subject } from '../subject';

const RUNNER_PORTS = [9093, 9094];

/** Who a component is, in Kubernetes and in Pulsar. */
export function namesOf({ plan, resource, namespace, name }: Subject, { details, script, statefulSet, container, service }: Rendered): Figure[] {
  const { kind, isNamed } = plan;
  const workload = `${resource}-${kind}`;
  const selector = { 'compute.functionmesh.io/component': kind, 'compute.functionmesh.io/name': resource, 'compute.functionmesh.io/namespace': namespace };
  const selected = Object.fromEntries(Object.keys(selector).map((label) => [label, service.spec.selector[label]]));
  return [
    figure('kind', undefined, `pulsar-${kind}`, container.name),
    figure('metadata', isNamed ? workload : undefined, workload, statefulSet.metadata.name),
    figure('service', undefined, [`${workload}-headless`, namespace, 'None'], [service.metadata.name, service.metadata.namespace, service.spec.clusterIP]),
    figure('service', undefined, `${workload}-headless`, statefulSet.spec.serviceName),
    figure('service', undefined, selector, selected),
    figure('ports', undefined, RUNNER_PORTS, container.ports.map(({ containerPort }: { containerPort: number }) => containerPort)),
    figure('ports', undefined, RUNNER_PORTS, service.spec.ports.map(({ port }: { port: number }) => port)),
    figure('name', isNamed ? name : undefined, name, details.name),
    figure('tenant', plan.tenant, 'public', details.tenant),
    figure('namespace', plan.namespace, 'default', details.namespace),
    figure('clusterName', plan.clusterName, 'pulsar', details.clusterName ?? wordAfter(script, '--cluster_name')),
    figure('pulsar.clusterName', plan.clusterName === undefined ? 'pulsar' : undefined, plan.clusterName, details.clusterName ?? wordAfter(script, '--cluster_name')),
  ];
}
