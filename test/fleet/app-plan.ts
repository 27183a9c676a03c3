import { ApiObject, App, AppProps, Chart, IResolver, JsonPatch, Lazy, ResolutionContext } from 'cdk8s';
import { Construct, DependencyGroup, IConstruct } from 'constructs';
import fc from 'fast-check';

/** A construct of a random app. */
export interface ConstructPlan {
  readonly type: 'chart' | 'construct' | 'object' | 'labelled chart' | 'unhashed chart';
  readonly id: string;
  /** Which of the constructs before it is its scope. */
  readonly scope: number;
  readonly value: unknown;
  readonly complaint?: string;
}

/** An app as fast-check makes it up. */
export interface AppPlan {
  readonly constructs: readonly ConstructPlan[];
  /** Pairs of constructs; each goes by the position among those that came to be. */
  readonly dependencies: readonly (readonly [from: number, to: number])[];
  readonly groups: readonly (readonly [number, ...number[]])[];
}

const id = fc.oneof(
  fc.constantFrom('a', 'b', '1', '0', '10', 'Default', 'Resource', 'x/y', 'Ünï', 'constructor', 'a.b'),
  fc.stringMatching(/^[A-Za-z0-9 _-]{1,12}$/),
);

const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(),
  fc.jsonValue({ maxDepth: 3 }));

const construct: fc.Arbitrary<ConstructPlan> = fc.record({
  type: fc.constantFrom('chart', 'object', 'object', 'construct', 'object', 'labelled chart', 'unhashed chart'),
  id,
  scope: fc.nat({ max: 30 }),
  value,
  complaint: fc.option(fc.string({ maxLength: 5 }), { nil: undefined, freq: 200 }),
});

/** Apps of all kinds; `isOrdered` lets dependencies point backwards only, so that most have no circle. */
export function appPlan({ isOrdered, isValid }: { readonly isOrdered: boolean; readonly isValid: boolean }): fc.Arbitrary<AppPlan> {
  return fc.record({
    constructs: fc.array(isValid ? construct.map((plan) => ({ ...plan, complaint: undefined })) : construct, { minLength: 1, maxLength: 25 }),
    dependencies: fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 })
      .map((pairs) => isOrdered ? pairs.map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const) : pairs),
    groups: fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 1 }),
  });
}

/** Turns `$name` into another text, so that a resolver has something to do. */
const RESOLVER: IResolver = {
  resolve(context: ResolutionContext): void {
    if (context.value === '$resolved') { context.replaceValue('by a resolver'); }
  },
};

/** Builds the app of a plan. */
export function buildApp(type: new (props: AppProps) => App, plan: AppPlan, props: AppProps): App {
  const app = new type({ ...props, resolvers: [RESOLVER] });
  // Most apps are of charts alone; here and there something stands beside them.
  const made: Construct[] = [new Chart(app, 'first')];
  for (const part of plan.constructs) {
    const scopes = [app, ...made].filter((scope) => part.type.endsWith('chart') || isInChart(scope) || (part.type === 'construct' && part.scope === 0));
    const scope = scopes[part.scope % scopes.length];
    if (scope.node.tryFindChild(part.id) !== undefined) { continue; }
    made.push(buildConstruct(scope, part));
  }
  const pick = (index: number): Construct => made[index % made.length];
  for (const [from, to] of plan.dependencies) {
    if (pick(from) !== pick(to)) { pick(from).node.addDependency(pick(to)); }
  }
  for (const [first, ...rest] of plan.groups) {
    const others = rest.map(pick).filter((other) => other !== pick(first));
    pick(first).node.addDependency(new DependencyGroup(...others));
  }
  return app;
}

function isInChart(scope: IConstruct): boolean {
  return scope.node.scopes.some((around) => Chart.isChart(around));
}

function buildConstruct(scope: Construct, { type, id: ownId, value: content, complaint }: ConstructPlan): Construct {
  const made = construction();
  if (complaint !== undefined) { made.node.addValidation({ validate: () => [complaint] }); }
  return made;

  function construction(): Construct {
    switch (type) {
      case 'chart': return new Chart(scope, ownId);
      case 'labelled chart': return new Chart(scope, ownId, { labels: { team: 'a' }, namespace: 'streaming' });
      case 'unhashed chart': return new Chart(scope, ownId, { disableResourceNameHashes: true });
      case 'construct': return new Construct(scope, ownId);
      case 'object': {
        const object = new ApiObject(scope, ownId, {
          apiVersion: 'v1', kind: 'Thing', spec: { content, late: Lazy.any({ produce: () => content }), text: '$resolved' },
        });
        object.addJsonPatch(JsonPatch.add('/patched', null), JsonPatch.add('/spec/patched', content));
        return object;
      }
    }
  }
}
