import { Subject } from '../../document/subject';
import { keyOf } from '../keys';
import { labelOf, Landscape, namespaceOf, TopicEnd } from '../landscape';
import { AcrossComplaint, acrossRule, READERS } from '../rule';

export const ONE_CLUSTER = acrossRule({
  code: 'FM509',
  severity: 'error',
  kinds: READERS,
  why: 'A component talks to one Pulsar cluster, and nothing carries this topic from the one to the other. '
    + 'Where a program does not give the one component to the other, and only the names are the same, this is a warning.',
  remedy: 'replicate the topic or its namespace to the reader\'s cluster, put writer and reader on one cluster, or declare the topic external.',
  check(landscape) {
    const byName = readElsewhere(landscape);
    const byReference = referredElsewhere(landscape, byName);
    const known = new Set(byReference.map(({ end }) => end));
    return [
      ...byReference.map(({ complaint }) => complaint),
      ...byName.filter(({ end }) => !known.has(end)).map(({ end: { component, topic, at }, writer }): AcrossComplaint => ({
        document: component.document,
        at,
        severity: 'warning',
        received: `${topic}, which ${labelOf(writer)} writes in another cluster`,
        because: elsewhere(landscape, topic) ?? 'A component talks to one Pulsar cluster; a topic of one name in another cluster is another topic, unless it is replicated.',
      })),
    ];
  },
});

/** A topic that is read in one cluster and, by its name, written in another. */
interface Elsewhere {
  readonly end: TopicEnd;
  readonly writer: Subject;
}

/** Why a replication that there is does not help. */
function elsewhere({ replications }: Landscape, topic: string): string | undefined {
  return replications.isAny(topic) ? 'The topic is replicated, but not from the writer\'s cluster to the reader\'s, by the names of their connections.' : undefined;
}

function isReplicated({ replications, clusters }: Landscape, topic: string, writer: Subject, reader: Subject): boolean {
  return replications.mayCarry(topic, clusters.givenNameOf(writer), clusters.givenNameOf(reader));
}

function readElsewhere(landscape: Landscape): Elsewhere[] {
  const { reads, writes, clusters, declared } = landscape;
  const isKnown = ({ component }: TopicEnd): boolean => clusters.brokerOf(component) !== undefined;
  const suspects = reads.filter((end) => landscape.isWrittenAnywhere(end.topic) && !landscape.isWritten(end) && isKnown(end));
  if (suspects.length === 0) { return []; }
  const writers = new Map<string, TopicEnd>();
  for (const end of writes.filter(isKnown)) { writers.set(beside(end), end); }
  return suspects.flatMap((end): Elsewhere[] => {
    const writer = writers.get(beside(end));
    if (writer === undefined || declared.isExternal(end.topic)) { return []; }
    const isAnother = clusters.differ(writer.component, end.component) && !isReplicated(landscape, end.topic, writer.component, end.component);
    return isAnother ? [{ end, writer: writer.component }] : [];
  });
}

/** What a program has read across clusters by reference, so that there is no doubt that it means one topic. */
function referredElsewhere(landscape: Landscape, byName: readonly Elsewhere[]): { readonly end: TopicEnd; readonly complaint: AcrossComplaint }[] {
  const { program, components, clusters, declared, writes } = landscape;
  if (program === undefined || program.crossings.length === 0) { return []; }
  const subjects = new Map(components.map((component) => [program.partOf(component), component]));
  const shown = new Set(byName.map(({ end }) => end));
  return program.crossings.flatMap(({ topic, ...crossing }) => {
    const [reader, writer] = [subjects.get(crossing.reader), subjects.get(crossing.writer)];
    const end = [...landscape.reads, ...landscape.patterns].find((candidate) => candidate.component === reader && candidate.topic === topic);
    if (reader === undefined || writer === undefined || end === undefined || !clusters.differ(reader, writer)) { return []; }
    const isWrittenHere = writes.some((candidate) => candidate.topic === topic && !clusters.differ(candidate.component, reader));
    if (isWrittenHere || declared.isExternal(topic) || isReplicated(landscape, topic, writer, reader)) { return []; }
    return [{
      end,
      complaint: {
        document: reader.document,
        at: end.at,
        isProgramOnly: !shown.has(end),
        received: `${topic}, which ${labelOf(writer)} writes in ${clusters.nameOf(writer)}, to be read in ${clusters.nameOf(reader)}`,
        because: elsewhere(landscape, topic) ?? 'A component talks to one Pulsar cluster, and nothing carries this topic from the one to the other.',
        fix: 'replicate the topic or its namespace (PulsarTopic, PulsarNamespace, FederatedPipeline), put both on one cluster (of two addresses: by one '
          + '`clusterName`), or, if something outside carries it, write it as Topic.of(name, { external: true }).',
      },
    }];
  });
}

/** Whoever shares no Kubernetes namespace may well be a pipeline of its own, such as the same one in another environment. */
function beside({ component, topic }: TopicEnd): string {
  return keyOf(namespaceOf(component.document), topic);
}
