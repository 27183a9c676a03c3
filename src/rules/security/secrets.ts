import { secretKeysOf } from '../../connectors/secret-keys';
import { Path } from '../../document/path';
import { PlainObject } from '../../document/plain-json';
import { holdsSecretFlag, holdsSecretParameters, isSecretLiteral, secretLiterals } from '../../document/secret-literals';
import { Subject } from '../../document/subject';
import { containersOf } from '../containers';
import { Complaint, rule, WITH_PODS } from '../rule';

const CONFIGURATIONS: readonly Path[] = [
  ['funcConfig'], ['sourceConfig'], ['sinkConfig'], ['batchSourceConfig', 'discoveryTriggererConfig'],
  ['output', 'producerConf', 'cryptoConfig', 'cryptoKeyReaderConfig'],
];
const INPUT_CONFIGURATIONS: readonly Path[] = [['consumerProperties'], ['cryptoConfig', 'cryptoKeyReaderConfig']];
const AUTHENTICATION: readonly Path[] = [['pulsar', 'authConfig'], ['pulsar', 'cleanupAuthConfig'], ['pulsarPackageService', 'authConfig']]
  .map((field) => [...field, 'genericAuth', 'clientAuthenticationParameters']);

/** What pulsar-resources-operator takes as a literal, though it is a secret. */
const PULSAR_RESOURCE_SECRETS: readonly Path[] = [
  ['authentication', 'token', 'value'], ['authentication', 'oauth2', 'key', 'value'], ['offloadPolicies', 's3ManagedLedgerOffloadCredentialSecret'],
];
const PULSAR_CLUSTER_PARAMETERS: Path = ['clusterParamsOverride', 'authentication', 'authParameters'];

/** A connector may call the name of its user a secret as well; it opens no door alone. */
const USER_NAME = /user_?name$/i;

export const SECRET_LITERALS = rule({
  code: 'FM601',
  severity: 'error',
  kinds: [...WITH_PODS, 'PulsarConnection', 'PulsarNamespace', 'PulsarTopic', 'PulsarGeoReplication'],
  needs: [
    ['env'], ...CONFIGURATIONS, ['input', 'sourceSpecs'], ...AUTHENTICATION, ['pod', 'env'], ['pod', 'initContainers'], ['pod', 'sidecars'],
    ['java', 'javaOpts'], ['runtimeFlags'], ...PULSAR_RESOURCE_SECRETS, PULSAR_CLUSTER_PARAMETERS,
  ],
  why: 'The value looks like a secret, and whoever reads the manifest or the resource has it.',
  remedy: 'put it into a Secret: secretsMap for a connector or function, valueFrom.secretKeyRef for a variable, authSecret for authentication, secretRef of a connection.',
  check: (subject) => [
    ...configurations(subject).filter((field) => subject.has(...field)).flatMap((field) => {
      const keys = secretKeysOf(subject.text(...connectorClass(subject, field)));
      return secretLiterals(subject.value(...field), (key, value) => isSecretLiteral(key, value, keys)).map((at) => subject.in(...field, ...at));
    }),
    ...AUTHENTICATION.filter((field) => holdsSecretParameters(subject.text(...field))).map((field) => subject.in(...field)),
    ...environments(subject),
    ...flags(subject),
    ...pulsarResources(subject),
  ].map((at): Complaint => ({ at, received: 'a literal (not shown)', ...USER_NAME.test(String(at[at.length - 1])) ? { severity: 'warning' } : {} })),
});

/** Where the class is named that reads a configuration; a function names its connectors beside their configuration. */
function connectorClass(subject: Subject, [block]: Path): Path {
  return subject.kind === 'Function' && (block === 'sourceConfig' || block === 'sinkConfig') ? [block, 'className'] : ['className'];
}

function flags(subject: Subject): Path[] {
  const options = subject.list('java', 'javaOpts').flatMap((option, index) => typeof option === 'string' && holdsSecretFlag(option)
    ? [subject.in('java', 'javaOpts', index)] : []);
  return [...options, ...holdsSecretFlag(subject.text('runtimeFlags')) ? [subject.in('runtimeFlags')] : []];
}

function pulsarResources(subject: Subject): Path[] {
  return [
    ...PULSAR_RESOURCE_SECRETS.filter((field) => subject.text(...field) !== ''),
    ...holdsSecretParameters(subject.text(...PULSAR_CLUSTER_PARAMETERS)) ? [PULSAR_CLUSTER_PARAMETERS] : [],
  ].map((field) => subject.in(...field));
}

function configurations(subject: Subject): readonly Path[] {
  if (subject.kind === 'BackendConfig') { return [['env']]; }
  const inputs = subject.entries('input', 'sourceSpecs').flatMap(([topic]) => INPUT_CONFIGURATIONS.map((field) => ['input', 'sourceSpecs', topic, ...field]));
  return [...CONFIGURATIONS, ...inputs];
}

function environments(subject: Subject): Path[] {
  const lists: { readonly variables: unknown; readonly at: Path }[] = [
    { variables: subject.value('pod', 'env'), at: subject.in('pod', 'env') },
    ...containersOf(subject).map(({ container, at }) => ({ variables: container.env, at: [...at, 'env'] })),
  ];
  return lists.flatMap(({ variables, at }) => Array.isArray(variables)
    ? variables.flatMap((variable, index) => isSecretVariable(variable) ? [[...at, index, 'value']] : [])
    : []);
}

function isSecretVariable(variable: unknown): boolean {
  if (typeof variable !== 'object' || variable === null) { return false; }
  const { name, value } = variable as PlainObject;
  return typeof name === 'string' && isSecretLiteral(name, value);
}
