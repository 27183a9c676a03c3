import { App, Chart } from 'cdk8s';
import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { PulsarCluster, PulsarFunction, Runtime, Topic } from '../../src';
import { plainJson } from '../../src/document/plain-json';
import { yamlTrouble } from '../../src/document/yaml-text';

const TRICKY = [
  'toString', 'resolve', 'hasOwnProperty', 'valueOf', 'value', 'then', 'toJSON', '', ' ', '~', 'null', 'true', 'no', 'on', 'y', '=', '<<', '-', '?', '*a',
  '&a', '!tag', '%x', '@', '`', '{', '[', '#', 'a: b', 'a #b', '- x', '---', '...', '0', '007', '0O', '1_0', '0x_', '0x1F', '1_000', '1e3', '.5', '-.inf', '.nan',
  '12:30:45', '2024-01-31', '2024-01-31T00:00:00Z', '\n', 'a\nb\n', '\ttab', ' padded ', '"', '\'', '\\', '\u0000', '\u0085', '\u2028', '\ufeff', '😀',
];
const text = fc.oneof(fc.constantFrom(...TRICKY), fc.string({ unit: 'grapheme', maxLength: 12 }));
/** Neither in trouble with YAML, nor like a secret, nor like a variable of the kubelet, nor with a meaning of its own in JavaScript. */
const isHarmless = (name: string): boolean => yamlTrouble(name) === undefined && !/pass|pwd|secret|token|credential|key|\$\(|:\/\/|=|^__proto__$|^constructor$|^<<$/i.test(name);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value === 0 ? 0 : value);
const { json } = fc.letrec<{ json: unknown; object: object }>((tie) => ({
  json: fc.oneof({ depthSize: 'small' }, text.filter(isHarmless), number, fc.boolean(), fc.array(tie('json'), { maxLength: 4 }), tie('object')),
  object: fc.dictionary(text.filter(isHarmless), tie('json'), { maxKeys: 4 }),
}));
const EXAMPLES = TRICKY.filter(isHarmless).map((tricky): [{ [key: string]: unknown }] => [{ [tricky]: tricky, list: [tricky, [tricky]] }]);
const configuration = fc.dictionary(text.filter(isHarmless), json, { maxKeys: 5 });

function manifestOf(config: { [key: string]: unknown }): string {
  const app = new App();
  const chart = new Chart(app, 'c');
  new PulsarFunction(chart, 'f', {
    pulsar: PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar'),
    runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App' }),
    inputs: [Topic.of('orders')],
    config,
  });
  return app.synthYaml();
}

test('configuration arrives as it was written', () => {
  fc.assert(fc.property(configuration, (config) => {
    const [{ spec }] = loadAll(manifestOf(config)) as [{ spec: { funcConfig?: unknown } }];
    expect(spec.funcConfig ?? {}).toEqual(config);
  }), { numRuns: 500, examples: EXAMPLES });
});

test('configuration is copied, not kept', () => {
  fc.assert(fc.property(configuration, (config) => {
    const before = JSON.stringify(config);
    const copy = plainJson(config, 'config');
    expect(copy).toEqual(config);
    expect(copy).not.toBe(config);
    expect(JSON.stringify(config)).toBe(before);
  }));
});

test('what has no JSON is refused wherever it stands', () => {
  const foreign = fc.constantFrom<unknown>(NaN, Infinity, null, 1n, Symbol('x'), () => 1, new Date(0), new Map(), /x/, new (class { public value = 1; })());
  fc.assert(fc.property(fc.array(fc.oneof(fc.constant('list'), text), { maxLength: 4 }), foreign, (path, value) => {
    const config = path.reduceRight<unknown>((inner, step) => step === 'list' ? [inner] : { [step]: inner }, value);
    expect(() => plainJson({ config }, 'config')).toThrow(/^FM105 {2}config\.config/);
  }), { numRuns: 500 });
});

test.each(['__proto__', 'constructor', '<<'])('a key named %s is refused, since it would not arrive', (key) => {
  expect(() => plainJson({ deep: [JSON.parse(`{ "${key}": 1 }`)] }, 'config')).toThrow(/^FM105 {2}config\.deep\[0\]/);
});

// found with sigs.k8s.io/yaml, the reader of kubectl
test.each(['0o17', '-0o7', '0X1F', '8E_7', '+9E3_', '-0_b1', '+0_xb', '0_E+1_5', '+_.9', '3.e4_', '+_0X9', '\t#\nf', '\n\t3'])('the text %j is refused, since it would not arrive', (misread) => {
  expect(() => plainJson({ list: [misread] }, 'config')).toThrow(/^FM105 {2}config\.list\[0\]/);
  expect(() => plainJson({ [misread]: 1 }, 'config')).toThrow(/^FM105 {2}config\./);
});

test.each(['0x1F', '1_000', '2024_01', '1e3', '-0', '0b1', 'e_1', '_1', '3E_', '\tx', 'a\n\tb'])('the text %j is written with quotes and arrives', (quoted) => {
  expect(plainJson({ quoted }, 'config')).toEqual({ quoted });
});
