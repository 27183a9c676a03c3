import { Document, Kind } from './document';
import { Path } from './path';
import { PlainObject } from './plain-json';

/** A topic that a component reads, and where it says so. */
export interface InputTopic {
  readonly name: string;
  readonly at: Path;
  readonly isPattern: boolean;
}

/**
 * A resource to judge: one of its own, or a member of a FunctionMesh as the resource that the operator makes of it.
 *
 * What it gives is what the operator reads: a value of the wrong type, which the API server refuses, counts as none.
 */
export class Subject {
  private knownInputs?: readonly InputTopic[];

  constructor(
    public readonly document: Document,
    public readonly kind: Kind,
    /** The name of the resource; empty where there is none. */
    public readonly name: string,
    private readonly spec: unknown,
    private readonly root: Path,
    public readonly isMember: boolean,
    /** The release of the operator that it is for. */
    public readonly operatorVersion: string,
  ) {}

  /** Where a field of the spec is in the document. */
  public in(...path: Path): Path {
    return [...this.root, ...path];
  }

  /** Where its name is in the document. */
  public get nameAt(): Path {
    return this.isMember ? this.in('name') : ['metadata', 'name'];
  }

  /** A value of the spec; a null counts as none, as for the API server. */
  public value(...path: Path): unknown {
    return this.valueAt(path);
  }

  /** Whether a value is set at any of the places. */
  public hasAny(places: readonly Path[]): boolean {
    return places.some((path) => this.valueAt(path) !== undefined);
  }

  public has(...path: Path): boolean {
    return this.value(...path) !== undefined;
  }

  public text(...path: Path): string {
    const value = this.value(...path);
    return typeof value === 'string' ? value : '';
  }

  public number(...path: Path): number | undefined {
    const value = this.value(...path);
    return typeof value === 'number' ? value : undefined;
  }

  public isTrue(...path: Path): boolean {
    return this.value(...path) === true;
  }

  /** What a map holds, without what is null. */
  public entries(...path: Path): [string, unknown][] {
    const value = this.value(...path);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).filter(([, item]) => item !== null) : [];
  }

  public list(...path: Path): readonly unknown[] {
    const value = this.value(...path);
    return Array.isArray(value) ? value as unknown[] : [];
  }

  /** The runtime that the operator starts: the first of these where several are named. */
  public get language(): 'java' | 'python' | 'golang' | 'genericRuntime' | undefined {
    return (['java', 'python', 'golang', 'genericRuntime'] as const).find((language) => this.has(language));
  }

  public get guarantee(): string {
    return this.text('processingGuarantee') || 'atleast_once';
  }

  public get tenant(): string {
    return this.text('tenant') || 'public';
  }

  public get pulsarNamespace(): string {
    return this.text('namespace') || 'default';
  }

  /** `tenant/namespace/name` in Pulsar. */
  public get fullyQualifiedName(): string {
    return `${this.tenant}/${this.pulsarNamespace}/${this.text('name') || this.name}`;
  }

  /** The fewest and first pods, as the API server and the defaulting webhook leave them. */
  public get replicas(): { readonly replicas: number; readonly min: number; readonly max?: number } {
    const min = this.number('minReplicas') ?? 1;
    return { replicas: this.number('replicas') ?? min, min, max: this.number('maxReplicas') };
  }

  /** What it reads, in the order in which the operator collects it. A topic may come more than once. */
  public get inputs(): readonly InputTopic[] {
    return this.knownInputs ??= this.inputsIn();
  }

  private valueAt(path: Path): unknown {
    let value: unknown = this.spec;
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) { return undefined; }
      value = (value as PlainObject)[step];
    }
    return value ?? undefined;
  }

  private inputsIn(): readonly InputTopic[] {
    if (this.kind === 'Source') { return []; }
    const topics = this.list('input', 'topics')
      .flatMap((name, index) => typeof name === 'string' || name === null ? [{ name: name ?? '', at: this.in('input', 'topics', index), isPattern: false }] : []);
    const pattern = this.text('input', 'topicPattern');
    const maps = ['customSerdeSources', 'customSchemaSources', 'sourceSpecs'].flatMap((field) => this.entries('input', field)
      .map(([name]) => ({ name, at: this.in('input', field, name), isPattern: this.isTrue('input', field, name, 'isRegexPattern') })));
    return [...topics, ...pattern === '' ? [] : [{ name: pattern, at: this.in('input', 'topicPattern'), isPattern: true }], ...maps];
  }
}
