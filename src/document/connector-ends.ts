import { Subject } from './subject';

/** A function with a source connector reads from it; admission passes over its input topics. */
export function isReadByConnector(subject: Subject): boolean {
  return subject.kind === 'Function' && subject.has('sourceConfig');
}

/** A sink, or a function with a sink connector, writes to it; admission passes over its output topic. */
export function writesByConnector(subject: Subject): boolean {
  return subject.kind === 'Sink' || (subject.kind === 'Function' && subject.has('sinkConfig'));
}
