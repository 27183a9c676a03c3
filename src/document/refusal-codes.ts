/**
 * The stable codes: FM1xx the schema, FM2xx what admission refuses, FM3xx what crashes the operator, FM4xx what goes
 * silently wrong, FM5xx what only several components show, FM6xx security.
 */
export const REFUSAL_CODES = {
  FM101: 'a field the CRD does not have',
  FM102: 'a value of the wrong type',
  FM103: 'a required field is missing',
  FM104: 'a value outside the enumeration',
  FM105: 'configuration that is not plain JSON',
  FM106: 'a number out of range',
  FM201: 'a resource name that Kubernetes or the operator refuses',
  FM202: 'not exactly one runtime',
  FM203: 'a class, file or executable name is empty',
  FM204: 'replica counts that contradict each other',
  FM205: 'horizontal and vertical autoscaling together, or a VPA policy without a container',
  FM206: 'resources that admission refuses',
  FM207: 'a package location that admission refuses',
  FM208: 'a dead letter topic without retries',
  FM209: 'effectively-once with a setting it excludes',
  FM210: 'a topic name that does not parse',
  FM211: 'a component without input',
  FM212: 'output that is also input',
  FM213: 'encryption without a key reader or keys',
  FM214: 'a state store without its URL, or with Go',
  FM215: 'window lengths that are missing, double or not positive',
  FM216: 'more than one builtin autoscaling rule of a kind',
  FM217: 'a component without a Pulsar cluster',
  FM218: 'a connector without its class or archive',
  FM301: 'a Go function without a plain input topic',
  FM401: 'a package of another kind of component',
  FM402: 'a pod label that repeats a selector label',
  FM403: 'a probe that is not fully specified',
  FM404: 'a feature that the runtime does not have',
  FM405: 'an autoscaler with nothing to scale',
  FM406: 'type classes that contradict each other',
  FM407: 'a processing guarantee that Pulsar refuses',
  FM408: 'annotations that never reach the component',
  FM409: 'the same secret mounted twice',
  FM410: 'a setting that the operator would ignore',
  FM411: 'text that a shell or the kubelet would change',
  FM501: 'two components with one name',
  FM502: 'a member name that is used twice in its mesh',
  FM503: 'a mesh member that something else scales',
  FM601: 'a secret written as a literal',
} as const;

/** A stable code of {@link REFUSAL_CODES}. */
export type RefusalCode = keyof typeof REFUSAL_CODES;
