import { aFunction } from './fixtures/documents';
import { judgeAll } from '../../src/rules/judge';

test('judging takes time in proportion to the documents', () => {
  const timeOf = (count: number): number => {
    const documents = Array.from({ length: count }, (_, index) =>
      aFunction({ input: { topics: [`topic-${index}`] }, output: { topic: `topic-${index + 1}` } }, { name: `f${index}` }));
    const started = performance.now();
    expect(judgeAll(documents)).toEqual([]);
    return performance.now() - started;
  };
  timeOf(200);
  expect(timeOf(1600) / timeOf(200)).toBeLessThan(40);
});
