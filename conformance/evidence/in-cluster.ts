import { RefusalCode } from '../../src/document/refusal-codes';

/** What goes wrong silently where a real API server has a part in it: shown by `npm run conformance:cluster`, with the fixtures of the rule. */
export const IN_CLUSTER: { readonly [code in RefusalCode]?: string } = {
  FM403: 'the operator never finds the StatefulSet as it wants it, since the API server has filled in more',
};
