import { describe, Fault } from '../document/refusal';
import { KINDS } from '../spec/schema';
import { schemaFindings } from './schema-findings';

/** Judges a document as it would be written, and gives what is wrong as messages. */
export function judge(document: object, path: string): string[] {
  return findings(document).map((finding) => describe(finding, path));
}

function findings(document: object): Fault[] {
  const { kind, spec } = document as { kind: string; spec?: unknown };
  return schemaFindings(KINDS[kind].spec, spec, 'spec');
}
