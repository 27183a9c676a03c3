import { difference, Encoding, readEncoding, writtenEncoding } from './encodings';
import { Path } from '../../document/path';
import { Subject } from '../../document/subject';
import { keyOf } from '../keys';
import { labelOf, TopicEnd } from '../landscape';
import { AcrossComplaint, acrossRule, READERS } from '../rule';

interface Writer {
  readonly component: Subject;
  readonly encoding: Encoding;
}

export const ONE_TYPE = acrossRule({
  code: 'FM507',
  severity: 'warning',
  kinds: READERS,
  why: 'Pulsar refuses a reader whose schema does not fit what the topic holds, or the reader fails on the first message.',
  remedy: 'read what is written: the same schema type, SerDe and, in Java, class.',
  check({ edges, writes }) {
    const read = new Set(edges.map(({ key }) => key));
    const writers = new Map<string, Map<string, Writer>>();
    for (const { component, key, isSide } of writes) {
      if (isSide || !read.has(key)) { continue; }
      const encoding = writtenEncoding(component);
      const ofTopic = writers.get(key) ?? new Map<string, Writer>();
      writers.set(key, ofTopic);
      const way = keyOf(encoding.schemaType, encoding.className, encoding.javaType);
      if (!ofTopic.has(way)) { ofTopic.set(way, { component, encoding }); }
    }
    return edges.flatMap((end) => mismatch(end, [...writers.get(end.key)?.values() ?? []]));
  },
});

function mismatch({ component, topic, at }: TopicEnd, writers: readonly Writer[]): AcrossComplaint[] {
  if (writers.length === 0) { return []; }
  const encoding = readEncoding(component, topic);
  for (const writer of writers) {
    const [written, read] = difference(writer.encoding, encoding) ?? [];
    if (read === undefined) { continue; }
    const place: Path = read === encoding.javaType ? component.in('input', 'typeClassName') : at;
    return [{ document: component.document, at: place, received: `${read}, where ${labelOf(writer.component)} writes ${written}` }];
  }
  return [];
}
