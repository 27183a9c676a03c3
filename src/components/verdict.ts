import { createHash } from 'node:crypto';
import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AcknowledgementRegister } from './acknowledgement-register';
import { referencesOf } from './references';
import { describe } from '../document/refusal';
import { Subject } from '../document/subject';
import { memberAt } from '../document/subjects';
import { OperatorVersion } from '../operator';
import { acknowledgeText, Acknowledgement } from '../rules/acknowledgements';
import { isAcrossCode, judge, judgeAll } from '../rules/judge';
import { isJudgeable, judgeable } from '../rules/judgeable';
import { Program } from '../rules/program';
import { Document, Finding } from '../rules/rule';
import { UNMATCHED_ACKNOWLEDGEMENTS } from '../rules/rules';

/** Where users find what a finding is about: a construct, and the field as its constructs call it. */
export interface Place {
  readonly construct: IConstruct;
  readonly field?: string;
}

/** A resource of one of this library's constructs. */
export interface Defendant {
  /** The resource as it would be written, but for what the verdict adds to it. */
  render(): Document;
  /** Tells the spec that was rendered last from any other, where that can be told without looking into it. */
  revision(): number | undefined;
  placeOf(finding: Pick<Finding, 'at'>): Place;
  /** What rendering refuses, for each construct that would have a part in it. */
  refusals(): readonly { readonly construct: IConstruct; readonly messages: readonly string[] }[];
}

const VERDICTS = new WeakMap<IConstruct, Verdict>();

/**
 * What the rules find in an app: all its resources are judged together, those that come from elsewhere included.
 *
 * cdk8s validates an app once for every chart and once more, the root first and every construct once. So the root begins a new
 * verdict, which the constructs then ask for their part of it. Judging anew is left out where all documents still are the same.
 */
export class Verdict {
  /** The verdict on the app that a construct belongs to. */
  public static of(construct: IConstruct): Verdict {
    const { root } = construct.node;
    let verdict = VERDICTS.get(root);
    if (verdict === undefined) {
      verdict = new Verdict(root);
      VERDICTS.set(root, verdict);
    }
    return verdict;
  }

  private readonly acknowledgements: AcknowledgementRegister;
  private readonly defendants = new Map<ApiObject, Defendant>();
  private readonly unasked = new Set<IConstruct>();
  private readonly answering = new Set<IConstruct>();
  private readonly warned = new Set<string>();
  private errors = new Map<IConstruct, string[]>();
  private acknowledged = new Map<ApiObject, string>();
  private digest = '';

  private constructor(private readonly root: IConstruct) {
    this.acknowledgements = AcknowledgementRegister.of(root);
    root.node.addValidation({ validate: () => this.begin() });
  }

  /** Judges a resource from now on. */
  public defend(resource: ApiObject, defendant: Defendant): void {
    this.defendants.set(resource, defendant);
  }

  /** Makes a construct the one that is refused for what is found in it. */
  public answerFor(construct: IConstruct): void {
    this.answering.add(construct);
    construct.node.addValidation({ validate: () => this.errorsOf(construct) });
  }

  /** The annotation by which a resource acknowledges what is found in it, where the program does. */
  public acknowledgedIn(resource: ApiObject): string | undefined {
    if (this.acknowledgements.isEmpty) { return undefined; }
    if (this.digest === '') { this.judge(); }
    return this.acknowledged.get(resource);
  }

  private begin(): string[] {
    this.judge();
    this.answering.forEach((construct) => this.unasked.add(construct));
    return this.errors.get(this.root) ?? [];
  }

  /** A construct that asks a second time is asked about alone, perhaps after a change. */
  private errorsOf(construct: IConstruct): string[] {
    if (!this.unasked.delete(construct)) { this.judge(); }
    return this.errors.get(construct) ?? [];
  }

  private judge(): void {
    const { objects, refused } = this.rendered();
    const digest = this.digestOf(objects, refused);
    if (digest === this.digest) { return; }
    this.digest = digest;
    this.errors = refused;
    const documents = [...objects.keys()];
    // What a resource that cannot be rendered would read and write is not known.
    const operatorVersionOf = (document: Document): string => OperatorVersion.targetOf(objects.get(document)!);
    const findings = refused.size > 0 ? documents.flatMap((document) => judge(document, operatorVersionOf(document))) : judgeAll(documents, {
      groupOf: (document) => Chart.of(objects.get(document)!).node.path, isWhole: false, operatorVersionOf, program: this.programOf(objects),
    });
    this.pronounce(findings, objects);
  }

  private digestOf(objects: ReadonlyMap<Document, ApiObject>, refused: ReadonlyMap<IConstruct, readonly string[]>): string {
    const hash = createHash('sha256');
    for (const [document, object] of objects) {
      hash.update(JSON.stringify([object.node.path, this.briefly(document, object), OperatorVersion.targetOf(object)]));
    }
    hash.update(JSON.stringify([...refused.values()]));
    hash.update(JSON.stringify(this.acknowledgements.entries().map(({ scope, code, reason }) => [scope.node.path, code, reason])));
    return hash.digest('hex');
  }

  private pronounce(findings: readonly Finding[], objects: ReadonlyMap<Document, ApiObject>): void {
    const written = new Map<ApiObject, Map<string, Acknowledgement>>();
    const matched = new Set<unknown>();
    for (const finding of findings) {
      const object = objects.get(finding.document)!;
      const defendant = this.defendants.get(object);
      // A resource of level 1 or from elsewhere is judged for what others have to do with it.
      if (defendant === undefined && !isAcrossCode(finding.code)) { continue; }
      const place = this.placeOf(object, finding);
      const acknowledgement = this.acknowledgements.find(place.construct, finding.code);
      if (acknowledgement === undefined) {
        this.say(finding, place);
        continue;
      }
      matched.add(acknowledgement);
      if (finding.isProgramOnly === true) { continue; }
      const entry = isWithin(object, acknowledgement.scope)
        ? acknowledgement : { ...acknowledgement, member: memberAt(finding.document, finding.at) };
      const entries = written.get(object) ?? new Map<string, Acknowledgement>();
      written.set(object, entries.set(`${entry.code} ${entry.member}`, entry));
    }
    this.acknowledged = new Map(Array.from(written, ([object, entries]) => [object, acknowledgeText([...entries.values()])]));
    for (const entry of this.acknowledgements.entries().filter((candidate) => !matched.has(candidate))) {
      const { code, why, remedy } = UNMATCHED_ACKNOWLEDGEMENTS;
      this.warn(describe({ code, received: entry.code, because: why, fix: remedy }, entry.scope.node.path));
    }
  }

  private placeOf(object: ApiObject, finding: Pick<Finding, 'at'>): Place {
    return this.defendants.get(object)?.placeOf(finding) ?? { construct: object };
  }

  /** A document with its spec named instead of written out, where that is possible. */
  private briefly(document: Document, object: ApiObject): object {
    const revision = this.defendants.get(object)?.revision();
    return revision === undefined ? document : { ...document, spec: revision };
  }

  private programOf(objects: ReadonlyMap<Document, ApiObject>): Program {
    return {
      crossings: [...this.answering].flatMap((construct) => referencesOf(construct)).filter((reference) => reference.isAcross())
        .map(({ reader, writer, topic }) => ({ reader, writer, topic: topic.name })),
      partOf: (component: Subject) => this.placeOf(objects.get(component.document)!, { at: component.in() }).construct,
    };
  }

  private say(finding: Finding, { construct, field = finding.field }: Place): void {
    if (finding.severity === 'warning') {
      this.warn(describe({ ...finding, field }, construct.node.path));
      return;
    }
    const answering = [...construct.node.scopes].reverse().find((scope) => this.answering.has(scope)) ?? this.root;
    const known = this.errors.get(answering) ?? [];
    this.errors.set(answering, known);
    known.push(describe({ ...finding, field }, answering === construct ? undefined : construct.node.path));
  }

  /** A chart may be synthesized more than once. */
  private warn(message: string): void {
    if (this.warned.has(message)) { return; }
    this.warned.add(message);
    process.stderr.write(`warning  ${message}\n`);
  }

  /** All resources of the app that the rules look at, and what rendering them refused. */
  private rendered(): { readonly objects: Map<Document, ApiObject>; readonly refused: Map<IConstruct, string[]> } {
    const objects = new Map<Document, ApiObject>();
    const refused = new Map<IConstruct, string[]>();
    for (const object of this.root.node.findAll()) {
      if (!ApiObject.isApiObject(object) || !isJudgeable(object)) { continue; }
      const defendant = this.defendants.get(object);
      const document = defendant === undefined ? foreign(object) : own(defendant, refused);
      if (document !== undefined) { objects.set(document, object); }
    }
    return { objects, refused };
  }
}

/** What cannot be rendered fails where it is written, in words of its own. */
function foreign(object: ApiObject): Document | undefined {
  try {
    return judgeable(object.toJson() as Document);
  } catch {
    return undefined;
  }
}

function own(defendant: Defendant, refused: Map<IConstruct, string[]>): Document | undefined {
  try {
    return defendant.render();
  } catch (error) {
    // cdk8s hides what was refused in an error of its own.
    const refusals = defendant.refusals().filter(({ messages }) => messages.length > 0);
    if (refusals.length === 0) { throw error; }
    for (const { construct, messages } of refusals) { refused.set(construct, [...messages]); }
    return undefined;
  }
}

function isWithin(construct: IConstruct, scope: IConstruct): boolean {
  return construct.node.scopes.includes(scope);
}

