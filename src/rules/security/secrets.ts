import { Path } from '../../document/path';
import { PlainObject } from '../../document/plain-json';
import { holdsSecretParameters, isSecretLiteral, secretLiterals } from '../../document/secret-literals';
import { Subject } from '../../document/subject';
import { containersOf } from '../containers';
import { Complaint, rule, WITH_PODS } from '../rule';

const CONFIGURATIONS: readonly Path[] = [
  ['funcConfig'], ['sourceConfig'], ['sinkConfig'], ['batchSourceConfig', 'discoveryTriggererConfig'],
  ['output', 'producerConf', 'cryptoConfig', 'cryptoKeyReaderConfig'],
];
const INPUT_CONFIGURATIONS: readonly Path[] = [['consumerProperties'], ['cryptoConfig', 'cryptoKeyReaderConfig']];
const AUTHENTICATION: readonly Path[] = [['pulsar', 'authConfig'], ['pulsar', 'cleanupAuthConfig'], ['pulsarPackageService', 'authConfig']];

export const SECRET_LITERALS = rule({
  code: 'FM601',
  severity: 'error',
  kinds: WITH_PODS,
  why: 'The value looks like a secret, and whoever reads the manifest or the resource has it.',
  remedy: 'put it into a Secret: secretsMap for a connector or function, valueFrom.secretKeyRef for a variable, authSecret for authentication.',
  check: (subject) => [
    ...configurations(subject).flatMap((field) => secretLiterals(subject.value(...field), isSecretLiteral).map((at) => subject.in(...field, ...at))),
    ...AUTHENTICATION.map((field) => [...field, 'genericAuth', 'clientAuthenticationParameters'])
      .filter((field) => holdsSecretParameters(subject.text(...field))).map((field) => subject.in(...field)),
    ...environments(subject),
  ].map((at): Complaint => ({ at, received: 'a literal (not shown)' })),
});

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
