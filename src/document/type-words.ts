import { CALLS, CLASSES, ENUMS, MARKS, STRUCTS } from './declared';
import { fieldsOf, words } from './declared-fields';
import { show } from './refusal';
import { RefusalCode } from './refusal-codes';
import { SCHEMA } from '../spec/schema';

/** What messages say of a type. */
export interface TypeWords {
  readonly because: string;
  /** How a value is written. */
  readonly fix: string;
  readonly code?: RefusalCode;
}

/** What is better said otherwise than {@link wordsFor} would. */
const OWN: { readonly [type: string]: Partial<TypeWords> } = {
  'string': { because: 'Text belongs here.', fix: 'write text.' },
  'number': { because: 'A number belongs here.', fix: 'write a number.' },
  'boolean': { because: 'True or false belongs here.', fix: 'write true or false.' },
  '{any}': {
    code: 'FM105',
    because: 'Configuration is an object of plain JSON values.',
    fix: 'pass an object of strings, numbers, booleans, arrays and objects.',
  },
  'ClusterLink': { code: 'FM538', fix: 'choose one of ClusterLink: geoReplication(), sharedInstance() or bridge(...).' },
  'Component': { fix: 'give a PulsarFunction, Source or Sink.' },
  'ConfiguredAuth': { fix: 'use PulsarAuth.oauth2(...), PulsarAuth.tokenFile(...) or PulsarAuth.generic(...).' },
  'Cpu': { fix: 'write a Cpu, such as Cpu.millis(500).' },
  'CpuRange': { because: 'A request, a limit or both belong here.', fix: 'write { request: ..., limit: ... }, each a Cpu.' },
  'Duration': { fix: 'write a Duration, such as Duration.seconds(30).' },
  'FederatedChart': { fix: 'give a region or the hub of the federation.' },
  'IConstruct': { because: 'A construct belongs here.', fix: 'give a construct, such as a chart.' },
  'IInput': {
    because: 'Something to read belongs here.',
    fix: "write Topic.of('...'), a component that produces something, or Input.of(...).",
  },
  'IOutput': { because: 'Something to write belongs here.', fix: "write Topic.of('...') or Output.to(...)." },
  'IPulsarCluster': { code: 'FM217', fix: 'create a PulsarCluster, or refer to one with PulsarCluster.fromConfigMapName(...).' },
  'IPermissionTarget': { because: 'What a permission is for belongs here.', fix: 'write a PulsarTopic or a PulsarNamespace.' },
  'ImagePullSecret': { fix: 'write ImagePullSecret.of(secret) or ImagePullSecret.fromName(name).' },
  'JsonPatch': { fix: "write one of cdk8s' JsonPatch, such as JsonPatch.add('/java/javaOpts', [])." },
  'Metric': { fix: 'use one of Metric, such as Metric.cpu(80).' },
  'Package': { fix: "write Package.pulsar('function://...') or Package.http('https://...')." },
  'PipelineStep': { fix: 'use one of PipelineStep, such as PipelineStep.filter(...).' },
  'Resources': { fix: 'write Resources.of(...), or Resources.quantities(...) as Kubernetes spells them.' },
  'Runtime': { code: 'FM202', fix: 'use one of Runtime, such as Runtime.java(...).' },
  'Scaling': { fix: 'use one of Scaling, such as Scaling.fixed(3).' },
  'Schema': { fix: 'use one of Schema, such as Schema.STRING.' },
  'SecretRef': {
    code: 'FM601',
    because: 'This takes a reference to a Secret, never the secret itself.',
    fix: 'put it into a Secret and write SecretRef.of(secret, key) or SecretRef.fromName(name, key).',
  },
  'ServiceAccountRef': { fix: 'write ServiceAccountRef.of(account) or ServiceAccountRef.fromName(name).' },
  'SinkConnector': { code: 'FM218', fix: 'use one of SinkConnector, such as SinkConnector.of(...).' },
  'Size': { fix: 'write a Size, such as Size.mebibytes(512).' },
  'SizeRange': { because: 'A request, a limit or both belong here.', fix: 'write { request: ..., limit: ... }, each a Size.' },
  'SourceConnector': { code: 'FM218', fix: 'use one of SourceConnector, such as SourceConnector.of(...).' },
  'Topic': { fix: "write Topic.of('...')." },
  'Window': { fix: 'use one of Window, such as Window.tumblingCount(100).' },
};

/** What belongs at a place of the type, and how that is written in place of `value`. */
export function wordsFor(type: string, value?: unknown): TypeWords {
  const fix = converted(type, value);
  return { because: becauseOf(type), fix: fixOf(type), ...OWN[type], ...fix === undefined ? {} : { fix } };
}

/** Where the value only has to be written in another way. */
function converted(type: string, value: unknown): string | undefined {
  if (value === null) { return 'give it a value; what is left out is undefined, not null.'; }
  if (type === 'string' && typeof value === 'number') { return `write '${value}', in quotes.`; }
  if (type === 'number' && typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) { return `write ${value}, without quotes.`; }
  if (typeof value !== 'string') { return undefined; }
  if (type === 'boolean' && /^(true|false)$/i.test(value)) { return `write ${value.toLowerCase()}, without quotes.`; }
  if (type === 'string[]') { return `write a list: [${show(value)}].`; }
  return OWN[type]?.fix?.replace("Topic.of('...')", `Topic.of(${show(value)})`);
}

function becauseOf(type: string): string {
  if (type.endsWith('[]')) { return 'A list belongs here.'; }
  if (type.startsWith('{')) { return 'An object of names and values belongs here.'; }
  if (type in STRUCTS || isOfOthers(type)) { return `An object belongs here: ${type}.`; }
  const name = type in MARKS ? type.replace(/^I(?=[A-Z])/, '') : type;
  return `${/^[AEIO]/.test(name) ? 'An' : 'A'} ${name} belongs here.`;
}

function fixOf(type: string): string {
  if (type.endsWith('[]')) { return `write a list: [${exampleOf(type.slice(0, -'[]'.length))}].`; }
  if (type.startsWith('{')) { return `write { name: ${exampleOf(type.slice(1, -1))} }.`; }
  if (type in STRUCTS) { return `write ${exampleOf(type)}.`; }
  if (type in MARKS) { return fixOfInterface(type.replace(/^I(?=[A-Z])/, '')); }
  if (isOfOthers(type)) { return `write ${exampleOf(type)}.`; }
  return Object.keys(CALLS).some((call) => call.startsWith(`${type}.`)) ? `use one of ${type}, such as ${exampleOf(type)}.` : `give a ${type}.`;
}

function fixOfInterface(name: string): string {
  const byName = Object.keys(CALLS).find((call) => call.startsWith(`${name}.from`));
  return `${name.startsWith('Pulsar') ? 'create' : 'give'} a ${name}${byName === undefined ? '' : `, or refer to one with ${byName}(...)`}.`;
}

/** Whether it is a type of Kubernetes or of the CRDs. */
function isOfOthers(type: string): boolean {
  return /^[A-Z]/.test(type) && !(type in STRUCTS || type in ENUMS || type in MARKS || words(CLASSES).includes(type));
}

/** A value of the type, as it begins. */
function exampleOf(type: string): string {
  if (type === 'string') { return "'...'"; }
  if (type === 'IInput') { return 'Topic.of(...)'; }
  if (type in STRUCTS) { return exampleWith(fieldsOf(type)); }
  if (type in SCHEMA.structs) {
    return exampleWith(Object.entries(SCHEMA.structs[type]).map(([wire, { name = wire, required }]) => ({ name, optional: required !== true })));
  }
  if (isOfOthers(type)) { return '{ ... }'; }
  const call = Object.keys(CALLS).find((name) => name.startsWith(`${type}.`));
  return call === undefined ? '...' : `${call}(...)`;
}

function exampleWith(fields: readonly { readonly name: string; readonly optional: boolean }[]): string {
  const required = fields.filter(({ optional }) => !optional);
  const shown = required.length > 0 ? required : fields;
  return `{ ${shown.slice(0, 3).map(({ name }) => `${name}: ...`).join(', ')} }`;
}
