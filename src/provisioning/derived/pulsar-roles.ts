import { Component } from '../../components/component';
import { watched } from '../../document/boundary';
import { filled } from '../../document/shape';

/**
 * The roles that components have in Pulsar: what the broker takes from their token, client id or certificate. Manifests do not
 * tell them, since the credentials are in Secrets.
 *
 * @throws FM234 where a role has no name
 */
export class PulsarRoles {
  /** One role for all components. */
  public static one(role: string): PulsarRoles {
    return new PulsarRoles(filled(role, 'role', 'FM234', 'A role has a name.'), new Map());
  }

  private constructor(private readonly common: string, private readonly own: ReadonlyMap<string, string>) {}

  /** The same roles, but for one component. */
  public withRole(component: Component, role: string): PulsarRoles {
    return new PulsarRoles(this.common, new Map(this.own).set(component.fullyQualifiedName, filled(role, 'role', 'FM234', 'A role has a name.')));
  }

  /** The role of a component, by its name in Pulsar. @internal */
  public _roleOf(fullyQualifiedName: string): string {
    return this.own.get(fullyQualifiedName) ?? this.common;
  }
}

watched(PulsarRoles, 'PulsarRoles');
