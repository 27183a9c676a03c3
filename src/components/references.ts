import { IConstruct } from 'constructs';
import { Topic } from '../pulsar';

/** That a component reads another one, which it was given instead of a topic. */
export interface Reference {
  readonly reader: IConstruct;
  readonly writer: IConstruct;
  readonly topic: Topic;
  /** Whether the two have not the same PulsarCluster. */
  isAcross(): boolean;
}

const REFERENCES = new WeakMap<IConstruct, Reference[]>();

/** Keeps a reference with who reads; a pattern may ask more than once. */
export function noteReference(reference: Reference): void {
  const { reader, writer, topic } = reference;
  const known = REFERENCES.get(reader) ?? [];
  if (known.some((other) => other.writer === writer && other.topic.name === topic.name)) { return; }
  REFERENCES.set(reader, [...known, reference]);
}

/** What a component reads by reference. */
export function referencesOf(reader: IConstruct): readonly Reference[] {
  return REFERENCES.get(reader) ?? [];
}
