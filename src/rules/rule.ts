import { Complaint, Severity } from './finding';
import { Landscape } from './landscape';
import { Document, Kind, PulsarResourceKind } from '../document/document';
import { Path } from '../document/path';
import { REFUSAL_CODES, RefusalCode } from '../document/refusal-codes';
import { Subject } from '../document/subject';

export type { Path } from '../document/path';
export type { Document, Kind } from '../document/document';
export type { Complaint, Finding, Severity } from './finding';

interface RuleText {
  readonly code: RefusalCode;
  readonly severity: Severity;
  /** The kinds it judges; a member of a FunctionMesh is judged as the resource that the operator makes of it. */
  readonly kinds: readonly Kind[];
  /** What the operator, Kubernetes or Pulsar does about it, in one sentence. */
  readonly why: string;
  /** What the reader can do, to follow `Fix:`. */
  readonly remedy: string;
}

/** A rule about one resource. */
export interface Rule extends RuleText {
  readonly title: string;
  /**
   * The fields without which there is nothing to find, so that the rule need not look; one that is set is enough.
   * @default - it has to look at every resource of its kinds
   */
  readonly needs?: readonly Path[];
  check(subject: Subject): readonly Complaint[];
}

/** What a rule over several resources has to say about one of them. */
export interface AcrossComplaint extends Complaint {
  readonly document: Document;
}

/** A rule about several resources. */
export interface AcrossRule extends RuleText {
  readonly title: string;
  check(landscape: Landscape): readonly AcrossComplaint[];
}

/** A rule about what becomes of one resource, where it is known what it was. */
export interface ChangeRule extends RuleText {
  readonly title: string;
  check(before: Subject, after: Subject): readonly Complaint[];
}

export const COMPONENTS: readonly Kind[] = ['Function', 'Source', 'Sink'];
export const READERS: readonly Kind[] = ['Function', 'Sink'];
export const WITH_PODS: readonly Kind[] = [...COMPONENTS, 'BackendConfig'];
export const ALL_KINDS: readonly Kind[] = [...WITH_PODS, 'FunctionMesh'];
export const PULSAR_RESOURCES: readonly PulsarResourceKind[] = [
  'PulsarConnection', 'PulsarTenant', 'PulsarNamespace', 'PulsarTopic', 'PulsarPermission', 'PulsarPackage', 'PulsarGeoReplication',
];
export const EVERY_KIND: readonly Kind[] = [...ALL_KINDS, ...PULSAR_RESOURCES];

export function rule(parts: Omit<Rule, 'title'>): Rule {
  return { ...parts, title: REFUSAL_CODES[parts.code] };
}

export function changeRule(parts: Omit<ChangeRule, 'title'>): ChangeRule {
  return { ...parts, title: REFUSAL_CODES[parts.code] };
}

export function acrossRule(parts: Omit<AcrossRule, 'title'>): AcrossRule {
  return { ...parts, title: REFUSAL_CODES[parts.code] };
}
