import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { isUnnamed } from '../../document/subjects';
import { ALL_KINDS, Complaint, Kind, rule } from '../rule';

const MAX_LENGTH = 43;
const MAX_SUBDOMAIN_LENGTH = 253;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Of a longer prefix Kubernetes takes the beginning, and adds five letters or digits of its own. */
const MAX_GENERATED_PREFIX = 58;
const GENERATED = 'xxxxx';

export const RESOURCE_NAME = rule({
  code: 'FM201',
  severity: 'error',
  kinds: ALL_KINDS,
  why: 'The API server takes lower-case letters, digits, hyphens and dots; the operator admits 43 characters, mesh and member joined.',
  remedy: 'rename the resource, or its mesh.',
  check(subject) {
    const { kind, isMember } = subject;
    const name = nameOf(subject);
    if (isMember ? subject.text('name') === '' : name === '') { return unnamed(subject); }
    if (!DNS_SUBDOMAIN.test(name) || name.length > MAX_SUBDOMAIN_LENGTH) {
      return [{
        at: subject.nameAt,
        received: show(name),
        because: 'A name is of lower-case letters, digits, hyphens and dots, and begins and ends with a letter or digit.',
      }];
    }
    return hasLimit(kind) && name.length > MAX_LENGTH ? [tooLong(subject.nameAt, name, name.length)] : badPrefix(subject);
  },
});

/** Its name, or that of a member one as it may be where the mesh has a name generated. */
function nameOf(subject: Subject): string {
  return subject.isMember && isUnnamed(subject.document) ? `${generated(prefixOf(subject))}-${subject.text('name')}` : subject.name;
}

function generated(prefix: string): string {
  return prefix.slice(0, MAX_GENERATED_PREFIX) + GENERATED;
}

function unnamed(subject: Subject): Complaint[] {
  const prefix = prefixOf(subject);
  if (!subject.isMember && prefix !== '') {
    const name = generated(prefix);
    if (!DNS_SUBDOMAIN.test(name)) { return [unfitPrefix(prefix)]; }
    const bad = badPrefix(subject);
    return bad.length === 0 && hasLimit(subject.kind) && name.length > MAX_LENGTH ? [tooLong(['metadata', 'generateName'], prefix, name.length)] : bad;
  }
  return [{
    at: subject.nameAt, received: 'nothing', because: subject.isMember ? 'The operator names the resource of a member after it.' : 'A resource needs a name.', fix: 'name it.',
  }];
}

/** The API server judges a prefix even where a name makes it needless, its last hyphen and what is before it aside. */
function badPrefix(subject: Subject): Complaint[] {
  const prefix = subject.isMember ? '' : prefixOf(subject);
  const name = prefix.replace(/.-$/, 'a');
  return prefix === '' || DNS_SUBDOMAIN.test(name) && name.length <= MAX_SUBDOMAIN_LENGTH ? [] : [unfitPrefix(prefix)];
}

function unfitPrefix(prefix: string): Complaint {
  return {
    at: ['metadata', 'generateName'],
    received: show(prefix),
    because: 'A name is of lower-case letters, digits, hyphens and dots, and begins with a letter or digit.',
  };
}

function tooLong(at: Complaint['at'], name: string, length: number): Complaint {
  return {
    at,
    received: `${show(name)}, ${length} characters`,
    because: `The operator admits names of at most ${MAX_LENGTH} characters, mesh and member joined.`,
    fix: 'shorten the name of the component or of its mesh.',
  };
}

function hasLimit(kind: Kind): boolean {
  return kind !== 'FunctionMesh' && kind !== 'BackendConfig';
}

function prefixOf({ document }: Subject): string {
  const prefix: unknown = document.metadata?.generateName;
  return typeof prefix === 'string' ? prefix : '';
}
