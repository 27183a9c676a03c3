import { ApiObject, App, Chart, Yaml } from 'cdk8s';
import { PulsarCluster, PulsarFunction, Quantity, Resources, Runtime, Scaling, Schema, Topic } from 'cdk8s-function-mesh';

/** N functions of the library, as a user writes them. */
export function functions(count: number): App {
  const app = new App();
  const chart = new Chart(app, 'functions', { namespace: 'streaming' });
  const pulsar = new PulsarCluster(chart, 'pulsar', {
    brokerServiceUrl: 'pulsar://pulsar-broker:6650', webServiceUrl: 'http://pulsar-broker:8080',
  });
  for (let i = 0; i < count; i++) {
    new PulsarFunction(chart, `function-${i}`, {
      pulsar,
      runtime: Runtime.java({ jar: '/pulsar/examples/api-examples.jar', className: `com.acme.Function${i}` }),
      inputs: [Topic.of(`orders-${i}`, { schema: Schema.STRING }), Topic.of(`returns-${i}`)],
      output: Topic.of(`clean-${i}`, { schema: Schema.STRING }),
      scaling: Scaling.horizontal({ min: 1, max: 5 }),
      resources: Resources.quantities({
        requests: { cpu: Quantity.fromString('200m'), memory: Quantity.fromString('512Mi') },
        limits: { cpu: Quantity.fromString('1'), memory: Quantity.fromString('1Gi') },
      }),
      config: { threshold: i, mode: 'strict' },
      pod: { labels: { team: 'orders' } },
    });
  }
  return app;
}

export interface Manifest {
  readonly kind: string;
  readonly apiVersion: string;
  readonly metadata: { readonly name: string };
  readonly spec: object;
}

/** What the functions are written as. */
export function manifests(count: number): Manifest[] {
  return (functions(count).node.findChild('functions') as Chart).toJson() as Manifest[];
}

/** The functions' very specs in bare API objects; cdk8s gives them their names, as the library's names come from it. */
export function objects(specs: readonly Manifest[]): App {
  const app = new App();
  const chart = new Chart(app, 'functions', { namespace: 'streaming' });
  specs.forEach(({ metadata: _, ...rest }, i) => { new ApiObject(chart, `object-${i}`, rest); });
  return app;
}

/** Charts of one small object each, without this library's constructs. */
export function charts(type: typeof App, count: number): App {
  const app = new type();
  for (let i = 0; i < count; i++) {
    new ApiObject(new Chart(app, `chart-${i}`), 'settings', { apiVersion: 'v1', kind: 'ConfigMap', data: { region: `region-${i}`, tier: 'gold' } });
  }
  return app;
}

/** Renders and writes all objects without the validations of a synth, which is where the rules are. */
export function render(app: App): string {
  return Yaml.stringify(...app.node.findAll().filter((construct) => ApiObject.isApiObject(construct)).map((object) => object.toJson() as object));
}
