import { IConstruct } from 'constructs';
import { describe } from '../document/refusal';
import { IPulsarCluster } from '../pulsar/pulsar-cluster';

/** What Pulsar tells a component by: its cluster and its `tenant/namespace/name`. */
export interface PulsarIdentity extends IConstruct {
  readonly pulsar?: IPulsarCluster;
  readonly fullyQualifiedName: string;
}

const MEMBERS = new WeakMap<IConstruct, PulsarIdentity[]>();

/**
 * Checks at synth that no two components of an app are the same to one Pulsar cluster: they would share a subscription,
 * state and metrics.
 */
export function registerIdentity(component: PulsarIdentity): void {
  const { root } = component.node;
  const known = MEMBERS.get(root);
  if (known !== undefined) {
    known.push(component);
    return;
  }
  const components = [component];
  MEMBERS.set(root, components);
  root.node.addValidation({ validate: () => collisions(components) });
}

function collisions(components: readonly PulsarIdentity[]): string[] {
  const holders = new Map<IPulsarCluster, Map<string, string>>();
  const messages: string[] = [];
  for (const component of components) {
    const { pulsar, fullyQualifiedName, node } = component;
    if (pulsar === undefined) { continue; }
    const names = holders.get(pulsar) ?? new Map<string, string>();
    holders.set(pulsar, names);
    const holder = names.get(fullyQualifiedName);
    if (holder === undefined) {
      names.set(fullyQualifiedName, node.path);
    } else {
      messages.push(describe({
        code: 'FM501',
        field: 'spec.name',
        received: fullyQualifiedName,
        because: `${holder} has the same Pulsar tenant, namespace and name: both would share subscription, state and metrics.`,
        fix: 'give one of them another `name`, `tenant` or `namespace`.',
      }, node.path));
    }
  }
  return messages;
}
