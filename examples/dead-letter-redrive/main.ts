import { App, Chart } from 'cdk8s';
import { DeadLetterRedrive, PulsarCluster, Sink, SinkConnector, Topic } from 'cdk8s-function-mesh';

// Bookings that the ledger refused go back to it up to three times, unless the refusal is for good. A topic of their own
// takes them there, so that nobody else who reads bookings sees one twice.
const app = new App({ outdir: 'dist' });
const chart = new Chart(app, 'ledger', { namespace: 'streaming' });

const pulsar = new PulsarCluster(chart, 'pulsar', {
  brokerServiceUrl: 'pulsar://pulsar-broker:6650',
  webServiceUrl: 'http://pulsar-broker:8080',
});
PulsarCluster.setDefault(app, pulsar);

const refused = Topic.of('refused-bookings');
const again = Topic.of('bookings-again');

new Sink(chart, 'booking', {
  connector: SinkConnector.of({ className: 'com.acme.LedgerSink', archive: 'connectors/ledger.nar' }),
  inputs: [Topic.of('bookings'), again],
  retry: { maxRetries: 5, deadLetters: refused },
});

new DeadLetterRedrive(chart, 'redrive', {
  input: refused,
  to: [again],
  inspect: 'value.get("account") is not None',
  maxRedrives: 3,
});

app.synth();
