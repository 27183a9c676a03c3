import { Script, wordAfter } from './script';

type Fields = { readonly [name: string]: any };

/** What an instance is told on its command line, with the values that Protobuf leaves out. */
export interface Details {
  readonly [name: string]: any;
  readonly source: Fields;
  readonly sink: Fields;
}

const GUARANTEES = ['ATLEAST_ONCE', 'ATMOST_ONCE', 'EFFECTIVELY_ONCE', 'MANUAL'];
const RUNTIMES: { readonly [number: number]: string } = { 0: 'JAVA', 1: 'PYTHON', 3: 'GO' };
const SUBSCRIPTION_TYPES = ['SHARED', 'FAILOVER', 'KEY_SHARED'];
const GO = 'GO_FUNCTION_CONF=';

export function detailsOf(script: Script): Details {
  const [first] = script.words;
  return first.startsWith(GO) ? ofGo(first.slice(GO.length)) : ofProtobuf(JSON.parse(wordAfter(script, '--function_details')!) as Fields);
}

function ofProtobuf(told: Fields): Details {
  const { source = {}, sink = {}, retryDetails = {} } = told;
  return {
    tenant: told.tenant,
    namespace: told.namespace,
    name: told.name,
    className: told.className ?? '',
    logTopic: told.logTopic ?? '',
    guarantee: told.processingGuarantees ?? GUARANTEES[0],
    config: parsed(told.userConfig) ?? {},
    secrets: parsed(told.secretsMap) ?? {},
    runtime: told.runtime ?? 'JAVA',
    autoAck: told.autoAck ?? false,
    parallelism: told.parallelism,
    retries: retryDetails.maxMessageRetries ?? 0,
    deadLetters: retryDetails.deadLetterTopic ?? '',
    flags: told.runtimeFlags ?? '',
    kind: told.componentType,
    cpu: told.resources.cpu ?? 0,
    ram: Number(told.resources.ram ?? 0),
    retainsOrdering: told.retainOrdering ?? false,
    retainsKeyOrdering: told.retainKeyOrdering ?? false,
    source: {
      className: source.className ?? '',
      config: parsed(source.configs) ?? {},
      typeClassName: source.typeClassName ?? '',
      builtin: source.builtin ?? '',
      inputs: source.inputSpecs ?? {},
      subscriptionName: source.subscriptionName ?? '',
      subscriptionType: source.subscriptionType ?? 'SHARED',
      position: source.subscriptionPosition ?? 'LATEST',
      isCleanedUp: source.cleanupSubscription ?? false,
      timeout: Number(source.timeoutMs ?? 0),
      negativeAckDelay: Number(source.negativeAckRedeliveryDelayMs ?? 0),
      skipsToLatest: source.skipToLatest ?? false,
    },
    sink: {
      className: sink.className ?? '',
      config: parsed(sink.configs) ?? {},
      typeClassName: sink.typeClassName ?? '',
      builtin: sink.builtin ?? '',
      topic: sink.topic ?? '',
      schemaType: sink.schemaType ?? '',
      serdeClassName: sink.serDeClassName ?? '',
      schemaProperties: sink.schemaProperties ?? {},
      properties: sink.consumerProperties ?? {},
      forwards: sink.forwardSourceMessageProperty ?? false,
      producer: sink.producerSpec ?? {},
    },
  };
}

/** The configuration of a Go function, in which the shell has yet to write the number of the pod; it says less, by other names. */
function ofGo(text: string): Details {
  const told = JSON.parse(text.replace(/:\$\{\w+\}/, ':0')) as Fields;
  return {
    tenant: told.tenant,
    namespace: told.nameSpace,
    name: told.name,
    logTopic: told.logTopic,
    guarantee: GUARANTEES[told.processingGuarantees],
    runtime: RUNTIMES[told.runtime],
    autoAck: told.autoAck,
    parallelism: told.parallelism,
    clusterName: told.clusterName,
    source: {
      inputs: { [told.sourceSpecsTopic as string]: { isRegexPattern: told.isRegexPatternSubscription } },
      subscriptionName: told.subscriptionName,
      subscriptionType: SUBSCRIPTION_TYPES[told.subscriptionType],
      isCleanedUp: told.cleanupSubscription,
      timeout: told.timeoutMs,
    },
    sink: { topic: told.sinkSpecsTopic, properties: {}, producer: {} },
  };
}

function parsed(text: unknown): Fields | undefined {
  return typeof text === 'string' && text !== '' ? JSON.parse(text) as Fields : undefined;
}
