import { join } from 'node:path';
import * as ts from 'typescript';
import { KubernetesTypes } from '../../projenrc/spec/kubernetes-types';
import { SCHEMA } from '../../src/spec/schema';

/** A file that is never written: the compiler is asked about it in place. */
const FILE = join(__dirname, 'assignability.generated.ts');

describe.each(['27', '32'] as const)('a Kubernetes type of cdk8s-plus-%s', (version) => {
  test('fits wherever its namesake is expected', () => {
    expect(refusals(version, sharedAssignments(version))).toEqual([]);
  });

  test('would be reported if it did not fit', () => {
    expect(refusals(version, ['const wrong: spec.Toleration = {} as k8s.Quantity;'])).toHaveLength(1);
  });
});

function sharedAssignments(version: '27' | '32'): string[] {
  const kubernetes = KubernetesTypes.ofCdk8sPlus(version);
  const structs = Object.keys(SCHEMA.structs)
    .map(name => [name, kubernetes.interfaceName(name)])
    .filter(([, interfaceName]) => interfaceName);
  return [...structs, ['Quantity', 'Quantity'], ['IntOrString', 'IntOrString']]
    .map(([name, interfaceName]) => `const value${name}: spec.${name} = {} as k8s.${interfaceName};`);
}

/** What the compiler says against these lines. */
function refusals(version: '27' | '32', lines: string[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.Node16,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const text = [`import { k8s } from 'cdk8s-plus-${version}';`, "import * as spec from '../../src/spec';", ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = file => file === FILE || fileExists(file);
  host.getSourceFile = (file, ...rest) => file === FILE ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  const program = ts.createProgram([FILE], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(FILE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
