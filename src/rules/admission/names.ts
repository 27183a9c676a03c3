import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { ALL_KINDS, Complaint, rule } from '../rule';

const MAX_LENGTH = 43;
const MAX_SUBDOMAIN_LENGTH = 253;
const DNS_SUBDOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

export const RESOURCE_NAME = rule({
  code: 'FM201',
  severity: 'error',
  kinds: ALL_KINDS,
  why: 'The API server takes lower-case letters, digits, hyphens and dots; the operator admits 43 characters, mesh and member joined.',
  remedy: 'rename the resource, or its mesh.',
  check(subject) {
    const { kind, name, isMember } = subject;
    if (isMember ? subject.text('name') === '' : name === '') { return unnamed(subject); }
    if (!DNS_SUBDOMAIN.test(name) || name.length > MAX_SUBDOMAIN_LENGTH) {
      return [{
        at: subject.nameAt,
        received: show(name),
        because: 'A name is of lower-case letters, digits, hyphens and dots, and begins and ends with a letter or digit.',
      }];
    }
    if (kind === 'FunctionMesh' || kind === 'BackendConfig' || name.length <= MAX_LENGTH) { return []; }
    return [{
      at: subject.nameAt,
      received: `${show(name)}, ${name.length} characters`,
      because: `The operator admits names of at most ${MAX_LENGTH} characters, mesh and member joined.`,
      fix: 'shorten the name of the component or of its mesh.',
    }];
  },
});

function unnamed(subject: Subject): Complaint[] {
  const { kind, document, isMember } = subject;
  const isGenerated = !isMember && kind !== 'Function' && typeof document.metadata?.generateName === 'string';
  return isGenerated ? [] : [{
    at: subject.nameAt, received: 'nothing', because: isMember ? 'The operator names the resource of a member after it.' : 'A resource needs a name.', fix: 'name it.',
  }];
}
