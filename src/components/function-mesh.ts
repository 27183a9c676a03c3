import { ApiObjectMetadata, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { requireDeclared } from '../document/boundary';
import { fieldText } from '../document/path';
import { refuse, show, within } from '../document/refusal';
import { IPulsarCluster } from '../pulsar';
import { Finding } from '../rules/rule';
import { FunctionMeshOperator } from '../spec';
import { markAsMesh, MemberList, MeshMember, meshOf } from './mesh-host';
import { registerName } from './name-register';
import { generatedMeshName, requireName } from './names';
import { annotated } from './operator-annotations';
import { Resource } from './resource';
import { Place, Verdict } from './verdict';

/** Properties of {@link FunctionMesh}. */
export interface FunctionMeshProps {
  /**
   * The Pulsar cluster of all members that do not name another.
   * @default - the default of the nearest scope; see `PulsarCluster.setDefault`
   */
  readonly pulsar?: IPulsarCluster;

  /**
   * Metadata of the resource. The operator does not pass its labels and annotations on to members.
   * @default - a name from the construct path, at most 24 characters; the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;

  /**
   * Whether changes wait instead of restarting pods: the annotation `compute.functionmesh.io/pause-rollout`.
   * @default - as the operator is configured
   */
  readonly pauseRollout?: boolean;

  /**
   * Whether the operator looks after the mesh: the annotation `compute.functionmesh.io/managed`.
   * @default true
   */
  readonly managed?: boolean;
}

/**
 * A pipeline as one resource: the functions, sources and sinks created below it are its members.
 *
 * The operator makes a resource `<mesh>-<member>` of each, in the mesh's Kubernetes namespace.
 *
 * @throws FM201 where its name is none for what the operator makes, FM410 inside another mesh, FM501 where another mesh has its
 * name
 */
export class FunctionMesh extends Construct {
  /** The name of the resource. */
  public readonly resourceName: string;

  /** The Kubernetes namespace of the resource, where the chart or the metadata names one. */
  public readonly resourceNamespace?: string;

  private readonly ownCluster?: IPulsarCluster;
  private rendering?: { readonly entries: readonly object[]; readonly spec: object };
  private readonly members: MeshMember[] = [];
  private readonly memberPaths = new Map<string, string>();

  constructor(scope: Construct, id: string, props: FunctionMeshProps = {}) {
    requireDeclared(scope, id, 'FunctionMeshProps', props);
    super(scope, id);
    this.ownCluster = props.pulsar;
    const metadata = annotated(props.metadata, props);
    this.resourceName = within(this, () => requireName(metadata.name ?? generatedMeshName(this), 'metadata.name'));
    this.resourceNamespace = metadata.namespace ?? Chart.of(this).namespace;
    within(this, () => {
      const outer = meshOf(scope);
      if (outer !== undefined) {
        refuse({
          code: 'FM410',
          field: 'scope',
          received: `a mesh inside ${outer.node.path}`,
          because: 'A FunctionMesh has functions, sources and sinks as members, no further mesh.',
          fix: 'create it in the chart, or group its components in a Construct.',
        });
      }
      registerName(this, 'FunctionMesh', this.resourceNamespace, this.resourceName);
    });
    markAsMesh(this);
    new Resource(this, {
      apiVersion: FunctionMeshOperator.API_VERSION,
      kind: 'FunctionMesh',
      metadata: { ...metadata, name: this.resourceName },
      spec: () => this.spec(),
    }, {
      externalTopics: () => this.members.flatMap((member) => member.externalTopics()),
      placeOf: (finding) => this.placeOf(finding),
      refusals: () => this.members.map((member) => ({ construct: member.construct, messages: member.refusals() })),
    });
    Verdict.of(this).answerFor(this);
  }

  /** The Pulsar cluster of its members, as far as the mesh names one. */
  public get pulsar(): IPulsarCluster | undefined {
    return this.ownCluster;
  }

  /** @internal */
  public _addMember(member: MeshMember): void {
    const key = `${member.list}/${member.memberName}`;
    const twin = this.memberPaths.get(key);
    if (twin !== undefined) {
      refuse({
        code: 'FM502',
        field: 'name',
        received: show(member.memberName),
        because: `${twin} has the same name in this mesh.`,
        fix: 'give one of them another `name`.',
      });
    }
    this.memberPaths.set(key, member.construct.node.path);
    this.members.push(member);
  }

  /** What is found in a member is said of the member. */
  private placeOf({ at }: Pick<Finding, 'at'>): Place {
    const [spec, list, index, ...rest] = at;
    const member = spec === 'spec' ? this.membersOf(list)[Number(index)] as MeshMember | undefined : undefined;
    return member === undefined ? { construct: this } : { construct: member.construct, field: fieldText(['spec', ...rest]) };
  }

  private membersOf(list: unknown): MeshMember[] {
    return this.members.filter((member) => member.list === list);
  }

  /** The same object as long as all its entries are. */
  private spec(): object {
    const entries = this.members.map((member) => member.toEntry());
    if (this.rendering?.entries.length !== entries.length || entries.some((entry, index) => entry !== this.rendering!.entries[index])) {
      const of = (list: MemberList): object[] | undefined => {
        const listed = entries.filter((_, index) => this.members[index].list === list);
        return listed.length === 0 ? undefined : listed;
      };
      this.rendering = { entries, spec: { functions: of('functions'), sources: of('sources'), sinks: of('sinks') } };
    }
    return this.rendering.spec;
  }
}
