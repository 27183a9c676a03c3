import { mkdirSync, symlinkSync } from 'node:fs';
import { commandLine, functionManifest, inTemporaryFolder, lint, write } from './command-line';

inTemporaryFolder();

test('a finding is shown with its line and remedy', async () => {
  write('manifests/orders.yaml', functionManifest('orders', 'timout: 5'));
  write('manifests/fine.yml', functionManifest('fine'));
  expect(await lint('manifests')).toEqual({
    exitCode: 1,
    stderr: '',
    stdout: `manifests/orders.yaml:30:3  error  FM101  spec.timout: There is no such field; the operator would ignore it.
   30 |   timout: 5
      |   ^^^^^^  did you mean timeout?
1 error, 0 warnings in 1 of 2 files
`,
  });
});

test('nothing to find', async () => {
  write('fine.yaml', functionManifest('fine'));
  expect(await lint('fine.yaml')).toEqual({ exitCode: 0, stderr: '', stdout: '0 errors, 0 warnings in 0 of 1 file\n' });
});

test('what is missing is shown at the nearest field there is', async () => {
  write('f.yaml', functionManifest('f').replace('    jar: /pulsar/totals.jar\n', '    jarLocation: function://a/b/c\n'));
  expect((await lint('f.yaml')).stdout).toContain(`f.yaml:28:3  error  FM203  spec.java.jar: Admission needs a class for java and python, and the file of java, python and golang.
   28 |   java:
      |   ^^^^  name the class or file.
`);
});

test('an item of a list is shown at its first key', async () => {
  write('f.yaml', functionManifest('f').replace('  pod:\n', '  pod:\n    sidecars:\n      - image: a/b:1\n'));
  expect((await lint('f.yaml')).stdout).toContain(`f.yaml:21:9  error  FM423  spec.pod.sidecars[0].name: The CRD wants a value; the operator's webhook fills in an empty one, with which the resource is admitted.
   21 |       - image: a/b:1
`);
});

test('documents, lists of kubectl and JSON are read alike, with their lines', async () => {
  write('two.yaml', `# first\n${functionManifest('a')}---\n${functionManifest('b', 'oops: 1')}`);
  write('list.yaml', `apiVersion: v1\nkind: List\nitems:\n- ${functionManifest('c', 'oops: 1').trimEnd().replaceAll('\n', '\n  ')}\n`);
  write('one.json', '{\n\t"apiVersion": "compute.functionmesh.io/v1alpha1", "kind": "Sink",\n\t"spec": {"oops": {"password": "hunter2"}}\n}\n');
  const { stdout } = await lint('.', '--format', 'json');
  const { findings } = JSON.parse(stdout) as { findings: { file: string; line: number; column: number; field: string }[] };
  expect(findings.filter(({ field }) => field === 'spec.oops').map(({ file, line, column }) => [file, line, column]))
    .toEqual([['list.yaml', 33, 5], ['one.json', 3, 11], ['two.yaml', 61, 3]]);
  expect(stdout).not.toContain('hunter2');
});

test('a resource of the operator\'s without a kind', async () => {
  write('f.yaml', functionManifest('f').replace('kind: Function\n', ''));
  expect((await lint('f.yaml')).stdout).toContain('error  FM104  kind: The operator has no such kind.');
});

test('the standard input', async () => {
  const { exitCode, stdout } = await commandLine(['lint', '-'], { stdin: functionManifest('f', 'oops: 1') });
  expect([exitCode, stdout.split('  ', 1)[0]]).toEqual([1, '<stdin>:30:3']);
});

test('findings across files', async () => {
  write('a.yaml', functionManifest('same'));
  write('b.yaml', functionManifest('same'));
  const { exitCode, stdout } = await lint('a.yaml', 'b.yaml');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^b\.yaml:4:3 {2}error {2}FM501 {2}metadata\.name: /m);
});

test('a ConfigMap beside counts, a file named twice does not', async () => {
  write('all.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: test, namespace: streaming}\n---\n${functionManifest('f')}`);
  expect((await lint('all.yaml', './all.yaml', '.')).stdout).toBe('0 errors, 0 warnings in 0 of 1 file\n');
  write('all.yaml', `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: other, namespace: streaming}\ndata: {brokerServiceURL: "pulsar://b:6650"}\n---\n${functionManifest('f')}`);
  expect((await lint('all.yaml')).stdout).toContain('FM508');
});

test('a secret is never shown', async () => {
  write('f.yaml', functionManifest('f', 'funcConfig: {user: u, password: hunter2, url: "https://u:hunter2@h"}', 'password: hunter2', 'url: "https://u:hunter2@h"'));
  for (const format of ['human', 'json', 'sarif', 'github']) {
    const { exitCode, stdout } = await lint('f.yaml', '--format', format);
    expect([exitCode, stdout.includes('FM601'), stdout.includes('hunter2')]).toEqual([1, true, false]);
  }
});

test('in a folder, what is no manifest is passed over', async () => {
  write('m/tsconfig.json', '// settings\n{"a": 1,}\n');
  write('m/values.yaml', 'image: x\nkind: 5\n');
  write('m/notes.txt', '[');
  write('m/.git/broken.yaml', '[');
  write('m/node_modules/broken.yaml', '[');
  write('m/f.yaml', functionManifest('f'));
  expect(await lint('m')).toEqual({ exitCode: 0, stderr: '', stdout: '0 errors, 0 warnings in 0 of 1 file\n' });
});

test('a kustomization names its patches, and the Secrets that it makes', async () => {
  write('kustomization.yaml', `resources: [f.yaml]
namespace: streaming
patches: [{path: a-patch.yaml}]
secretGenerator: [{name: other}]
configMapGenerator: [{name: test}]
`);
  write('a-patch.yaml', 'apiVersion: compute.functionmesh.io/v1alpha1\nkind: Function\nmetadata: {name: f}\nspec: {replicas: 2}\n');
  write('f.yaml', functionManifest('f'));
  expect(await lint('.')).toEqual({ exitCode: 0, stderr: '', stdout: '0 errors, 0 warnings in 0 of 1 file\n' });
});

test('folders that link to each other', async () => {
  write('m/a/f.yaml', functionManifest('f'));
  mkdirSync('m/b');
  symlinkSync('../a', 'm/b/a');
  symlinkSync('../..', 'm/a/up');
  expect(await lint('m')).toEqual({ exitCode: 0, stderr: '', stdout: '0 errors, 0 warnings in 0 of 1 file\n' });
});

test('values are read as kubectl reads them', async () => {
  write('f.yaml', functionManifest('f', 'timeout: 0o17', 'logTopic: 12:30:00', 'cleanupImage: 2001-01-01', 'autoAck: on', 'forwardSourceMessageProperty: "on"'));
  const { stdout } = await lint('f.yaml', '--format', 'json');
  const { findings } = JSON.parse(stdout) as { findings: { code: string; field: string }[] };
  expect(findings.filter(({ code }) => code === 'FM102').map(({ field }) => field)).toEqual(['spec.forwardSourceMessageProperty']);
});
