import { Yaml } from 'cdk8s';
import fc from 'fast-check';
import { YamlWriter } from '../../src/fleet/yaml-writer';

/** Texts that YAML 1.1 or a writer of it could take for something else. */
const awkward = fc.constantFrom(
  'true', 'False', 'yes', 'NO', 'on', 'off', 'y', 'n', 'null', '~', '<<', '=', '0', '-0', '0777', '0o17', '0x1F', '0b1', '1_000', '1e3', '.5', '1.', '.inf',
  '-.INF', '.NaN', '1:30', '2001-12-14', '2001-12-14t21:59:43.10-05:00', '-', '?', ':', '- a', '? a', 'a: b', 'a:', ':a', 'a #b', '#a', '---', '--- a', '...',
  '%a', ' a', 'a ', '\ta', 'a\t', '"', "'", '\'"', '!tag', '&anchor', '*alias', '|', '>', '@', '`', '{a', '[a', 'a,b', 'a]', '\u0000', '\u007f', '\u0085',
  '\u2028', '\ufeff', '\ud800', 'ünï', '\n', 'a\n', 'a\nb', 'a\n\n', '\na', ' a\nb', 'a\n b', 'a \nb', 'a\n---\nb', '\t\n', 'a\r\nb', 'a\n#b', 'constructor',
  '__proto__x', 'x'.repeat(1023), 'x'.repeat(1024), `${'x '.repeat(600)}x`, 'pulsar://broker:6650', 'a/b:c', 'https://x/?a=b&c#d',
);
const text = fc.oneof(awkward, fc.string({ unit: 'binary' }), fc.stringMatching(/^[ -~\n]{0,40}$/), fc.tuple(awkward, awkward).map(([a, b]) => `${a}${b}`));
const scalar = fc.oneof(
  text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.boolean(), fc.constantFrom(NaN, Infinity, -0, 2 ** 53, 1e21),
);
const { node } = fc.letrec((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('object')),
  list: fc.array(tie('node'), { maxLength: 4 }),
  object: fc.dictionary(text, tie('node'), { maxKeys: 4 }),
}));
const unusual = fc.constantFrom(null, undefined, new Date(0), new Map([['a', 1]]), new Set([1]), Object.create(null), 'text', [], {}, 10n);

test('writes each document as cdk8s does', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.dictionary(text, node, { maxKeys: 5 }), node), { maxLength: 3 }), (documents) => {
    expect(new YamlWriter().stringify(documents)).toBe(Yaml.stringify(...documents));
  }), { numRuns: 600 });
});

test('leaves to cdk8s what is in no plain manifest', () => {
  fc.assert(fc.property(fc.dictionary(text, fc.oneof(node, unusual, fc.array(unusual, { maxLength: 2 })), { maxKeys: 4 }), (document) => {
    expect(new YamlWriter().stringify([document])).toBe(Yaml.stringify(document));
  }), { numRuns: 200 });
});

test('what is referred to twice stays an alias', () => {
  const shared = { a: [1] };
  const document = { first: shared, second: shared, third: shared.a };
  const written = new YamlWriter().stringify([document]);
  expect(written).toContain('*a1');
  expect(written).toBe(Yaml.stringify(document));
});

test('writes as cdk8s does even where cdk8s begins to write in another way', () => {
  const stringify = jest.spyOn(Yaml, 'stringify').mockImplementation((...documents) => documents.map((document) => JSON.stringify(document)).join(';'));
  const written = new YamlWriter().stringify([{ kind: 'Function' }]);
  stringify.mockRestore();
  expect(written).toBe('{"kind":"Function"}');
});
