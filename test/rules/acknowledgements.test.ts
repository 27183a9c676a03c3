import { aFunction } from './fixtures/documents';
import { ACKNOWLEDGE_ANNOTATION, Acknowledgement, acknowledgementFault, acknowledgementsOf, acknowledgeText, unacceptable, unmatched } from '../../src/rules/acknowledgements';

const annotated = (text: string) => aFunction({}, { annotations: { [ACKNOWLEDGE_ANNOTATION]: text } });
const read = (text: string) => acknowledgementsOf(annotated(text)).map(({ code, member, reason }) => ({ code, member, reason }));

test.each<[string, readonly Acknowledgement[]]>([
  ['FM603: a demo', [{ code: 'FM603', reason: 'a demo' }]],
  ['  FM603  sinks/s :  a demo  ', [{ code: 'FM603', member: 'sinks/s', reason: 'a demo' }]],
  ['FM603:a demo;FM401 sinks/s: one\ntwo;  ', [{ code: 'FM603', reason: 'a demo' }, { code: 'FM401', member: 'sinks/s', reason: 'one\ntwo' }]],
  ['FM603: first; then: second', [{ code: 'FM603', reason: 'first; then: second' }]],
  ['', []],
  [' ; ', []],
])('%j is read', (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(unacceptable(annotated(text))).toEqual([]);
});

test.each<[string, string]>([
  ['FM603', 'It gives no reason.'],
  ['FM999: a demo', 'It names no rule.'],
  ['see FM603: a demo', 'It names no rule.'],
  ['FM603 sinks: a demo', 'It names no rule.'],
  ['FM101: a demo', 'What the API server or the operator refuses, or crashes on, does not go away by acknowledging it.'],
])('%j acknowledges nothing', (text, because) => {
  expect(acknowledgementsOf(annotated(text))).toEqual([]);
  expect(unacceptable(annotated(text))).toEqual([expect.objectContaining({ because, received: JSON.stringify(text.trim()) })]);
});

test.each(['a demo;', 'a demo; FM401', 'a demo;FM401: too', 'a demo;  '])('%j would not be read again', (reason) => {
  expect(acknowledgementFault('FM603', reason)).toBe('A semicolon at the end, or before a code, ends the reason.');
});

test('a reason is needed', () => {
  expect(acknowledgementFault('FM603', ' \n')).toBe('It gives no reason.');
  expect(acknowledgementFault('FM603', 'a demo; then more')).toBeUndefined();
});

test('what is written is read again', () => {
  const acknowledgements = [{ code: 'FM603', reason: 'a demo' }, { code: 'FM401', member: 'sinks/s', reason: 'b: c; d' }];
  const text = acknowledgeText([{ code: 'FM603', reason: ' a demo ' }, acknowledgements[1]]);
  expect(text).toBe('FM603: a demo; FM401 sinks/s: b: c; d');
  expect(read(text)).toEqual(acknowledgements);
});

test('one that is of nothing found is named', () => {
  expect(unmatched({ code: 'FM603', reason: 'a demo' }).received).toBe('FM603');
  expect(unmatched({ code: 'FM603', member: 'sinks/s', reason: 'a demo' }).received).toBe('FM603 sinks/s');
});
