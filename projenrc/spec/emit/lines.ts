export function lines(...texts: (string | string[])[]): string {
  return texts.flat().join('\n') + '\n';
}
