import fc from 'fast-check';
import { readCorpus } from './corpus';
import { Edit, edited } from './edits';
import { everyProperty, Field, fieldsOf, schemaAt } from './fields';
import { COMPONENT_EDITS, METADATA_EDITS, TOPICS } from './interesting';
import { sound, soundMesh, SOUND_SPECS } from './sound';
import { valuesFor } from './values';
import { Document } from '../../src/document/document';
import { Path } from '../../src/document/path';

/** A document as a sound one and changes of it, so that a disagreement shrinks to the changes that matter. */
export interface Plan {
  readonly base: Document;
  readonly edits: readonly Edit[];
}

export function documentOf({ base, edits }: Plan): Document {
  return edited(base, edits);
}

/** Every property of the schema, changed in every way. */
export function everyMutation(): Plan[] {
  return everyProperty().flatMap((field) => mutations(field).map((change) => ({ base: sound(field.kind), edits: [change] })));
}

/** A field left out, null, with a stranger beside it, and with values of all sorts. */
function mutations({ path, schema }: Field): Edit[] {
  const beside: Path = [...path.slice(0, -1), `${String(path[path.length - 1])}x`];
  return [{ at: path }, { at: path, to: null }, { at: beside, to: 1 }, ...valuesFor(schema).map((to) => ({ at: path, to }))];
}

const COMPONENTS = Object.entries({ Function: 'functions', Source: 'sources', Sink: 'sinks' });
const FIELDS = new Map(['Function', 'Source', 'Sink', 'FunctionMesh', 'BackendConfig'].map((kind) => [kind, fieldsOf(kind)]));

/** A sound document with a few changes. */
export function plan(): fc.Arbitrary<Plan> {
  const corpus = readCorpus();
  const base = fc.oneof(
    { weight: 10, arbitrary: fc.tuple(fc.constantFrom(...COMPONENTS.map(([kind]) => kind)), fc.nat(20)).map(([kind, sort]) => sound(kind, sort)) },
    { weight: 3, arbitrary: mesh() },
    { weight: 2, arbitrary: fc.constantFrom(...corpus) },
    { weight: 1, arbitrary: fc.nat(1).map((sort) => sound('BackendConfig', sort)) },
  );
  return base.chain((document) => fc.array(edit(document), { minLength: 0, maxLength: 4 }).map((edits) => ({ base: document, edits })));
}

function mesh(): fc.Arbitrary<Document> {
  const member = fc.tuple(fc.constantFrom(...COMPONENTS), fc.nat(20)).map(([[kind, list], sort]) => [list, kind, sort] as const);
  return fc.tuple(fc.array(member, { maxLength: 4 }), fc.constantFrom('mesh', 'm', 'a'.repeat(35), 'a'.repeat(36), 'a'.repeat(44), 'm.m', '1m'))
    .map(([members, name]) => soundMesh(members, name));
}

function edit(document: Document): fc.Arbitrary<Edit> {
  const roots = componentRoots(document);
  const weighted = [
    { weight: 4, arbitrary: fieldEdit(document.kind) },
    { weight: 1, arbitrary: fc.constantFrom(...METADATA_EDITS) },
    ...roots.length === 0 ? [] : [
      { weight: 12, arbitrary: fc.constantFrom(...roots).chain((root) => componentEdit(root)) },
      { weight: 2, arbitrary: fc.constantFrom(...roots).chain((root) => topicEdit(root)) },
    ],
  ];
  return fc.oneof(...weighted);
}

interface Root {
  readonly kind: string;
  readonly at: Path;
}

/** Where the components of a document lie: itself, or the members of a mesh. */
function componentRoots({ kind, spec }: Document): Root[] {
  if (kind !== 'FunctionMesh') { return Object.hasOwn(SOUND_SPECS, kind) && kind !== 'BackendConfig' ? [{ kind, at: ['spec'] }] : []; }
  return COMPONENTS.flatMap(([memberKind, list]) => ((spec as { [list: string]: unknown[] | undefined })[list] ?? [])
    .map((_, index) => ({ kind: memberKind, at: ['spec', list, index] })));
}

function fieldEdit(kind: string): fc.Arbitrary<Edit> {
  return fc.constantFrom(...FIELDS.get(kind)!).chain((field) => fc.constantFrom(...mutations(field)));
}

const EDITS_BY_KIND = new Map(COMPONENTS.map(([kind]) => [kind, COMPONENT_EDITS.filter(({ at }) => schemaAt(kind, ['spec', at[0]]) !== undefined)]));

/** Now and then a field that only another kind has. */
function componentEdit({ kind, at }: Root): fc.Arbitrary<Edit> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...EDITS_BY_KIND.get(kind)!) },
    { weight: 1, arbitrary: fc.constantFrom(...COMPONENT_EDITS) },
  ).map((change) => ({ ...change, at: [...at, ...change.at] }));
}

const TOPIC_PLACES: readonly Path[] = [['input', 'topics', 0], ['input', 'topics', 1], ['input', 'topicPattern'], ['output', 'topic'], ['deadLetterTopic'], ['logTopic']];

function topicEdit({ kind, at }: Root): fc.Arbitrary<Edit> {
  const places = TOPIC_PLACES.filter(([field]) => schemaAt(kind, ['spec', field]) !== undefined);
  const name = fc.oneof(fc.constantFrom(...TOPICS), fc.string({ unit: fc.constantFrom('a', 'b', '/', '/', ':', '.', '&', '-', '_', '=', 'ß', ' ', '://', 'persistent://'), maxLength: 9 }));
  return fc.tuple(fc.constantFrom(...places), name).map(([place, to]) => ({ at: [...at, ...place], to }));
}
