import { RefusalCode } from '../../src/document/refusal-codes';

/** What is done about a fact: the codes that refuse or warn of what it says, and why there is nothing to refuse in the rest. */
export type Answer = readonly [codes: readonly RefusalCode[], rest?: string];

/** Of each numbered line of operator-behaviour.md. */
export const OPERATOR_FACTS: { readonly [fact: number]: Answer } = {
  1: [['FM201', 'FM202', 'FM204'], 'what admission passes over on updates and of meshes, the rules of FM2xx judge all the same'],
  2: [['FM204'], 'defaults are values like others'],
  3: [['FM206', 'FM413']],
  4: [['FM204']],
  5: [['FM201']],
  6: [['FM202', 'FM203', 'FM410']],
  7: [['FM202', 'FM218', 'FM410']],
  8: [['FM207', 'FM401', 'FM414']],
  9: [['FM208', 'FM209', 'FM219']],
  10: [['FM210', 'FM211', 'FM212', 'FM213', 'FM220', 'FM416', 'FM424']],
  11: [['FM210', 'FM417']],
  12: [['FM214', 'FM215', 'FM216', 'FM410']],
  13: [['FM205'], 'which CRDs a cluster has, manifests do not say'],
  14: [['FM217']],
  15: [['FM302']],
  16: [['FM301']],
  17: [['FM303']],
  18: [['FM521']],
  19: [[], 'how the operator was installed, manifests do not say'],
  20: [['FM201', 'FM408', 'FM501']],
  21: [['FM201', 'FM502']],
  22: [['FM201'], 'every member is judged, so that none is refused'],
  23: [['FM503'], 'an edit of the mesh that sets the number of pods back is no mistake: docs/scaling.md'],
  24: [['FM508']],
  25: [['FM412', 'FM513']],
  26: [['FM410']],
  27: [['FM410']],
  28: [['FM415']],
  29: [['FM101', 'FM104']],
  30: [['FM402']],
  31: [['FM301', 'FM404']],
  32: [['FM418', 'FM523'], 'the other defaults are what somebody may want: docs/functions.md'],
  33: [['FM103', 'FM404', 'FM407', 'FM410']],
  34: [['FM403', 'FM431']],
  35: [['FM405', 'FM410'], 'what a percentage is of: docs/scaling.md'],
  36: [['FM510', 'FM522']],
  37: [['FM410'], 'what clean-up costs is what was asked for: docs/functions.md'],
  38: [['FM101', 'FM409', 'FM523']],
  39: [['FM410'], 'what is in a Secret is not read'],
  40: [['FM419'], 'whether the operator uses init containers, manifests do not say'],
  41: [['FM420'], 'an old image is no mistake: docs/functions.md'],
  42: [['FM411']],
  43: [['FM603']],
  44: [['FM509']],
  45: [['FM101', 'FM109']],
};

/** Of each item of autoscaling.md, by how it begins. */
export const AUTOSCALING_FACTS: { readonly [beginning: string]: Answer } = {
  'Operator HPA:': [['FM204', 'FM405', 'FM510', 'FM521', 'FM522']],
  'builtinAutoscaler:': [['FM216', 'FM410']],
  'VPA:': [['FM205']],
  'Function, Source and Sink have the scale subresource': [['FM512', 'FM513']],
  'KEDA `pulsar` trigger metadata:': [['FM430', 'FM432', 'FM514']],
  'With KEDA:': [['FM431', 'FM503', 'FM510', 'FM511']],
  'KEDA refuses minReplicaCount 0': [[], 'KEDA looks only where it scales a Deployment or StatefulSet, and CPU alone never scales to zero'],
};

/** Of each rule that Pulsar has and admission has not, in pulsar-admin.md, by how it begins. */
export const PULSAR_RULES: { readonly [beginning: string]: Answer } = {
  'timeout only with at-least-once': [['FM209', 'FM407']],
  'at-most-once needs autoAck': [['FM407']],
  'Python and Go have no effectively-once, windows or retries': [['FM404']],
  'Go has no key ordering': [['FM404']],
  'a window forbids manual and effectively-once': [['FM104', 'FM407']],
  'per input and per output either a schema type or a serde': [['FM422']],
};
