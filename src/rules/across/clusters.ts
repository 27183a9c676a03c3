import { keyOf } from '../keys';
import { labelOf, namespaceOf, TopicEnd } from '../landscape';
import { AcrossComplaint, acrossRule, READERS } from '../rule';

export const ONE_CLUSTER = acrossRule({
  code: 'FM509',
  severity: 'warning',
  kinds: READERS,
  why: 'A component talks to one Pulsar cluster; a topic of one name in another cluster is another topic, unless it is replicated.',
  remedy: 'replicate the topic, its namespace or its tenant, put writer and reader on one cluster, or declare the topic external.',
  check({ reads, writes, clusters, declared }) {
    const isKnown = ({ component }: TopicEnd): boolean => clusters.brokerOf(component) !== undefined;
    const writers = new Map<string, TopicEnd>();
    const written = new Set(writes.map(({ topic, cluster }) => keyOf(cluster, topic)));
    for (const end of writes.filter(isKnown)) { writers.set(beside(end), end); }
    return reads.filter(isKnown).flatMap((end): AcrossComplaint[] => {
      const { component, topic, cluster, at } = end;
      const writer = writers.get(beside(end));
      if (writer === undefined || written.has(keyOf(cluster, topic)) || declared.isExternal(topic) || declared.isReplicated(topic)) { return []; }
      return [{ document: component.document, at, received: `${topic}, which ${labelOf(writer.component)} writes in another cluster` }];
    });
  },
});

/** Whoever shares no Kubernetes namespace may well be a pipeline of its own, such as the same one in another environment. */
function beside({ component, topic }: TopicEnd): string {
  return keyOf(namespaceOf(component.document), topic);
}
