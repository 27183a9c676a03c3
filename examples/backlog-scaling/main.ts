import { App, Chart, Duration } from 'cdk8s';
import {
  AdminAuth, Package, PodMonitor, PulsarAuth, PulsarCluster, PulsarFunction, Runtime, Scaling, SecretRef, Topic, Topology, TopologyFormat,
} from 'cdk8s-function-mesh';

// KEDA scales a function by what waits in its subscription, down to no pod at all. Beside the manifests lies a drawing of them.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'backlog-scaling', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-proxy:6650',
  webServiceUrl: 'http://pulsar-proxy:8080',
  authentication: PulsarAuth.secretName('pulsar-token'),
  adminAuthentication: AdminAuth.token(SecretRef.fromName('pulsar-statistics-token', 'token')),
});

new PulsarFunction(chart, 'thumbnails', {
  pulsar,
  image: 'streamnative/pulsar-functions-java-runner:3.2.2.1',
  runtime: Runtime.java({
    className: 'com.acme.Thumbnails',
    jar: 'thumbnails.jar',
    location: Package.pulsar('function://public/default/thumbnails@1.0'),
  }),
  inputs: [Topic.of('images', { partitions: 4 }), Topic.of('images-urgent')],
  output: Topic.of('thumbnails'),
  scaling: Scaling.backlog({
    min: 0,
    max: 20,
    backlogPerReplica: 200,
    cpu: 80,
    cooldown: Duration.minutes(2),
    fallback: { replicas: 2 },
  }),
});

new PodMonitor(chart, 'metrics', { targets: [chart], interval: Duration.seconds(30) });

app.synth();
Topology.of(app).writeTo(app.outdir, { formats: [TopologyFormat.MERMAID, TopologyFormat.SUMMARY] });
