import { App, Chart, Testing } from 'cdk8s';
import { loadAll } from 'js-yaml';
import {
  Findings, IPulsarCluster, PulsarCluster, PulsarConnection, PulsarFunction, PulsarGeoReplication, PulsarNamespace, PulsarTenant, PulsarTopic,
  Replication, Runtime, Sink, SinkConnector, Source, SourceConnector, Topic,
} from '../../src';
import { ACKNOWLEDGE_ANNOTATION } from '../../src/rules/acknowledgements';
import { judgeAll } from '../../src/rules/judge';
import { Document } from '../../src/rules/rule';

const JAVA = Runtime.java({ jar: 'app.jar', className: 'com.acme.App' });
const PRINT = SinkConnector.dataGeneratorPrint();

interface World {
  readonly app: App;
  readonly eu: Chart;
  readonly us: Chart;
  readonly here: IPulsarCluster;
  readonly there: IPulsarCluster;
}

/** Two charts with a cluster each, in Kubernetes namespaces of their own unless told otherwise. */
function world({ namespaces = ['eu', 'us'], urls = ['eu', 'us'], names = [undefined, undefined] }: {
  readonly namespaces?: readonly string[]; readonly urls?: readonly string[]; readonly names?: readonly (string | undefined)[];
} = {}): World {
  const app = Testing.app();
  const [eu, us] = namespaces.map((namespace, index) => new Chart(app, `chart${index}`, { namespace }));
  const [here, there] = [eu, us].map((chart, index) => new PulsarCluster(chart, 'pulsar', {
    brokerServiceUrl: `pulsar://${urls[index]}:6650`, webServiceUrl: `http://${urls[index]}:8080`, clusterName: names[index],
  }));
  return { app, eu, us, here, there };
}

function cross({ eu, us, here, there }: World, output?: Topic): Sink {
  const clean = new PulsarFunction(eu, 'clean', { pulsar: here, runtime: JAVA, inputs: [Topic.of('orders')], output });
  return new Sink(us, 'deliver', { pulsar: there, connector: PRINT, inputs: [clean] });
}

const errorsOf = ({ app }: World): string => {
  try {
    app.synthYaml();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test('what one component writes is not read by reference in another Pulsar cluster', () => {
  const plan = world();
  cross(plan);
  expect(errorsOf(plan)).toMatch(/\[chart1\/deliver\] FM509 {2}spec.input.topics\[0\]/);
});

test('a source of many topics is read by reference as well', () => {
  const plan = world();
  const source = new Source(plan.eu, 'cdc', {
    pulsar: plan.here,
    connector: SourceConnector.debeziumMongoDb({ hosts: 'rs0/mongo:27017' }),
  });
  new Sink(plan.us, 'deliver', { pulsar: plan.there, connector: PRINT, inputs: [source] });
  expect(errorsOf(plan)).toMatch(/FM509 {2}spec.input.topicPattern/);
});

test.each<[string, Parameters<typeof world>[0], boolean]>([
  ['the names of the clusters differ, their addresses do not', { urls: ['broker', 'broker'], names: ['eu', 'us'] }, true],
  ['the addresses differ, the name of the cluster does not', { names: ['one', 'one'] }, false],
  ['the operator gives both its name for any cluster', { names: ['kubernetes', 'kubernetes'] }, true],
  ['the addresses are a long and a short name of one host', { urls: ['broker', 'broker.pulsar.svc'] }, false],
  ['the addresses share a host', { urls: ['a,b', 'b'] }, false],
])('%s', (_, options, isRefused) => {
  const plan = world(options);
  cross(plan);
  expect(/FM509/.test(errorsOf(plan))).toBe(isRefused);
});

test('a ConfigMap of one name in two namespaces may be of one cluster', () => {
  const plan = world();
  const [here, there] = [plan.eu, plan.us].map((chart) => PulsarCluster.fromConfigMapName(chart, 'imported', 'pulsar'));
  cross({ ...plan, here, there });
  expect(errorsOf(plan)).toBe('');
});

describe('what carries a topic across', () => {
  const topic = (): Topic => Topic.of('acme/models/updates');

  function namespaceIn({ eu, here }: World, replication?: Replication): PulsarNamespace {
    const connection = new PulsarConnection(eu, 'connection', { cluster: here });
    const tenant = new PulsarTenant(eu, 'tenant', { connection, name: 'acme', allowedClusters: ['eu', 'us'] });
    return new PulsarNamespace(eu, 'models', { tenant, name: 'models', replication });
  }

  test('replication of its namespace', () => {
    const plan = world();
    cross(plan, topic());
    namespaceIn(plan, Replication.clusters('eu', 'us'));
    expect(errorsOf(plan)).toBe('');
  });

  test('geo-replication of the topic, but not of its tenant alone', () => {
    const plan = world();
    cross(plan, topic());
    const connection = new PulsarConnection(plan.eu, 'connection', { cluster: plan.here, clusterName: 'eu' });
    const destination = new PulsarConnection(plan.eu, 'to-us', { cluster: PulsarCluster.fromConfigMapName(plan.eu, 'us', 'us'), adminServiceUrl: 'http://us:8080', clusterName: 'us' });
    const road = new PulsarGeoReplication(plan.eu, 'road', { connection, destination });
    const tenant = new PulsarTenant(plan.eu, 'tenant', { connection, name: 'acme', geoReplications: [road] });
    const namespace = new PulsarNamespace(plan.eu, 'models', { tenant, name: 'models' });
    expect(errorsOf(plan)).toMatch(/FM509/);
    new PulsarTopic(plan.eu, 'updates', { namespace, name: 'updates', replication: Replication.geo(road) });
    expect(errorsOf(plan)).toBe('');
  });

  test('something outside, which the topic says', () => {
    const plan = world();
    cross(plan, Topic.of('acme/models/updates', { external: true }));
    expect(errorsOf(plan)).toBe('');
  });

  test('a component of yours that writes it there', () => {
    const plan = world();
    cross(plan, topic());
    new Source(plan.us, 'bridge', { pulsar: plan.there, connector: SourceConnector.dataGenerator(), output: topic() });
    expect(errorsOf(plan)).toBe('');
  });
});

test.each([['eu', 'us'], ['shared', 'shared']])('it can be acknowledged, and the manifests acknowledge what they show: %s and %s', (...namespaces) => {
  const plan = world({ namespaces });
  Findings.of(cross(plan)).acknowledge('FM509', 'a mirror carries it');
  const manifests = loadAll(plan.app.synthYaml()) as Document[];
  const sink = manifests.find(({ kind }) => kind === 'Sink');
  expect(sink?.metadata?.annotations?.[ACKNOWLEDGE_ANNOTATION]).toBe(namespaces[0] === namespaces[1] ? 'FM509: a mirror carries it' : undefined);
  expect(judgeAll(manifests).filter(({ code }) => code === 'FM509' || code === 'FM702')).toEqual([]);
});
