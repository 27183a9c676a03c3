import { Document } from '../../src/document/document';
import { RefusalCode } from '../../src/document/refusal-codes';
import { aFunction, aSink, aSource, pod } from '../../test/rules/fixtures/documents';
import { detailsOf } from '../programs/rendered';

/** The objects that the operator created, by kind. */
type Created = { readonly [kind: string]: any };

/** A document in which a rule finds what goes wrong silently, and what shows it in what the operator makes. */
export interface Evidence {
  readonly code: RefusalCode;
  readonly what: string;
  readonly document: Document;
  isShown(created: Created): boolean;
}

function container({ StatefulSet }: Created): any {
  return (StatefulSet.spec.template.spec.containers as { name: string }[]).find(({ name }) => name.startsWith('pulsar-'));
}

function command(created: Created): string {
  return container(created).command.join(' ') as string;
}

const crypto = (secrets: object[]) => ({ cryptoKeyReaderClassName: 'R', encryptionKeys: ['k'], cryptoSecrets: secrets });
const key = { secretName: 's', secretKey: 'k', asVolume: '/keys' };
const resources = (more: object) => ({ resources: { requests: { memory: '1Gi', ...more }, limits: { memory: '1Gi' } } });

export const EVIDENCE: readonly Evidence[] = [
  {
    code: 'FM402',
    what: 'the labels of the pods are not those that the StatefulSet selects',
    document: aFunction(pod({ labels: { app: 'other' } })),
    isShown: ({ StatefulSet: { spec } }) => spec.selector.matchLabels.app !== spec.template.metadata.labels.app,
  },
  {
    code: 'FM404',
    what: 'the second topic of a Go function does not reach it',
    document: aFunction({ className: undefined, java: undefined, golang: { go: 'f' }, input: { topics: ['first', 'second'] } }),
    isShown: (created) => command(created).includes('first') && !command(created).includes('second'),
  },
  {
    code: 'FM405',
    what: 'the autoscaler has no metric',
    document: aFunction({ maxReplicas: 1 }),
    isShown: ({ HorizontalPodAutoscaler: { spec } }) => spec.minReplicas === spec.maxReplicas && (spec.metrics ?? []).length === 0,
  },
  {
    code: 'FM409',
    what: 'two volumes have one name',
    document: aFunction({ output: { topic: 'out', producerConf: { cryptoConfig: crypto([key, { ...key, asVolume: '/more' }]) } } }),
    isShown: ({ StatefulSet }) => {
      const names = (StatefulSet.spec.template.spec.volumes as { name: string }[]).map(({ name }) => name);
      return new Set(names).size < names.length;
    },
  },
  {
    code: 'FM410',
    what: 'the pull policy is the operator\'s',
    document: aSink({ imagePullPolicy: 'Always' }),
    isShown: (created) => container(created).imagePullPolicy !== 'Always',
  },
  {
    code: 'FM411',
    what: 'a name lies on the command line without quotes',
    document: aFunction({ name: 'a b' }),
    isShown: (created) => /log\.file=a b-/.test(command(created)),
  },
  {
    code: 'FM412',
    what: 'the Service has a name that no Service can have',
    document: aSink({}, { name: 'in.dex' }),
    isShown: ({ Service }) => (Service.metadata.name as string).includes('.'),
  },
  {
    code: 'FM413',
    what: 'the container asks for storage, which no container can',
    document: aSource(resources({ storage: '1Gi' })),
    isShown: (created) => container(created).resources.requests.storage === '1Gi',
  },
  {
    code: 'FM414',
    what: 'the package is not downloaded as a package',
    document: aFunction({ java: { jar: 'a.jar', jarLocation: 'FUNCTION://public/default/f' } }),
    isShown: (created) => !command(created).includes('packages download'),
  },
  {
    code: 'FM418',
    what: 'the dead letter topic has neither tenant nor namespace',
    document: aFunction({ tenant: 't', namespace: 'n', maxMessageRetry: 1 }),
    isShown: (created) => detailsOf(command(created)).retryDetails.deadLetterTopic === 't-n-clean-DLQ',
  },
  {
    code: 'FM423',
    what: 'the container has a variable without a name',
    document: aFunction(pod({ env: [{ value: 'x' }] })),
    isShown: (created) => (container(created).env as { name: string }[]).some(({ name }) => name === ''),
  },
];
