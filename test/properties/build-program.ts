import { App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { componentProps } from './component-props';
import { Neighbours } from './neighbours';
import { ComponentPlan, ProgramPlan } from './program';
import { FunctionMesh, PulsarAuth, PulsarCluster, PulsarFunction, PulsarTls, SecretRef, Sink, Source } from '../../src';

/** A required prop to leave out of one component. */
export interface Omission {
  readonly component: number;
  readonly prop: number;
}

const REQUIRED = { function: ['runtime', 'inputs'], source: ['connector'], sink: ['connector', 'inputs'] } as const;

/** Turns a plan into constructs. */
export function buildProgram(plan: ProgramPlan, omission?: Omission): App {
  const app = new App();
  const charts = plan.charts.map(({ id, inNamespace }, index) => new Chart(app, `${id}${index}`, inNamespace ? { namespace: `ns-${index}` } : {}));
  // Two ways to one cluster, as its name says, so that components of both may read each other.
  const clusterName = 'pulsar';
  const plain = new PulsarCluster(charts[0], 'plain', { brokerServiceUrl: 'pulsar://broker:6650', webServiceUrl: 'http://broker:8080', clusterName });
  const secured = PulsarCluster.fromConfigMapName(charts[0], 'secured', 'secured', {
    authentication: PulsarAuth.oauth2({ issuerUrl: 'https://idp', audience: 'pulsar', key: SecretRef.fromName('oauth', 'key.json') }),
    tls: PulsarTls.customTrust(SecretRef.fromName('ca', 'ca.crt')),
    packageService: plain,
    clusterName,
  });
  PulsarCluster.setDefault(app, plain);
  const meshes = plan.meshes.map(({ chart, id, isNamed, secured: isSecured }, index) => new FunctionMesh(charts[chart % charts.length], `${id}m${index}`, {
    pulsar: isSecured ? secured : undefined,
    metadata: isNamed ? { name: `mesh-${index}` } : undefined,
  }));
  const producers: (PulsarFunction | Source)[] = [];
  plan.components.forEach((component, index) => {
    const omitted = omission !== undefined && omission.component % plan.components.length === index ? omission.prop : undefined;
    const built = buildComponent(component, index, hostOf(component, charts, meshes), { plain, secured, producers }, omitted);
    if (!(built instanceof Sink)) { producers.push(built); }
  });
  return app;
}

function hostOf(component: ComponentPlan, charts: readonly Chart[], meshes: readonly FunctionMesh[]): Construct {
  const chart = charts[component.chart % charts.length];
  const candidates = [chart, ...meshes.filter((mesh) => Chart.of(mesh) === chart)];
  return candidates[component.mesh % candidates.length];
}

function buildComponent(
  component: ComponentPlan, index: number, host: Construct, neighbours: Neighbours, omitted: number | undefined,
): PulsarFunction | Source | Sink {
  const scope = component.isGrouped ? new Construct(host, `group-${index}`) : host;
  const id = `${component.id}${index}`;
  const props = componentProps(component, index, host instanceof FunctionMesh, neighbours);
  if (omitted !== undefined) {
    const required = REQUIRED[component.kind];
    delete (props as unknown as { [prop: string]: unknown })[required[omitted % required.length]];
  }
  switch (component.kind) {
    case 'function': return new PulsarFunction(scope, id, props as never);
    case 'source': return new Source(scope, id, props as never);
    case 'sink': return new Sink(scope, id, props as never);
  }
}
