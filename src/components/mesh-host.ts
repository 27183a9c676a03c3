import { IConstruct } from 'constructs';
import { Topic } from '../pulsar';
import { IPulsarCluster } from '../pulsar/pulsar-cluster';

/** The lists of a FunctionMesh that hold its members. */
export type MemberList = 'functions' | 'sources' | 'sinks';

/** What a mesh needs to know of a member. */
export interface MeshMember {
  readonly construct: IConstruct;
  readonly list: MemberList;
  /** The member's name within its mesh. */
  readonly memberName: string;
  /** The member as an entry of its list, in the CRD's own names. */
  toEntry(): object;
  /** The topics that something outside writes or reads. */
  externalTopics(): readonly Topic[];
  /** What rendering the member refuses. */
  refusals(): string[];
}

/** What a member needs to know of its mesh. */
export interface MeshHost extends IConstruct {
  readonly resourceName: string;
  /** The Kubernetes namespace, where it is known. */
  readonly resourceNamespace?: string;
  readonly pulsar?: IPulsarCluster;
  /** @internal */
  _addMember(member: MeshMember): void;
}

const HOSTS = new WeakSet<IConstruct>();

/** Makes a construct the mesh of every component below it. */
export function markAsMesh(host: MeshHost): void {
  HOSTS.add(host);
}

/** The mesh that a scope belongs to, if any. */
export function meshOf(scope: IConstruct): MeshHost | undefined {
  for (let at: IConstruct | undefined = scope; at !== undefined; at = at.node.scope) {
    if (HOSTS.has(at)) { return at as MeshHost; }
  }
  return undefined;
}
