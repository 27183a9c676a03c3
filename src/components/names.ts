import { createHash } from 'node:crypto';
import { IConstruct } from 'constructs';
import { dnsName } from '../document/dns-name';
import { refuse, show } from '../document/refusal';
import { filled } from '../document/shape';

/** The operator admits no longer name: the objects it derives from it must stay within 63 characters. */
export const MAX_NAME_LENGTH = 43;

/** What a generated mesh name leaves for a hyphen and the names of its members. */
const MAX_GENERATED_MESH_NAME_LENGTH = 24;

/** The operator names Services after its resources, and the name of a Service begins with a letter. */
const RESOURCE_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const DIGEST_LENGTH = 8;

/** The name of a resource of its own, unless one is given. */
export function generatedName(scope: IConstruct): string {
  return dnsName(scope, { maxLen: MAX_NAME_LENGTH });
}

/** The name of a mesh, unless one is given. */
export function generatedMeshName(scope: IConstruct): string {
  return dnsName(scope, { maxLen: MAX_GENERATED_MESH_NAME_LENGTH });
}

/** The name of a member of a mesh, unless one is given: its path below the mesh, shortened with a digest where need be. */
export function generatedMemberName(member: IConstruct, mesh: IConstruct, meshName: string): string {
  const path = member.node.path.slice(mesh.node.path.length + 1);
  const room = MAX_NAME_LENGTH - meshName.length - 1;
  const plain = path.replaceAll('/', '-');
  if (DNS_LABEL.test(plain) && plain.length <= room) { return plain; }
  if (room < DIGEST_LENGTH) {
    refuse({
      code: 'FM201',
      field: 'metadata.name',
      received: show(meshName),
      because: `The operator joins mesh and member names, ${MAX_NAME_LENGTH} characters at most; this mesh leaves ${Math.max(room, 0)} for the member.`,
      fix: 'give the mesh a shorter name.',
    });
  }
  const digest = createHash('sha256').update(path).digest('hex').slice(0, DIGEST_LENGTH);
  const readable = plain.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '').slice(0, Math.max(room - DIGEST_LENGTH - 1, 0)).replaceAll(/^-+|-+$/g, '');
  return readable === '' ? digest : `${readable}-${digest}`;
}

/** Refuses a name that Kubernetes or the operator would refuse. */
export function requireName(name: string, field: string): string {
  filled(name, field, 'FM201', 'A resource needs a name.');
  if (name.length > MAX_NAME_LENGTH) {
    refuse({
      code: 'FM201',
      field,
      received: `${show(name)}, ${name.length} characters`,
      because: `The operator admits names of at most ${MAX_NAME_LENGTH} characters, mesh and member joined.`,
      fix: 'shorten the name of the component or of its mesh.',
    });
  }
  if (!RESOURCE_NAME.test(name)) {
    refuse({
      code: 'FM201',
      field,
      received: show(name),
      because: 'A name is of lower-case letters, digits and hyphens, begins with a letter and ends with a letter or digit.',
      fix: 'rename it.',
    });
  }
  return name;
}
