import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Log4jConfigFileType, Logging, LogFormat, LogLevel, LogRotationPolicy, Package, PulsarFunction, Runtime, Topic } from '../../src';
import { chartWithCluster, manifestsOf, only } from '../manifests';

function specOf(runtime: Runtime, image?: string): any {
  const { chart, pulsar } = chartWithCluster();
  new PulsarFunction(chart, 'f', { pulsar, runtime, image, inputs: [Topic.of('in')] });
  const { className, java, python, golang, genericRuntime, image: written } = only(chart, 'Function').spec;
  const all = { className, java, python, golang, genericRuntime, image: written };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const PACKAGE = Package.pulsar('function://acme/shop/f@2');

test.each<[string, Runtime, object]>([
  ['java', Runtime.java({ className: 'C', jar: 'c.jar', location: PACKAGE, javaOpts: ['-Xmx1g'], logging: Logging.of({ level: LogLevel.ALL }) }), {
    className: 'C', java: { jar: 'c.jar', jarLocation: 'function://acme/shop/f@2', javaOpts: ['-Xmx1g'], log: { level: 'all' } },
  }],
  ['java with a Log4j file', Runtime.java({
    className: 'C', jar: 'c.jar', logging: Logging.fromConfigMapName('logs', 'log4j', { log4jFileType: Log4jConfigFileType.YAML }),
  }), {
    className: 'C', java: { jar: 'c.jar', log: { logConfig: { name: 'logs', key: 'log4j' }, javaLog4JConfigFileType: 'yaml' } },
  }],
  ['python', Runtime.python({
    className: 'm.C',
    file: 'm.whl',
    location: Package.http('https://repo/m.whl'),
    logging: Logging.of({ rotation: LogRotationPolicy.SIZE_10MB, format: LogFormat.JSON }),
  }), {
    className: 'm.C', python: { py: 'm.whl', pyLocation: 'https://repo/m.whl', log: { rotatePolicy: 'SizedPolicyWith10MB', format: 'json' } },
  }],
  ['go', Runtime.go({ executable: '/f', location: PACKAGE }), { golang: { go: '/f', goLocation: 'function://acme/shop/f@2' } }],
  ['nodejs', Runtime.nodejs({ file: 'f.js' }), { genericRuntime: { language: 'nodejs', functionFile: 'f.js' } }],
  ['wasm', Runtime.wasm({ file: 'f.wasm' }), { genericRuntime: { language: 'wasm', functionFile: 'f.wasm' } }],
  ['executable', Runtime.executable({ file: 'f' }), { genericRuntime: { language: 'executable', functionFile: 'f' } }],
  ['generic python', Runtime.genericPython({ file: 'f.py', className: 'f' }), {
    className: 'f', genericRuntime: { language: 'python', functionFile: 'f.py' },
  }],
  ['another language', Runtime.other({ language: 'ruby', file: 'f.rb', image: 'acme/ruby' }), {
    image: 'acme/ruby', genericRuntime: { language: 'ruby', functionFile: 'f.rb' },
  }],
])('%s', (_, runtime, expected) => {
  expect(specOf(runtime)).toEqual(expected);
});

test('the image of the function wins over that of the runtime', () => {
  expect(specOf(Runtime.other({ language: 'ruby', file: 'f.rb', image: 'acme/ruby' }), 'acme/own').image).toBe('acme/own');
});

describe('inline Python', () => {
  const code = 'def process(input):\n  return input + "!"\n';

  function inline(runtime: Runtime) {
    const { chart, pulsar } = chartWithCluster();
    new PulsarFunction(chart, 'f', {
      pulsar, runtime, inputs: [Topic.of('in')], pod: { volumes: [{ name: 'cache' }], volumeMounts: [{ name: 'cache', mountPath: '/cache' }] },
    });
    return { configMap: only(chart, 'ConfigMap'), spec: only(chart, 'Function').spec };
  }

  test('becomes an immutable ConfigMap, a volume and a mount, beside those of the pod', () => {
    const { configMap, spec } = inline(Runtime.inlinePython(code));
    expect(configMap.data).toEqual({ 'inline_function.py': code });
    expect(configMap.immutable).toBe(true);
    expect(spec.className).toBe('inline_function');
    expect(spec.python).toEqual({ py: '/pulsar/inline/inline_function.py' });
    expect(spec.pod.volumes).toEqual([{ name: 'cache' }, { name: 'inline-code', configMap: { name: configMap.metadata.name } }]);
    expect(spec.volumeMounts).toEqual([
      { name: 'cache', mountPath: '/cache' }, { name: 'inline-code', mountPath: '/pulsar/inline', readOnly: true },
    ]);
  });

  test('other code is another ConfigMap, so that pods are replaced', () => {
    const names = [code, `${code}#`].map((text) => inline(Runtime.inlinePython(text)).configMap.metadata.name);
    expect(names[0]).toContain(createHash('sha256').update(code).digest('hex').slice(0, 8));
    expect(names[0]).not.toBe(names[1]);
  });

  test('a class is named in its module', () => {
    expect(inline(Runtime.inlinePython('class Shout: ...', { className: 'Shout' })).spec.className).toBe('inline_function.Shout');
  });

  test('a file is read', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'inline-')), 'f.py');
    writeFileSync(path, code);
    expect(inline(Runtime.inlinePythonFile(path)).configMap.data).toEqual({ 'inline_function.py': code });
  });

  test('two functions may have the same code', () => {
    const { chart, pulsar } = chartWithCluster();
    const runtime = Runtime.inlinePython(code);
    new PulsarFunction(chart, 'a', { pulsar, runtime, inputs: [Topic.of('in')] });
    new PulsarFunction(chart, 'b', { pulsar, runtime, inputs: [Topic.of('in')] });
    const names = manifestsOf(chart).filter(({ kind }) => kind === 'ConfigMap').map(({ metadata }) => metadata.name);
    expect(new Set(names).size).toBe(2);
  });
});
