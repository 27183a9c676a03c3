import { aFunction } from './fixtures/documents';
import { Document } from '../../src/document/document';
import { judgeAll } from '../../src/rules/judge';
import { cpuSeconds } from '../cpu-seconds';

/** As many functions, each reading what the one before it writes. */
function chain(length: number): Document[] {
  return Array.from({ length }, (_, index) =>
    aFunction({ input: { topics: [`topic-${index}`] }, output: { topic: `topic-${index + 1}` } }, { name: `f${index}` }));
}

test('judging takes time in proportion to the documents', () => {
  const [few, many] = [200, 1600].map((length) => {
    const documents = chain(length);
    return cpuSeconds(5, () => { expect(judgeAll(documents)).toEqual([]); });
  });
  expect(many / few).toBeLessThan(24);
});
