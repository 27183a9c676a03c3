import { NameOptions, Names } from 'cdk8s';
import { IConstruct } from 'constructs';

const DNS_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

/** A name from the construct path that every kind of resource can have: cdk8s leaves underscores in it, and digits in front. */
export function dnsName(scope: IConstruct, options: NameOptions & { readonly maxLen: number }): string {
  const name = Names.toDnsLabel(scope, options);
  if (DNS_NAME.test(name)) { return name; }
  const plain = Names.toDnsLabel(scope, { ...options, maxLen: options.maxLen - 1 }).replaceAll(/[^-a-z0-9]/g, '').replaceAll(/^-+|-+$/g, '');
  return DNS_NAME.test(plain) ? plain : `n${plain}`;
}

/** The name of what cdk8s would give a name that Kubernetes refuses; undefined where cdk8s can name it. */
export function nameIfUnfit(scope: IConstruct): string | undefined {
  return DNS_NAME.test(Names.toDnsLabel(scope)) ? undefined : dnsName(scope, { maxLen: 63 });
}
