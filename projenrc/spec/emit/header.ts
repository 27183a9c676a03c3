export function withHeader(text: string, version: string): string {
  return [
    `// Generated from the CRDs of function-mesh ${version} by: npx projen spec --version ${version}`,
    '// Do not edit: change projenrc/spec and generate again.',
    '',
    text,
  ].join('\n');
}
