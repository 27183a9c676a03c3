import { refuse, show } from '../document/refusal';

/** The parts of a topic's full name. */
export interface TopicName {
  readonly domain: string;
  readonly tenant: string;
  readonly namespace: string;
  readonly localName: string;
}

export const PUBLIC_TENANT = 'public';
export const DEFAULT_NAMESPACE = 'default';

const PERSISTENT = 'persistent';
const NON_PERSISTENT = 'non-persistent';
const NAMED_ENTITY = /^[-=:.\w]+$/;

/** Parses a topic by the grammar of the operator's webhook; `field` names it in a refusal. */
export function parseTopicName(text: string, field = 'topic'): TopicName {
  const separator = text.indexOf('://');
  const parsed = separator < 0
    ? parseShort(text, field)
    : parseFull(text.slice(0, separator), text.slice(separator + '://'.length), text, field);
  requirePart(parsed.tenant, 'tenant', text, field);
  requirePart(parsed.namespace, 'namespace', text, field);
  return parsed;
}

/** Refuses the tenant or namespace of a component that the operator would refuse. */
export function requireNamedEntity(name: string, what: 'tenant' | 'namespace'): void {
  if (NAMED_ENTITY.test(name)) { return; }
  refuse({
    code: 'FM210',
    field: `spec.${what}`,
    received: show(name),
    because: `A ${what} is of letters, digits and - = : . _ only.`,
    fix: `name a ${what} of Pulsar's.`,
  });
}

export function formatTopicName(name: TopicName): string {
  return `${name.domain}://${name.tenant}/${name.namespace}/${name.localName}`;
}

/** Tenant and namespace in a full name; what is none stands for itself. */
export function namespaceIn(fullName: string): string {
  return fullName.slice(Math.max(fullName.indexOf('://'), 0), localNameAt(fullName));
}

/** What follows the namespace in a full name; nothing in what is none. */
export function localNameIn(fullName: string): string {
  return fullName.slice(localNameAt(fullName));
}

function localNameAt(fullName: string): number {
  const domain = fullName.indexOf('://');
  const tenant = domain < 0 ? -1 : fullName.indexOf('/', domain + '://'.length);
  const namespace = tenant < 0 ? -1 : fullName.indexOf('/', tenant + 1);
  return namespace < 0 ? fullName.length : namespace + 1;
}

function parseShort(text: string, field: string): TopicName {
  const parts = text.split('/');
  if (parts.length === 1 && text !== '') {
    return { domain: PERSISTENT, tenant: PUBLIC_TENANT, namespace: DEFAULT_NAMESPACE, localName: text };
  }
  if (parts.length === 3 && parts[2] !== '') {
    return { domain: PERSISTENT, tenant: parts[0], namespace: parts[1], localName: parts[2] };
  }
  malformed(text, field, `A short topic name has one part or three, not ${text === '' ? 'none' : parts.length}.`);
}

function parseFull(domain: string, rest: string, text: string, field: string): TopicName {
  if (domain !== PERSISTENT && domain !== NON_PERSISTENT) {
    malformed(text, field, 'A topic is persistent or non-persistent.');
  }
  const afterTenant = rest.indexOf('/');
  const afterNamespace = rest.indexOf('/', afterTenant + 1);
  const localName = afterTenant < 0 || afterNamespace < 0 ? '' : rest.slice(afterNamespace + 1);
  if (localName === '') {
    malformed(text, field, 'A full topic name has a tenant, a namespace and a local name.');
  }
  return { domain, tenant: rest.slice(0, afterTenant), namespace: rest.slice(afterTenant + 1, afterNamespace), localName };
}

function requirePart(part: string, what: string, text: string, field: string): void {
  if (part === '') { malformed(text, field, `The ${what} is empty.`); }
  if (!NAMED_ENTITY.test(part)) {
    malformed(text, field, `The ${what} may hold letters, digits and - = : . _ only; a pattern may vary the local name alone.`);
  }
}

function malformed(text: string, field: string, because: string): never {
  refuse({
    code: 'FM210',
    field,
    because,
    received: show(text),
    fix: 'write `name`, `tenant/namespace/name` or `persistent://tenant/namespace/name`.',
  });
}
