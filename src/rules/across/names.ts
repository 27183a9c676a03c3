import { show } from '../../document/refusal';
import { Subject } from '../../document/subject';
import { isUnnamed, subjectsOf } from '../../document/subjects';
import { keyOf } from '../keys';
import { labelOf, Landscape, namespaceOf } from '../landscape';
import { GroupOf } from '../pulsar-clusters';
import { AcrossComplaint, acrossRule, Document, rule } from '../rule';

export const ONE_NAME = acrossRule({
  code: 'FM501',
  severity: 'error',
  kinds: ['Function', 'Source', 'Sink', 'FunctionMesh', 'BackendConfig'],
  why: 'The operator names the resource of a member <mesh>-<member>; what has one kind, namespace and name is one resource, and one tenant/namespace/name is one subscription, state and metric in Pulsar.',
  remedy: 'give one of them another name.',
  check: (landscape) => [...resources(landscape), ...identities(landscape)],
});

function resources(landscape: Landscape): AcrossComplaint[] {
  const holders = new Map<string, Subject>();
  return landscape.subjects.flatMap((subject): AcrossComplaint[] => {
    const { document, kind, name } = subject;
    if (name === '' || (subject.isMember && (subject.text('name') === '' || isUnnamed(document)))) { return []; }
    const key = keyOf(landscape.groupOf(document), kind, namespaceOf(document), name);
    const holder = holders.get(key);
    if (holder === undefined) { holders.set(key, subject); return []; }
    if (isTwin(holder, subject)) { return []; }
    return [{
      document,
      at: subject.nameAt,
      received: show(name),
      because: `${describeHolder(holder)} leads to a ${kind} of the same name in this namespace.`,
    }];
  });
}

function identities({ components, clusters, groupOf }: Landscape): AcrossComplaint[] {
  const holders = new Map<string, Subject>();
  return components.flatMap((component): AcrossComplaint[] => {
    const { document, fullyQualifiedName } = component;
    if (component.text('pulsar', 'pulsarConfig') === '') { return []; }
    const key = keyOf(clusters.certainKeyOf(component), fullyQualifiedName);
    const holder = holders.get(key);
    if (holder === undefined) { holders.set(key, component); return []; }
    if (isTwin(holder, component) || isOneResource(holder, component, groupOf)) { return []; }
    return [{
      document,
      at: component.text('name') === '' ? component.nameAt : component.in('name'),
      received: fullyQualifiedName,
      because: `${labelOf(holder)} has the same Pulsar tenant, namespace and name: both would share subscription, state and metrics.`,
      fix: 'give one of them another name, tenant or namespace.',
    }];
  });
}

/** That is what `resources` says. */
function isOneResource(a: Subject, b: Subject, groupOf: GroupOf): boolean {
  return a.kind === b.kind && a.name === b.name && groupOf(a.document) === groupOf(b.document);
}

/** Members of one mesh with one name; that is what FM502 says. */
function isTwin(a: Subject, b: Subject): boolean {
  return a.isMember && b.isMember && a.document === b.document && a.kind === b.kind && a.name === b.name;
}

function describeHolder(holder: Subject): string {
  return holder.isMember ? `A member of FunctionMesh ${nameOf(holder.document)}` : 'Another document';
}

function nameOf(document: Document): string {
  return String(document.metadata?.name);
}

export const MEMBER_NAMES = rule({
  code: 'FM502',
  severity: 'error',
  kinds: ['FunctionMesh'],
  why: 'The operator does not compare the names of members; two of one kind are one resource, which it rewrites for ever.',
  remedy: 'give one of them another name.',
  check(mesh) {
    const seen = new Set<string>();
    return subjectsOf(mesh.document).filter((subject) => subject.isMember && subject.text('name') !== '').flatMap((member) => {
      const key = keyOf(member.kind, member.name);
      if (!seen.has(key)) { seen.add(key); return []; }
      return [{ at: member.nameAt, received: show(member.text('name')) }];
    });
  },
});
