import { NeededGrant } from './needs';
import { PulsarRoles } from './pulsar-roles';
import { PermissionResourceType } from '../../spec';
import { PermissionAction } from '../pulsar-permission';

/** One permission to create: all that its roles may do with its target. */
export interface MergedGrant {
  readonly resourceType: PermissionResourceType;
  readonly resourceName: string;
  readonly roles: readonly string[];
  readonly actions: readonly PermissionAction[];
}

/**
 * The permissions that grants come to. A role has one permission on a target at most, since Pulsar would replace the first by
 * the second; roles that may do the same there share one.
 */
export function mergedGrants(grants: readonly NeededGrant[], roles: PulsarRoles | undefined): MergedGrant[] {
  const targets = new Map<string, { readonly grant: NeededGrant; readonly actions: Map<string, Set<PermissionAction>> }>();
  for (const grant of grants) {
    const role = grant.role ?? roles?._roleOf(grant.component!);
    if (role === undefined) { continue; }
    const key = `${grant.resourceType} ${grant.resourceName}`;
    const target = targets.get(key) ?? { grant, actions: new Map<string, Set<PermissionAction>>() };
    targets.set(key, target);
    target.actions.set(role, (target.actions.get(role) ?? new Set()).add(grant.action));
  }
  return [...targets].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([, { grant, actions }]) => byActions(actions)
    .map((merged): MergedGrant => ({ resourceType: grant.resourceType, resourceName: grant.resourceName, ...merged })));
}

function byActions(actions: ReadonlyMap<string, ReadonlySet<PermissionAction>>): Pick<MergedGrant, 'roles' | 'actions'>[] {
  const groups = new Map<string, { roles: string[]; actions: PermissionAction[] }>();
  for (const [role, allowed] of [...actions].sort(([a], [b]) => a < b ? -1 : 1)) {
    const sorted = [...allowed].sort();
    const group = groups.get(sorted.join()) ?? { roles: [], actions: sorted };
    groups.set(sorted.join(), group);
    group.roles.push(role);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => group);
}
