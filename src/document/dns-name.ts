import { ApiObject, Chart, NameOptions, Names } from 'cdk8s';
import { IConstruct } from 'constructs';

const DNS_NAME = /^[a-z]([-a-z0-9]*[a-z0-9])?$/;

/** The most that Kubernetes allows in a label. */
const MAX_LABEL_LENGTH = 63;

/**
 * A name for a resource: the one that its chart generates where that fits, which a chart may do its own way; else a shorter
 * one with a digest.
 */
export function dnsName(scope: IConstruct, options: NameOptions & { readonly maxLen: number }): string {
  const name = options.extra === undefined ? chartName(scope) : Names.toDnsLabel(scope, options);
  return isName(name, options.maxLen) ? name : fitted(scope, options);
}

/** The name of a resource to which its chart would give one that Kubernetes refuses; nothing where the chart can name it. */
export function nameIfUnfit(scope: IConstruct): { readonly name?: string } {
  return isName(chartName(scope), MAX_LABEL_LENGTH) ? {} : { name: fitted(scope, { maxLen: MAX_LABEL_LENGTH }) };
}

/** A chart asks nothing of the object it names but its path. */
function chartName(scope: IConstruct): string {
  return Chart.of(scope).generateObjectName(scope as ApiObject);
}

function fitted(scope: IConstruct, options: NameOptions & { readonly maxLen: number }): string {
  const name = Names.toDnsLabel(scope, options);
  if (DNS_NAME.test(name)) { return name; }
  const plain = Names.toDnsLabel(scope, { ...options, maxLen: options.maxLen - 1 }).replaceAll(/[^-a-z0-9]/g, '').replaceAll(/^-+|-+$/g, '');
  return DNS_NAME.test(plain) ? plain : `n${plain}`;
}

function isName(name: string, maxLength: number): boolean {
  return name.length <= maxLength && DNS_NAME.test(name);
}
