import { ApiObject, ApiObjectMetadata, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Resource } from '../components/resource';
import { Verdict } from '../components/verdict';
import { nameIfUnfit } from '../document/dns-name';
import { PulsarResourceKind } from '../document/document';
import { kindSchema } from '../document/kinds';
import { refuse, within } from '../document/refusal';
import { toWire } from '../document/to-wire';
import { LifecyclePolicy } from '../spec';

/** What the constructs of pulsar-resources-operator have in common. */
export interface PulsarResourceProps {
  /**
   * Metadata of the Kubernetes object. Objects that refer to each other must be in one Kubernetes namespace.
   * @default - a name from the construct path, the chart's namespace
   */
  readonly metadata?: ApiObjectMetadata;
}

/** The same, of a resource that lives on in Pulsar. */
export interface LastingResourceProps extends PulsarResourceProps {
  /**
   * What becomes of it in Pulsar when its Kubernetes object is deleted: `lifecyclePolicy`. The operator's own default is to
   * delete it, and whatever data it holds.
   * @default LifecyclePolicy.KEEP_AFTER_DELETION
   */
  readonly lifecyclePolicy?: LifecyclePolicy;
}

/** One object of pulsar-resources-operator. `ApiObject.of()` gives the object, whose JSON patches are the escape hatch. */
export abstract class PulsarResource extends Construct {
  /** The Kubernetes namespace of the object, where the chart or the metadata names one. */
  public readonly resourceNamespace?: string;

  private resource?: ApiObject;

  /** @internal */
  protected constructor(scope: Construct, id: string, private readonly metadata: ApiObjectMetadata = {}) {
    super(scope, id);
    this.resourceNamespace = metadata.namespace ?? Chart.of(this).namespace;
  }

  /** The name of the Kubernetes object. */
  public get resourceName(): string {
    return this.resource!.name;
  }

  /** Creates the object; refuses what is wrong with it while the caller is still there to see. @internal */
  protected _define(kind: PulsarResourceKind, spec: () => object): void {
    const { apiVersion, spec: struct } = kindSchema(kind);
    const wire = within(this, () => toWire(struct, spec()));
    this.resource = new Resource(this, { apiVersion, kind, metadata: { ...nameIfUnfit(this), ...this.metadata }, spec: () => wire }, {
      placeOf: () => ({ construct: this }), refusals: () => [], externalTopics: () => [],
    });
    Verdict.of(this).answerFor(this);
  }

  /** Refuses a reference to an object of another Kubernetes namespace, where the operator would not find it. @internal */
  protected _requireBeside(reference: IConstruct | undefined, field: string): void {
    if (!(reference instanceof PulsarResource) || reference.resourceNamespace === this.resourceNamespace) { return; }
    within(this, () => refuse({
      code: 'FM531',
      field,
      received: `${reference.node.path}, which is in the Kubernetes namespace ${reference.resourceNamespace ?? '(none)'}`,
      because: `The operator looks for it beside this object, in ${this.resourceNamespace ?? '(none)'}.`,
      fix: 'create both in one Kubernetes namespace.',
    }));
  }
}
