import { ApiObject, ApiObjectMetadata, JsonPatch, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { PlainManifest } from './plain-manifest';
import { Defendant, Verdict } from './verdict';
import { Topic } from '../pulsar';
import { ACKNOWLEDGE_ANNOTATION } from '../rules/acknowledgements';
import { EXTERNAL_TOPICS_ANNOTATION } from '../rules/declared-topics';
import { Document } from '../rules/rule';

/** What a construct says of its resource besides its fields. */
export interface ResourceOptions extends Omit<Defendant, 'render' | 'revision'> {
  /** The topics that something outside writes or reads. */
  externalTopics(): readonly Topic[];
}

/** What the resource is. */
export interface ResourceProps {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: ApiObjectMetadata;
  /** Its spec, which is the same object as long as nothing of it changes. */
  spec(): object;
}

/** A resource that is judged by the rules, and annotated with what the program says about them. */
export class Resource extends ApiObject {
  private readonly spec: () => object;
  /** None once patches are to be applied. */
  private plain?: PlainManifest = new PlainManifest(this);

  public constructor(scope: Construct, { spec, ...props }: ResourceProps, private readonly options: ResourceOptions) {
    super(scope, 'Resource', { ...props, spec: Lazy.any({ produce: spec }) });
    this.spec = spec;
    const { placeOf, refusals } = options;
    Verdict.of(this).defend(this, {
      render: () => this.declared(this.plain?.of(this.spec()) ?? super.toJson() as Document),
      revision: () => this.plain?.revision,
      placeOf,
      refusals,
    });
  }

  public addJsonPatch(...patches: JsonPatch[]): void {
    this.plain = undefined;
    super.addJsonPatch(...patches);
  }

  /** The manifest. */
  public toJson(): any {
    const manifest = this.plain?.toGive(this.spec()) ?? super.toJson() as Document;
    return withAnnotation(this.declared(manifest), ACKNOWLEDGE_ANNOTATION, Verdict.of(this).acknowledgedIn(this), '; ');
  }

  private declared(manifest: Document): Document {
    const names = new Set(this.options.externalTopics().map(({ name }) => name));
    return withAnnotation(manifest, EXTERNAL_TOPICS_ANNOTATION, [...names].sort().join(', ') || undefined, ', ');
  }
}

/** Adds to what an annotation says already, which may be written by hand. */
function withAnnotation(manifest: Document, name: string, text: string | undefined, separator: string): Document {
  if (text === undefined) { return manifest; }
  const before = manifest.metadata?.annotations?.[name];
  const annotations = inOrder({ ...manifest.metadata?.annotations, [name]: before === undefined ? text : `${before}${separator}${text}` });
  return { ...manifest, metadata: inOrder({ ...manifest.metadata, annotations }) };
}

/** As cdk8s orders keys. */
function inOrder<T extends object>(fields: T): T {
  return process.env.CDK8S_DISABLE_SORT ? fields : Object.fromEntries(Object.entries(fields).sort(([a], [b]) => a < b ? -1 : 1)) as T;
}
