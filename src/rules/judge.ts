import { schemaFindings } from './schema-findings';
import { Fault } from '../document/refusal';
import { KINDS } from '../spec/schema';

/** Judges a document as it would be written, and gives what is wrong with it. */
export function judge(document: object): Fault[] {
  const { kind, spec } = document as { kind: string; spec?: unknown };
  return schemaFindings(KINDS[kind].spec, spec, 'spec');
}
