import { RefusalCode } from '../../src/document/refusal-codes';

/** What goes wrong where the operator's objects do not show it, and why. */
export const UNSHOWN: { readonly [code in RefusalCode]?: string } = {
  FM430: 'KEDA itself asks Pulsar for the backlog: the API server, with KEDA\'s CRD, takes any text',
  FM432: 'KEDA itself reads Secrets and the URL, when it asks Pulsar',
  FM433: 'Prometheus\' own operator looks for the pods',
  FM441: 'the Pulsar resources operator calls Pulsar with what is left of the duration',
  FM442: 'the Pulsar resources operator calls Pulsar without the setting',
};
