/** cdk8s writes these without quotes, since they are no numbers in the YAML that it writes. */
const UNQUOTED = /^(?:[-+]?(?:0_*[oO][\d_]+|0_*X[\da-fA-F_]+|0_*B[\d_]+|0_+[xb][\da-fA-F_]+|[\d_.]+[eE][-+\d_]*_[-+\d_]*)|[-+]_[\d_.a-fA-FoOxX]*)$/;

/** What kubectl reads as a number, once it has taken out the underscores. */
const NUMBER = /^[-+]?(?:0o[0-7]+|0x[\da-f]+|0b[01]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;

/** cdk8s writes these as a block, in which kubectl takes the tab for indentation. */
const BLOCK_WITH_TAB = /^\n*\t[^]*\n|^\n+\t[^]/;

/** What becomes of a text on its way through YAML, if it does not arrive. */
export function yamlTrouble(text: string): string | undefined {
  if (UNQUOTED.test(text) && NUMBER.test(text.replaceAll('_', ''))) {
    return 'cdk8s writes this text without quotes, and kubectl reads it as a number.';
  }
  if (BLOCK_WITH_TAB.test(text) && /\S/.test(text)) { return 'cdk8s writes this text as a block that begins with a tab, which kubectl cannot read.'; }
  return undefined;
}
