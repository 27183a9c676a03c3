/** What Java reads in a regular expression and JavaScript does not. */
const ONLY_JAVA = /[*+?}]\+|\(\?[a-zA-Z>-]|\\Q/;

/** Why a pattern of topics is no regular expression, as far as can be told; Java or C++ is what reads it in the end. */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (error) {
    if (ONLY_JAVA.test(pattern)) { return undefined; }
    const { message } = error as Error;
    return `${message.slice(message.lastIndexOf(': ') + ': '.length)}.`;
  }
}
