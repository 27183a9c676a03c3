import { Difference, LITERAL_SECRET } from './difference';

/** Settings of TLS that the corpus has beside `enabled: false`. */
const UNUSED_TLS = {
  enabled: false,
  allowInsecure: false,
  hostnameVerification: true,
  certSecretName: 'sn-platform-tls-broker',
  certSecretKey: '',
};

/** Every deliberate difference. What is not here must not differ, and what is here must. */
export const DIFFERENCES: readonly Difference[] = [
  {
    title: 'No autoscaler with nothing to scale',
    reason: 'With `maxReplicas` equal to `replicas` the operator makes an autoscaler that cannot scale, and never calls the component ready.'
      + ' `Scaling.fixed` leaves it out.',
    occurrences: [{
      changes: [{ path: 'spec.maxReplicas', theirs: 1 }],
      places: {
        'cases/elasticsearch-sink': ['sink-sample'],
        'cases/functionmesh': ['functionmesh-sample/java-function', 'functionmesh-sample/golang-function', 'functionmesh-sample/python-function'],
        'cases/go-function': ['go-function-sample'],
        'cases/oauth2-batch-source': ['batch-source-sample'],
        'cases/py-download-function': ['py-function-download-sample'],
        'cases/python-log-level': ['python-log-level'],
        'cases/reconciliation-two': ['functionmesh-sample/source-two', 'functionmesh-sample/function-two', 'functionmesh-sample/sink-two'],
        'samples/functionmesh': ['functionmesh-sample/ex1', 'functionmesh-sample/ex2'],
        'samples/go_function': ['go-function-sample'],
        'samples/py_function': ['py-function-sample'],
        'samples/sink': ['sink-sample'],
        'samples/source': ['source-sample'],
      },
    }],
  },
  {
    title: 'No location where nothing is downloaded',
    reason: 'The operator takes an empty location for none.',
    occurrences: [{
      changes: [{ path: 'spec.java.jarLocation', theirs: '' }],
      places: {
        'cases/elasticsearch-sink': ['sink-sample'],
        'cases/oauth2-batch-source': ['batch-source-sample'],
        'cases/reconciliation-two': ['functionmesh-sample/source-two', 'functionmesh-sample/sink-two'],
        'samples/function': ['java-function-sample'],
        'samples/function_key_based_batcher': ['java-function-batcher-sample'],
        'samples/functionmesh': ['functionmesh-sample/ex1', 'functionmesh-sample/ex2'],
        'samples/sink': ['sink-sample'],
        'samples/source': ['source-sample'],
      },
    }],
  },
  {
    title: 'Locations that admission accepts',
    reason: 'Admission refuses the location of a package without a scheme.',
    occurrences: [
      {
        changes: [{
          path: 'spec.java.jarLocation',
          theirs: 'public/default/nlu-test-java-function',
          ours: 'function://public/default/nlu-test-java-function',
        }],
        places: { 'samples/function_stateful': ['java-function-stateful-sample'] },
      },
      {
        changes: [{
          path: 'spec.python.pyLocation',
          theirs: 'public/default/nlu-test-py-function',
          ours: 'function://public/default/nlu-test-py-function',
        }],
        places: { 'samples/py_function': ['py-function-sample'] },
      },
      {
        changes: [{
          path: 'spec.golang.goLocation',
          theirs: 'public/default/nlu-test-go-function',
          ours: 'function://public/default/nlu-test-go-function',
        }],
        places: { 'samples/go_function': ['go-function-sample'] },
      },
    ],
  },
  {
    title: 'No settings of TLS that is off',
    reason: 'Without `tlsConfig` TLS is off just the same. Whoever switched it on in the second manifest would trust any certificate.',
    occurrences: [
      {
        changes: [{ path: 'spec.pulsar.tlsConfig', theirs: UNUSED_TLS }],
        places: {
          'cases/elasticsearch-sink': ['sink-sample'],
          'cases/java-download-function': ['function-download-sample'],
          'cases/java-function': ['function-sample'],
          'cases/java-log-config': ['java-log-config'],
          'cases/java-log-yaml': ['java-log-yaml'],
          'cases/oauth2-batch-source': ['batch-source-sample'],
          'cases/oauth2-java-function': ['function-sample'],
        },
      },
      {
        changes: [{ path: 'spec.pulsar.tlsConfig', theirs: { enabled: false, allowInsecure: true, hostnameVerification: true } }],
        places: { 'cases/py-download-function': ['py-function-download-sample'] },
      },
    ],
  },
  {
    title: 'Logins in a Secret',
    reason: 'Whoever may read a manifest would read the password in it. The connectors take it from a secret named like the key since Pulsar 3.0,'
      + ' so the image of 2.10 that three of these manifests name has to be raised before they run.',
    occurrences: [
      {
        changes: [
          { path: 'spec.sinkConfig.username', theirs: 'elastic' },
          { path: 'spec.sinkConfig.password', theirs: LITERAL_SECRET },
          {
            path: 'spec.secretsMap',
            ours: { username: { path: 'elasticsearch', key: 'username' }, password: { path: 'elasticsearch', key: 'password' } },
          },
        ],
        places: {
          'cases/elasticsearch-sink': ['sink-sample'],
          'cases/reconciliation-two': ['functionmesh-sample/sink-two'],
          'samples/sink': ['sink-sample'],
        },
      },
      {
        changes: [
          { path: 'spec.sourceConfig["mongodb.password"]', theirs: LITERAL_SECRET },
          { path: 'spec.secretsMap', ours: { 'mongodb.password': { path: 'mongodb', key: 'password' } } },
        ],
        places: {
          'cases/reconciliation-two': ['functionmesh-sample/source-two'],
          'samples/source': ['source-sample'],
        },
      },
    ],
  },
  {
    title: 'The sidecar that sends a sink\'s log',
    reason: 'Only a sidecar sends the log of a Source or Sink to its topic. Admission fills it in for resources, but not for members of a mesh.',
    occurrences: [{
      changes: [{ path: 'spec.logTopicAgent', ours: 'sidecar' }],
      places: { 'cases/elasticsearch-sink': ['sink-sample'] },
    }],
  },
];
