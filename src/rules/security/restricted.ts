import { PlainObject } from '../../document/plain-json';
import { Subject } from '../../document/subject';
import { AddedContainer, containersOf, objectOf, securityOf } from '../containers';
import { Complaint } from '../rule';

const CONFINED = ['RuntimeDefault', 'Localhost'];
const SELINUX_TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];
const SAFE_SYSCTLS = [
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range', 'net.ipv4.ip_local_reserved_ports', 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes',
];
/** A path of the node is FM605. */
const VOLUMES = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'persistentVolumeClaim', 'projected', 'secret', 'hostPath'];

/** What keeps a pod out of a namespace that enforces the Pod Security Standard "restricted", root and host paths aside. */
export function restrictions(subject: Subject): Complaint[] {
  const at = subject.in('pod', 'securityContext');
  if (!subject.has('pod', 'securityContext')) { return [{ at, received: 'nothing' }, ...containers(subject), ...volumes(subject)]; }
  const context = objectOf(subject.value('pod', 'securityContext'));
  const lacking = [
    ...context.runAsNonRoot === true ? [] : ['runAsNonRoot: true'],
    ...CONFINED.includes(seccompOf(context)) ? [] : ['seccompProfile.type: RuntimeDefault'],
  ];
  return [
    ...lacking.length === 0 ? [] : [{ at, received: `a context without ${lacking.join(', ')}` }],
    ...loosened(context, at),
    ...subject.list('pod', 'securityContext', 'sysctls').flatMap((sysctl, index): Complaint[] => {
      const { name } = objectOf(sysctl);
      return typeof name !== 'string' || SAFE_SYSCTLS.includes(name) ? [] : [{ at: [...at, 'sysctls', index, 'name'], received: name, fix: 'drop it.' }];
    }),
    ...containers(subject),
    ...volumes(subject),
  ];
}

function containers(subject: Subject): Complaint[] {
  return containersOf(subject).flatMap(({ container, at }) => [...restrictionsOf({ container, at }), ...hostPorts({ container, at })]);
}

function restrictionsOf({ container, at }: AddedContainer): Complaint[] {
  const context = securityOf(container);
  const place = [...at, 'securityContext'];
  const { add, drop } = objectOf(context.capabilities);
  const missing = [
    ...context.allowPrivilegeEscalation === false ? [] : ['allowPrivilegeEscalation: false'],
    ...Array.isArray(drop) && drop.includes('ALL') ? [] : ['capabilities.drop: [ALL]'],
  ];
  const added = Array.isArray(add) ? add.filter((capability) => capability !== 'NET_BIND_SERVICE') : [];
  const { procMount } = context;
  return [
    ...missing.length === 0 ? [] : [{ at: place, received: `a container without ${missing.join(', ')}`, fix: `set ${missing.join(', ')}.` }],
    ...added.length === 0 ? [] : [{ at: [...place, 'capabilities', 'add'], received: added.map(String).join(', '), fix: 'add none but NET_BIND_SERVICE.' }],
    ...context.runAsNonRoot === false ? [{ at: [...place, 'runAsNonRoot'], received: 'false', fix: 'drop it, or set it to true.' }] : [],
    ...['', ...CONFINED].includes(seccompOf(context)) ? [] : [{ at: [...place, 'seccompProfile', 'type'], received: seccompOf(context), fix: 'use RuntimeDefault.' }],
    ...typeof procMount === 'string' && procMount !== 'Default' ? [{ at: [...place, 'procMount'], received: procMount, fix: 'drop it.' }] : [],
    ...loosened(context, place),
  ];
}

/** What both a pod and a container can loosen. */
function loosened(context: PlainObject, at: Complaint['at']): Complaint[] {
  const { type, user, role } = objectOf(context.seLinuxOptions);
  const label = Object.entries({ type: SELINUX_TYPES.includes(textOf(type)) ? '' : textOf(type), user: textOf(user), role: textOf(role) });
  const apparmor = textOf(objectOf(context.appArmorProfile).type);
  return [
    ...label.filter(([, value]) => value !== '').map(([field, value]): Complaint => ({ at: [...at, 'seLinuxOptions', field], received: value, fix: 'drop it.' })),
    ...apparmor === 'Unconfined' ? [{ at: [...at, 'appArmorProfile', 'type'], received: apparmor, fix: 'use RuntimeDefault.' }] : [],
  ];
}

function hostPorts({ container, at }: AddedContainer): Complaint[] {
  const ports: unknown[] = Array.isArray(container.ports) ? container.ports : [];
  return ports.flatMap((port, index): Complaint[] => {
    const { hostPort } = objectOf(port);
    return typeof hostPort === 'number' && hostPort !== 0 ? [{ at: [...at, 'ports', index, 'hostPort'], received: String(hostPort), fix: 'drop hostPort.' }] : [];
  });
}

function volumes(subject: Subject): Complaint[] {
  return subject.list('pod', 'volumes').flatMap((volume, index): Complaint[] => {
    const kind = Object.keys(objectOf(volume)).find((field) => field !== 'name' && !VOLUMES.includes(field));
    return kind === undefined ? [] : [{ at: subject.in('pod', 'volumes', index, kind), received: kind, fix: 'use a PersistentVolumeClaim.' }];
  });
}

function seccompOf(context: PlainObject): string {
  return textOf(objectOf(context.seccompProfile).type);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
