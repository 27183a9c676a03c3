import { App } from 'cdk8s';
import {
  ClusterLink, ConnectionAuth, ConnectionCredential, FederatedPipeline, FederatedSite, Findings, PulsarAuth, PulsarTls, Runtime, SecretRef,
} from 'cdk8s-function-mesh';

// Three regions learn to tell fraud without a payment leaving its region: weights go to the hub, their average comes back.
const app = new App({ outdir: 'dist' });

const pipeline = new FederatedPipeline(app, 'fraud', {
  hub: {
    site: site('hub'),
    aggregate: {
      runtime: Runtime.inlinePythonFile(`${__dirname}/aggregate.py`, { className: 'Aggregate' }),
      role: 'fraud-aggregate',
      options: { config: { minSites: 2 } },
    },
  },
  regions: ['eu', 'us', 'apac'].map((name) => ({ site: site(name) })),
  train: {
    runtime: Runtime.inlinePythonFile(`${__dirname}/train.py`, { className: 'Train' }),
    role: 'fraud-train',
    options: { config: { batchSize: 500, epochs: 5, learningRate: 0.1 } },
  },
  link: ClusterLink.geoReplication(),
  returnResult: true,
});

for (const { topic, origin, destination } of pipeline.crossings) { console.log(`${topic.name}  ${origin.site.name} -> ${destination.site.name}`); }

// The circle of models ends in the training, which takes the hub's model over and passes nothing on.
Findings.of(pipeline).acknowledge('FM505', 'training takes the model of the hub over and passes nothing on');

app.synth();

/** A Pulsar cluster with TLS and tokens. The Secrets are made by whoever runs the site; see docs/federation.md. */
function site(name: string): FederatedSite {
  return {
    name,
    kubernetesNamespace: 'fraud',
    pulsar: {
      brokerServiceUrl: 'pulsar+ssl://pulsar-broker:6651',
      webServiceUrl: 'https://pulsar-broker:8443',
      authentication: PulsarAuth.secretName('pulsar-functions'),
      tls: PulsarTls.systemTrust(),
    },
    administration: ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName('pulsar-admin', 'token'))),
    peer: {
      brokerServiceUrl: `pulsar+ssl://pulsar.${name}.example.com:6651`,
      webServiceUrl: `https://pulsar.${name}.example.com:8443`,
      authentication: ConnectionAuth.token(ConnectionCredential.secret(SecretRef.fromName(`pulsar-replicator-${name}`, 'token'))),
      role: `replicator-${name}`,
    },
  };
}
