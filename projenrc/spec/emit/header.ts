import { OperatorRelease } from '../operator-release';

export function withHeader(text: string, releases: readonly OperatorRelease[]): string {
  return [
    `// Generated from the CRDs of ${releases.map(({ name, version }) => `${name} ${version}`).join(' and ')} by: npx projen spec`,
    '// Do not edit: change projenrc/spec and generate again.',
    '',
    text,
  ].join('\n');
}
