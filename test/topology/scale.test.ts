import { functionManifest } from './pipelines';
import { Topology } from '../../src';
import { cpuSeconds } from '../cpu-seconds';

/** As many components in a chain, with twice as many edges. */
function chain(length: number): object[] {
  return Array.from({ length }, (_, index) => functionManifest(`f${index}`, { input: { topics: [`t${index}`] }, output: { topic: `t${index + 1}` } }));
}

function drawn(documents: object[]): void {
  Topology.fromManifests(documents).toMermaid();
}

test('10,000 components with 20,000 edges are drawn in less than 2 s, and in proportion to 1,000', () => {
  const [small, large] = [chain(1000), chain(10_000)];
  const [few, many] = [cpuSeconds(5, () => drawn(small)), cpuSeconds(2, () => drawn(large))];
  expect(many).toBeLessThan(2);
  expect(many / few).toBeLessThan(14);
});

test('nothing of them is left out', () => {
  const topology = Topology.fromManifests(chain(10_000));
  const arrows = (text: string, arrow: string) => text.split('\n').filter((line) => line.includes(arrow)).length;
  expect([arrows(topology.toMermaid(), '-->'), arrows(topology.toDot(), '->')]).toEqual([20_000, 20_000]);
  expect(arrows(topology.toMermaid({ foldTopics: true }), '-->')).toBe(10_001);
  expect(topology.summary().split('\n').length).toBeLessThan(60);
  expect(topology.changesSince(topology).changes).toEqual([]);
});
