import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { refuse, show } from '../document/refusal';

const REGISTERS = new WeakMap<Chart, Map<string, string>>();

/**
 * Takes a name for a component, and refuses one that another component of the chart has.
 *
 * The operator turns a mesh member into a resource named `<mesh>-<member>`, so members and resources of their own share one
 * space of names.
 */
export function registerName(component: Construct, kind: string, namespace: string | undefined, name: string): void {
  const chart = Chart.of(component);
  const register = REGISTERS.get(chart) ?? new Map<string, string>();
  REGISTERS.set(chart, register);
  const key = `${kind}/${namespace ?? ''}/${name}`;
  const holder = register.get(key);
  if (holder !== undefined) {
    refuse({
      code: 'FM501',
      field: 'metadata.name',
      received: show(name),
      because: `${holder} leads to a ${kind} of the same name in this namespace.`,
      fix: 'give one of them another name.',
    });
  }
  register.set(key, component.node.path);
}
