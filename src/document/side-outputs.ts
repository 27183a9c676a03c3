import { Subject } from './subject';

/** The key of a function's user configuration under which the library writes the topics of `sideOutputs`. */
export const SIDE_OUTPUTS = 'sideOutputs';

/** A topic that a function publishes to besides its output. */
export interface SideOutput {
  readonly name: string;
  readonly topic: string;
  /** What its name says it is for, where it is like a field of the CRD: such a topic is no output. */
  readonly purpose?: 'deadLetters' | 'lateData';
}

const PURPOSES = ['deadLetters', 'lateData'] as const;

/** The further topics that a function says it publishes to, by their full names. Anything else under the key is the user's. */
export function sideOutputsOf(component: Subject): SideOutput[] {
  if (component.kind !== 'Function') { return []; }
  return component.entries('funcConfig', SIDE_OUTPUTS)
    .flatMap(([name, topic]) => typeof topic === 'string' && /^(non-)?persistent:\/\//.test(topic) ? [{ name, topic, purpose: purposeOf(name) }] : []);
}

function purposeOf(name: string): SideOutput['purpose'] {
  return PURPOSES.find((purpose) => purpose === name);
}
