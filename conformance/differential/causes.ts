import { OracleFault, Panic, Verdict } from './verdict';

/** How far the operator got with a document, and so which of its checks it came to. */
export type Stage = 'decoding' | 'reading' | 'mesh' | 'schema' | 'defaulting' | 'admission' | 'reconcile';

/** What the operator has against a document, by the codes of the rules. */
export interface Causes {
  readonly stage: Stage;
  readonly codes: readonly string[];
}

const STAGES: readonly Stage[] = ['decoding', 'reading', 'mesh', 'schema', 'defaulting', 'admission', 'reconcile'];

/** Codes by what admission says of which field. */
const ADMISSION: readonly (readonly [RegExp, string])[] = [
  [/^name: .*(no more than|not provided)/, 'FM201'],
  [/^spec\.runtime/, 'FM202'],
  [/^spec\.(classname|java\.jar|python\.py|golang\.go): .*cannot be empty/, 'FM203'],
  [/^spec\.(java\.jarLocation|python\.pyLocation|golang\.goLocation): /, 'FM207'],
  [/^spec\.(replicas|minReplicas|maxReplicas): /, 'FM204'],
  [/^spec\.pod\.vpa/, 'FM205'],
  [/^spec\.resources: /, 'FM206'],
  [/dead letter topic is set but/, 'FM208'],
  [/^spec\.timeout: |Effectively once|effectively once/, 'FM209'],
  [/only one of retain ordering/, 'FM219'],
  [/No input topic/, 'FM211'],
  [/(Input|Output|Log|DeadLetter) topic [^]* is invalid$/, 'FM210'],
  [/also being used as an input topic/, 'FM212'],
  [/receiver queue size/, 'FM220'],
  [/cryptoKeyReader class name|must provide encryption key/, 'FM213'],
  [/^spec\.statefulConfig/, 'FM214'],
  [/^spec\.windowConfig/, 'FM215'],
  [/^spec\.pod\.builtinAutoscaler/, 'FM216'],
  [/^spec\.(pulsar|pulsarPackageService): /, 'FM217'],
  [/^spec\.(sourceConfig|sinkConfig): .*not provided/, 'FM218'],
];

const CRASHES: { readonly [operatorFunction: string]: string } = {
  'pkg/webhook.(*FunctionWebhook).Default': 'FM302',
  'controllers/spec.convertGoFunctionConfs': 'FM301',
  'controllers/spec.generateSourceInputSpec': 'FM303',
  'controllers/spec.getCleanUpCommand': 'FM304',
};

/** What has webhooks, which write null for what is missing and must not be. */
const COMPONENTS: ReadonlySet<string> = new Set(['Function', 'Source', 'Sink']);

/** What a new resource says of its status is dropped, whatever it is. */
const STATUS = /^(unknown field ")?status\b/;

const SCHEMA: { readonly [type: string]: string } = {
  FieldValueTypeInvalid: 'FM102', FieldValueRequired: 'FM103', FieldValueNotSupported: 'FM104', FieldValueDuplicate: 'FM108',
};

/** Reads a verdict; of a mesh, with all its members. */
export function causesOf(verdict: Verdict): Causes {
  const own = ownCauses(verdict);
  const members = (verdict.members ?? []).map((member) => causesOf({ ...member, unknown: [] }));
  const all = [own, ...members];
  return {
    stage: STAGES[Math.min(...all.map(({ stage }) => STAGES.indexOf(stage)))],
    codes: [...new Set(all.flatMap(({ codes }) => codes))].sort(),
  };
}

/** An error that a reconcile returns is tried again and again; it refuses nothing and is no crash. */
function ownCauses({ unknown = [], schema = [], admission = [], panics = [], kind }: Verdict): Causes {
  const stage = stageOf(kind, schema, admission, panics);
  if (stage === 'decoding') { return { stage, codes: [] }; }
  const codes = [
    ...stage !== 'reading' && unknown.some((field) => !STATUS.test(field)) ? ['FM101'] : [],
    ...schemaCodes(schema, kind),
    ...admission.map(admissionCode),
    ...panics.map(crashCode),
  ];
  return { stage, codes };
}

/** The webhook of a component reads it before the schema is applied: what it cannot read is told by nobody else. */
function stageOf(kind: string, schema: readonly OracleFault[], admission: readonly OracleFault[], panics: readonly Panic[]): Stage {
  const unreadable = schema.filter(({ type }) => type === 'Decoding').length;
  if (unreadable > 0 && (COMPONENTS.has(kind) || unreadable === schema.length)) { return 'decoding'; }
  if (unreadable > 0) { return 'reading'; }
  if (schema.length > 0) { return kind === 'FunctionMesh' ? 'mesh' : 'schema'; }
  if (panics.some(({ during }) => during === 'defaulting')) { return 'defaulting'; }
  return admission.length > 0 ? 'admission' : 'reconcile';
}

/** Where the scale subresource finds the replicas, which the schema has judged. */
const REPLICAS = '.spec.replicas';

function schemaCodes(faults: readonly OracleFault[], kind: string): string[] {
  const unlisted = faults.filter(({ type }) => type === 'FieldValueNotSupported').map(({ field }) => field);
  const isTold = faults.some(({ type }) => type !== 'Decoding');
  return faults.filter(({ type, field }) => field !== REPLICAS && !(type === 'Decoding' && isTold) && !(type === 'FieldValueTypeInvalid' && unlisted.includes(field)))
    .map((fault) => schemaCode(fault, kind));
}

function schemaCode({ type, field, detail }: OracleFault, kind: string): string {
  if (type === 'Decoding') { return /no kind .* in version ".+"/.test(detail) ? 'FM104' : /in version ""/.test(detail) ? 'FM103' : 'FM102'; }
  if (/^metadata\.(name|generateName)$/.test(field)) { return 'FM201'; }
  if (field.startsWith('metadata')) { return 'FM107'; }
  if (COMPONENTS.has(kind) && detail.endsWith(': "null"')) { return 'FM103'; }
  if (type === 'FieldValueInvalid') { return /should (match|be of type)|must be of type|must validate/.test(detail) ? 'FM102' : 'FM106'; }
  return SCHEMA[type] ?? `${type} ${field} ${detail}`;
}

function admissionCode({ field, detail }: OracleFault): string {
  const text = `${field}: ${detail}`;
  return ADMISSION.find(([pattern]) => pattern.test(text))?.[1] ?? text;
}

function crashCode(panic: Panic): string {
  return CRASHES[panic.function] ?? `${panic.during} panics in ${panic.function}: ${panic.message}`;
}
