import { keyOf } from './keys';
import { Document } from '../document/document';
import { textsOf } from '../document/plain-json';
import { Subject } from '../document/subject';

/** The key of a ConfigMap by which components find the brokers of their Pulsar cluster. */
export const BROKER_URL = 'brokerServiceURL';

/** Tells apart documents of which nobody knows whether they go to one Kubernetes cluster, such as those of two charts. */
export type GroupOf = (document: Document) => string | undefined;

/** The Pulsar clusters of components, as far as the manifests show them. */
export class PulsarClusters {
  private readonly brokers = new Map<string, string>();
  private readonly brokersOf = new Map<Subject, string | undefined>();

  public constructor(documents: readonly Document[], private readonly groupOf: GroupOf) {
    for (const document of documents) {
      const url = document.kind === 'ConfigMap' ? textsOf(document.data)[BROKER_URL] : undefined;
      if (url === undefined) { continue; }
      const { namespace, name } = document.metadata ?? {};
      this.brokers.set(keyOf(namespace, name), url);
      this.brokers.set(keyOf(namespace, name, groupOf(document)), url);
    }
  }

  /** Whether a ConfigMap says where brokers are. */
  public has({ metadata }: Document): boolean {
    return this.brokers.has(keyOf(metadata?.namespace, metadata?.name));
  }

  /** Where the brokers of a component are, if its ConfigMap is among the manifests; one without a namespace may be in any. */
  public brokerOf(component: Subject): string | undefined {
    if (!this.brokersOf.has(component)) { this.brokersOf.set(component, this.lookUp(component)); }
    return this.brokersOf.get(component);
  }

  /** The same text for components that may be on one Pulsar cluster: its brokers, else the name of the ConfigMap. */
  public keyOf(component: Subject): string {
    return this.brokerOf(component) ?? keyOf(component.document.metadata?.namespace, component.text('pulsar', 'pulsarConfig'));
  }

  /** The same text for components that certainly are on one Pulsar cluster. */
  public certainKeyOf(component: Subject): string {
    const { document } = component;
    const { namespace } = document.metadata ?? {};
    return this.brokerOf(component) ?? keyOf(namespace ?? null, namespace === undefined ? this.groupOf(document) : undefined, component.text('pulsar', 'pulsarConfig'));
  }

  /** Whether two components certainly are on different Pulsar clusters. */
  public differ(one: Subject, other: Subject): boolean {
    const [name, otherName] = [one, other].map(nameGiven);
    if (name !== undefined && otherName !== undefined) { return name !== otherName; }
    const [broker, otherBroker] = [this.brokerOf(one), this.brokerOf(other)];
    if (broker !== undefined && otherBroker !== undefined) { return !mayBeOne(broker, otherBroker); }
    const [key, otherKey] = [one, other].map(({ document }) => keyOf(document.metadata?.namespace, this.groupOf(document)));
    return key === otherKey && one.text('pulsar', 'pulsarConfig') !== other.text('pulsar', 'pulsarConfig');
  }

  /** What a component calls its Pulsar cluster, if it does. */
  public givenNameOf(component: Subject): string | undefined {
    return nameGiven(component);
  }

  /** What a message calls the Pulsar cluster of a component. */
  public nameOf(component: Subject): string {
    return nameGiven(component) ?? this.brokerOf(component) ?? `the cluster of ConfigMap ${component.text('pulsar', 'pulsarConfig')}`;
  }

  private lookUp(component: Subject): string | undefined {
    const { namespace } = component.document.metadata ?? {};
    const name = component.text('pulsar', 'pulsarConfig');
    const group = this.groupOf(component.document);
    return this.brokers.get(keyOf(namespace, name, group)) ?? this.brokers.get(keyOf(namespace, name)) ?? this.brokers.get(keyOf(undefined, name));
  }
}

/** What a component calls its cluster; the operator calls any of them `kubernetes`. */
function nameGiven(component: Subject): string | undefined {
  const name = component.text('clusterName');
  return name === '' || name === 'kubernetes' ? undefined : name;
}

/** Whether two addresses may be of one cluster: it has a port for each protocol, and names in a cluster may be long or short. */
function mayBeOne(url: string, other: string): boolean {
  const hosts = hostsOf(other);
  return hostsOf(url).some((host) => hosts.some((candidate) => host === candidate || host.startsWith(`${candidate}.`) || candidate.startsWith(`${host}.`)));
}

/** The hosts of `pulsar://one:6650,two:6650`. */
function hostsOf(url: string): string[] {
  return url.replace(/^[^:]*:\/\//, '').split(',').map((address) => address.replace(/:\d+\/?$/, '').trim());
}
