import { ApiObject, Chart, JsonPatch } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Consumption, createBacklogScaler, requireScalableByBacklog } from './backlog-scaler';
import { ComponentProps } from './component-props';
import { MemberList, MeshHost, meshOf } from './mesh-host';
import { registerName } from './name-register';
import { generatedMemberName, generatedName, requireName } from './names';
import { annotated } from './operator-annotations';
import { noteReference } from './references';
import { Resource } from './resource';
import { Verdict } from './verdict';
import { watched } from '../document/boundary';
import { PlainObject } from '../document/plain-json';
import { refusals, refuse, within } from '../document/refusal';
import { toWire } from '../document/to-wire';
import { IPulsarCluster, PulsarCluster, Topic } from '../pulsar';
import { requireNamedEntity } from '../pulsar/topic-name';
import { Scaling } from '../scaling';
import { FunctionMeshOperator } from '../spec';
import { KINDS } from '../spec/schema';

/** The resources that the operator makes of components. */
export type ComponentKind = 'Function' | 'Source' | 'Sink';

/** What a component is called, in Kubernetes and in Pulsar. */
interface Names {
  readonly resource: string;
  readonly namespace?: string;
  readonly pulsar: string;
}

const LISTS: { readonly [kind in ComponentKind]: MemberList } = { Function: 'functions', Source: 'sources', Sink: 'sinks' };

/**
 * A function, source or sink: what they have in common.
 *
 * In a chart it is a resource of its own; in a {@link FunctionMesh}, or anywhere below one, a member of it.
 *
 * @throws FM2xx and FM4xx where the operator would refuse or ignore its name, its Pulsar cluster or how it scales; FM501 and
 * FM502 where its name is taken; FM511 where it is scaled twice
 */
export abstract class Component extends Construct {
  /** The port that serves Prometheus metrics in every pod. */
  public static readonly METRICS_PORT = 9094;

  /** The port that serves gRPC in every pod. */
  public static readonly GRPC_PORT = 9093;

  /** The name of the resource; for a member of a FunctionMesh the one that the operator makes, `<mesh>-<member>`. */
  public readonly resourceName: string;

  /** The Kubernetes namespace of the resource, where the chart or the metadata names one. */
  public readonly resourceNamespace?: string;

  /** The name in Pulsar. */
  public readonly pulsarName: string;

  /** The Pulsar tenant. */
  public readonly tenant: string;

  /** The Pulsar namespace, without its tenant. */
  public readonly pulsarNamespace: string;

  /** Whether this is a member of a FunctionMesh. */
  public readonly inMesh: boolean;

  private readonly mesh?: MeshHost;
  private readonly specPatches: JsonPatch[] = [];
  private rendering?: { readonly pulsar?: IPulsarCluster; readonly patches: number; readonly spec: object };
  private entry?: { readonly spec: object; readonly ofMesh: object };
  private readonly ownCluster?: IPulsarCluster;
  private readonly scaling?: Scaling;

  /** @internal */
  protected constructor(scope: Construct, id: string, private readonly kind: ComponentKind, props: ComponentProps) {
    super(scope, id);
    this.ownCluster = props.pulsar;
    this.scaling = props.scaling;
    this.mesh = meshOf(scope);
    this.inMesh = this.mesh !== undefined;
    const names = within(this, () => this.mesh === undefined ? this.standalone(props) : this.member(this.mesh, props));
    this.resourceName = names.resource;
    this.resourceNamespace = names.namespace;
    this.pulsarName = names.pulsar;
    this.tenant = props.tenant ?? 'public';
    this.pulsarNamespace = props.namespace ?? 'default';
    within(this, () => {
      requireNamedEntity(this.tenant, 'tenant');
      requireNamedEntity(this.pulsarNamespace, 'namespace');
    });
    Verdict.of(this).answerFor(this);
  }

  /** The Pulsar cluster, as far as it is known by now. */
  public get pulsar(): IPulsarCluster | undefined {
    return this.ownCluster ?? this.mesh?.pulsar ?? PulsarCluster.defaultOf(this);
  }

  /** The name that Pulsar knows the component by: `tenant/namespace/name`. */
  public get fullyQualifiedName(): string {
    return `${this.tenant}/${this.pulsarNamespace}/${this.pulsarName}`;
  }

  /** The StatefulSet that the operator makes. */
  public get statefulSetName(): string {
    return `${this.resourceName}-${this.kind.toLowerCase()}`;
  }

  /** The headless Service that the operator makes. */
  public get serviceName(): string {
    return `${this.statefulSetName}-headless`;
  }

  /** The HorizontalPodAutoscaler that the operator makes, if the component scales horizontally. */
  public get horizontalPodAutoscalerName(): string {
    return this.statefulSetName;
  }

  /** The ScaledObject that KEDA scales it by, if it has `Scaling.backlog(...)`. */
  public get scaledObject(): ApiObject | undefined {
    return this.node.tryFindChild('ScaledObject') as ApiObject | undefined;
  }

  /** The TriggerAuthentication made for it, if KEDA scales it and needs credentials for the Pulsar cluster. */
  public get triggerAuthentication(): ApiObject | undefined {
    return this.node.tryFindChild('TriggerAuthentication') as ApiObject | undefined;
  }

  /** The runner container in the pods. */
  public get containerName(): string {
    return `pulsar-${this.kind.toLowerCase()}`;
  }

  /**
   * Patches what is written under `spec`, after everything else: an escape hatch that works for resources of their own and
   * for members of a FunctionMesh alike. Paths start below `spec`, in the CRD's own names: `/java/jar`.
   */
  public patchSpec(...operations: JsonPatch[]): void {
    this.specPatches.push(...operations);
  }

  /** @internal */
  protected abstract _render(): object;

  /** Says that what is rendered is another from now on. @internal */
  protected _changed(): void {
    this.rendering = undefined;
  }

  /** Says that another component reads one of its topics because it was given this component. @internal */
  public _isReadBy(reader: IConstruct, topic: Topic): void {
    if (reader.node.root !== this.node.root) {
      within(reader, () => refuse({
        code: 'FM102',
        field: 'inputs',
        received: `${this.node.path} of another App`,
        because: 'To read a component changes what is written of it, and each App writes its own.',
        fix: 'create both in one App, or read the topic by its name: Topic.of(...).',
      }));
    }
    noteReference({ reader, writer: this, topic, isAcross: () => reader instanceof Component && reader.pulsar !== this.pulsar });
  }

  /** The topics it reads and writes, dead letters and logs aside. @internal */
  protected abstract _topics(): readonly Topic[];

  /** @internal */
  protected _generatedTopic(suffix: string): Topic {
    return Topic.of(`persistent://${this.tenant}/${this.pulsarNamespace}/${this.resourceName}-${suffix}`);
  }

  /** What it reads, of which nothing is known in a component that only writes. @internal */
  protected _consumption(): Consumption {
    return { inputs: [], subscription: this.fullyQualifiedName };
  }

  /**
   * Refuses what is wrong with the props now, while the caller is still there to see it, and creates what stands beside the
   * resource. The last that a constructor does. @internal
   */
  protected _renderEarly(): void {
    within(this, () => {
      this.rendered();
      const backlog = this.scaling?._backlog;
      if (backlog === undefined) { return; }
      createBacklogScaler(backlog, {
        ...this._consumption(),
        construct: this,
        kind: this.kind,
        resourceName: this.resourceName,
        scalerName: this.statefulSetName,
        pulsar: () => this.pulsar,
      });
    });
  }

  /** The spec in the CRD's own names, complete. @internal */
  protected _wireSpec(): object {
    return within(this, () => {
      if (this.pulsar === undefined) {
        refuse({
          code: 'FM217',
          field: 'spec.pulsar',
          received: 'no Pulsar cluster',
          because: 'Every component needs to know its Pulsar cluster.',
          fix: 'give it `pulsar`, give its FunctionMesh `pulsar`, or call PulsarCluster.setDefault(app, cluster).',
        });
      }
      const complete = this.rendered();
      if (this.scaling?._backlog !== undefined) { requireScalableByBacklog(complete as PlainObject, this.scaling._backlog); }
      return complete;
    });
  }

  /** The spec with its patches. Props do not change, so it is the same object as long as the Pulsar cluster and the patches are. */
  private rendered(): object {
    const { pulsar, specPatches: { length: patches } } = this;
    if (this.rendering?.pulsar !== pulsar || this.rendering?.patches !== patches) {
      const spec = toWire(KINDS[this.kind].spec, this._render());
      this.rendering = { pulsar, patches, spec: this.specPatches.reduce<object>(patched, spec) };
    }
    return this.rendering.spec;
  }

  /** The spec as an entry of its mesh, the same object as long as the spec is. */
  private entryNamed(name: string): object {
    const spec = this._wireSpec();
    if (this.entry?.spec !== spec) { this.entry = { spec, ofMesh: { ...spec, name } }; }
    return this.entry.ofMesh;
  }

  private standalone(props: ComponentProps): Names {
    const metadata = annotated(props.metadata, props);
    const resource = requireName(metadata.name ?? generatedName(this), 'metadata.name');
    const namespace = metadata.namespace ?? Chart.of(this).namespace;
    registerName(this, this.kind, namespace, resource);
    new Resource(this, {
      apiVersion: FunctionMeshOperator.API_VERSION,
      kind: this.kind,
      metadata: { ...metadata, name: resource },
      spec: () => this._wireSpec(),
    }, {
      externalTopics: () => this.externalTopics(),
      placeOf: () => ({ construct: this }),
      refusals: () => [{ construct: this, messages: this.refusals() }],
    });
    return { resource, namespace, pulsar: props.name ?? resource };
  }

  private member(mesh: MeshHost, props: ComponentProps): Names {
    const ineffective = (['metadata', 'pauseRollout', 'managed'] as const).find((prop) => props[prop] !== undefined);
    if (ineffective !== undefined) {
      refuse({
        code: 'FM408',
        field: ineffective,
        received: 'set on a member of a FunctionMesh',
        because: 'A member is no resource: the operator makes one without labels and annotations of its own.',
        fix: 'set it on the FunctionMesh, use `name` and `pod.labels`, or create the component in the chart.',
      });
    }
    const member = props.name ?? generatedMemberName(this, mesh, mesh.resourceName);
    const resource = requireName(`${mesh.resourceName}-${member}`, 'name');
    mesh._addMember({
      construct: this,
      list: LISTS[this.kind],
      memberName: member,
      toEntry: () => this.entryNamed(member),
      externalTopics: () => this.externalTopics(),
      refusals: () => this.refusals(),
    });
    registerName(this, this.kind, mesh.resourceNamespace, resource);
    return { resource, namespace: mesh.resourceNamespace, pulsar: member };
  }

  private refusals(): string[] {
    return refusals(this, () => this._wireSpec());
  }

  private externalTopics(): readonly Topic[] {
    return this._topics().filter(({ external }) => external);
  }
}

watched(Component, 'Component');

function patched(spec: object, patch: JsonPatch): object {
  try {
    return JsonPatch.apply(spec, patch) as object;
  } catch (error) {
    refuse({
      code: 'FM102',
      field: 'patchSpec',
      received: operationOf(patch),
      because: `The patch does not fit what is there${error instanceof TypeError ? '' : `: ${(error as Error).message.split('\n')[0]}`}.`,
      fix: 'begin the path below `spec`, with the names of the CRD, at something that is there.',
    });
  }
}

/** The operation and its path; the value may be a secret. */
function operationOf(patch: JsonPatch): string {
  const { op, path } = patch._toJson() as { op: string; path: string };
  return `${op} ${path}`;
}
