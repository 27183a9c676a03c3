/** The words of an identifier: `targetWWNs` is target, WW, Ns. */
export function wordsOf(identifier: string): string[] {
  return identifier.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? [];
}

export function pascalCase(identifier: string): string {
  return wordsOf(identifier).map(word => word[0].toUpperCase() + word.slice(1).toLowerCase()).join('');
}

/** The name that `cdk8s import` gives a property, so that structs of cdk8s-plus fit ours. */
export function camelCase(identifier: string): string {
  const pascal = pascalCase(identifier);
  return pascal[0].toLowerCase() + pascal.slice(1);
}
