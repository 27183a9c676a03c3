/** cdk8s writes these without quotes, since they are no numbers in YAML; for kubectl, which overlooks underscores, they are. */
const NUMBER_TO_KUBECTL = /^[-+]?(?:0_*[oO][0-7_]+|0_*X[\da-fA-F_]+|0_*B[01_]+|0_+[xb][\da-fA-F_]+|[\d_.]+[eE][-+\d_]*_[-+\d_]*)$/;

/** cdk8s writes these as a block, in which kubectl takes the tab for indentation. */
const BLOCK_WITH_TAB = /^\n*\t[^]*\n|^\n+\t/;

/** What becomes of a text on its way through YAML, if it does not arrive. */
export function yamlTrouble(text: string): string | undefined {
  if (NUMBER_TO_KUBECTL.test(text)) { return 'cdk8s writes this text without quotes, and kubectl reads it as a number.'; }
  if (BLOCK_WITH_TAB.test(text)) { return 'cdk8s writes this text as a block that begins with a tab, which kubectl cannot read.'; }
  return undefined;
}
