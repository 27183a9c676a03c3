import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { refuse, show, within } from './refusal';

/** The kinds of Kubernetes objects that components refer to by name. */
export type ObjectKind = 'ConfigMap' | 'Secret' | 'ServiceAccount';

interface NamedObject {
  readonly kind: string;
  readonly name: string;
}

/**
 * The name of the Kubernetes object that a construct is, holds or stands for: an ApiObject, a construct over one, or what
 * cdk8s-plus imports by name. Works for every version of cdk8s-plus, since it goes by the kind and not by a class.
 */
export function objectName(construct: IConstruct, kind: ObjectKind, byName: string): string {
  if (!Construct.isConstruct(construct)) { refuseObject(kind, show(construct), byName); }
  const object = objectOf(construct);
  if (object?.kind === kind) { return object.name; }
  return within(construct, () => refuseObject(kind, object === undefined ? 'no Kubernetes object' : `a ${object.kind}`, byName));
}

function objectOf(construct: Construct): NamedObject | undefined {
  if (isNamedObject(construct)) { return construct; }
  const held = construct.node.defaultChild;
  return ApiObject.isApiObject(held) ? held : undefined;
}

function isNamedObject(construct: object): construct is NamedObject {
  return 'kind' in construct && typeof construct.kind === 'string' && 'name' in construct && typeof construct.name === 'string';
}

function refuseObject(kind: ObjectKind, received: string, byName: string): never {
  refuse({
    code: 'FM102',
    field: kind,
    received,
    because: `A ${kind} belongs here.`,
    fix: `give a ${kind} of cdk8s-plus or an ApiObject of this kind, or write ${byName}.`,
  });
}
