import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { clustersIn } from './clusters';
import { componentProps } from './component-props';
import { legalPlan } from './legal-plan';
import { ComponentPlan, MeshPlan, ProgramPlan } from './program';
import { FunctionMesh, PulsarCluster, PulsarFunction, Sink, Source } from '../../src';

/** A required prop to leave out of one component. */
export interface Omission {
  readonly component: number;
  readonly prop: number;
}

/** A component of a program, with the legal plan it was built from. */
export interface BuiltComponent {
  readonly construct: PulsarFunction | Source | Sink;
  readonly plan: ComponentPlan;
  readonly index: number;
  /** The Kubernetes namespace, where the chart has one. */
  readonly namespace?: string;
  /** The mesh that it is a member of. */
  readonly mesh?: BuiltMesh;
}

export interface BuiltMesh {
  readonly construct: FunctionMesh;
  readonly plan: MeshPlan;
  readonly index: number;
}

/** Whether others can read a component: not a sink, nor a function whose results go to one. */
export function isProducer({ kind, sink }: ComponentPlan): boolean {
  return kind === 'source' || kind === 'function' && sink === undefined;
}

const REQUIRED = { function: ['runtime', 'inputs'], source: ['connector'], sink: ['connector', 'inputs'] } as const;

/** A function with a source connector needs no inputs. */
function requiredOf({ kind, source }: ComponentPlan): readonly string[] {
  return source === undefined ? REQUIRED[kind] : ['runtime'];
}

/** Turns a plan into constructs. */
export function buildProgram(plan: ProgramPlan, omission?: Omission): App {
  return buildComponents(plan, omission).app;
}

/** Turns a plan into constructs, and tells what became of each of its components. */
export function buildComponents(plan: ProgramPlan, omission?: Omission): { readonly app: App; readonly components: readonly BuiltComponent[] } {
  const app = new App();
  const charts = plan.charts.map(({ id, inNamespace }, index) => new Chart(app, `${id}${index}`, inNamespace ? { namespace: `ns-${index}` } : {}));
  const clusters = clustersIn(charts[0]);
  PulsarCluster.setDefault(app, clusters.plain);
  const meshes = plan.meshes.map((mesh, index): BuiltMesh => {
    const { chart, id, isNamed, cluster } = mesh;
    const metadata = isNamed ? { name: `mesh-${index}` } : undefined;
    const construct = new FunctionMesh(charts[chart % charts.length], `${id}m${index}`, { pulsar: clusters[cluster], metadata });
    return { construct, plan: mesh, index };
  });
  const producers: (PulsarFunction | Source)[] = [];
  const components = plan.components.map((component, index): BuiltComponent => {
    const chart = charts[component.chart % charts.length];
    const mesh = meshOf(component, meshes.filter(({ construct }) => Chart.of(construct) === chart));
    const legal = legalPlan(component, { inMesh: mesh !== undefined, producers: producers.length });
    const props = componentProps(legal, index, mesh !== undefined, { clusters, producers });
    if (omission !== undefined && omission.component % plan.components.length === index) {
      const required = requiredOf(legal);
      delete (props as unknown as { [prop: string]: unknown })[required[omission.prop % required.length]];
    }
    const scope = legal.isGrouped ? new Construct(mesh?.construct ?? chart, `group-${index}`) : mesh?.construct ?? chart;
    const construct = create(legal.kind, scope, `${legal.id}${index}`, props);
    if (isProducer(legal)) { producers.push(construct as PulsarFunction | Source); }
    return { construct, plan: legal, index, namespace: chart.namespace, mesh };
  });
  return { app, components };
}

function meshOf({ mesh }: ComponentPlan, candidates: readonly BuiltMesh[]): BuiltMesh | undefined {
  return [undefined, ...candidates][mesh % (candidates.length + 1)];
}

function create(kind: ComponentPlan['kind'], scope: Construct, id: string, props: object): PulsarFunction | Source | Sink {
  switch (kind) {
    case 'function': return new PulsarFunction(scope, id, props as never);
    case 'source': return new Source(scope, id, props as never);
    case 'sink': return new Sink(scope, id, props as never);
  }
}
