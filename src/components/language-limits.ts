import { refuse, show } from '../document/refusal';
import { InputBinding, IPulsarCluster, OutputBinding } from '../pulsar';
import { RuntimeLanguage } from '../runtime/bound-runtime';
import { ProcessingGuarantee, SubscriptionPosition } from '../spec';
import { Ordering } from './delivery';
import { PulsarFunctionProps } from './pulsar-function-props';

interface Demands {
  readonly props: PulsarFunctionProps;
  readonly inputs: readonly InputBinding[];
  readonly output: OutputBinding;
  readonly pulsar?: IPulsarCluster;
}

/** Refuses what the operator admits, but the language's runtime does not do. */
export function requireRuntimeCan(language: RuntimeLanguage, demands: Demands): void {
  if (language === 'java') { return; }
  const { props } = demands;
  if (props.window !== undefined) { lacks(language, 'windows', 'spec.windowConfig'); }
  if (language === 'generic') {
    requireShellNames(Object.keys(props.secrets ?? {}));
    return;
  }
  if (props.retry !== undefined) { lacks(language, 'retries', 'spec.maxMessageRetry'); }
  if (props.processingGuarantee === ProcessingGuarantee.EFFECTIVELY_ONCE) {
    lacks(language, 'effectively-once processing', 'spec.processingGuarantee');
  }
  if (language === 'golang') { requireGoCan(demands); }
}

/** The generic runtime starts through `sh`, which drops variables that it could not name; the others start through bash. */
function requireShellNames(names: readonly string[]): void {
  const lost = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
  if (lost !== undefined) {
    refuse({
      code: 'FM404',
      field: 'spec.secretsMap',
      received: show(lost),
      because: 'The generic runtime starts through a shell that drops environment variables with such names.',
      fix: 'use letters, digits and _ only, and no digit first.',
    });
  }
}

function requireGoCan({ props, inputs, output, pulsar }: Demands): void {
  if (props.ordering === Ordering.KEY) { lacks('golang', 'ordering by key', 'spec.retainKeyOrdering'); }
  if (props.ordering === Ordering.INPUT) { lacks('golang', 'ordering as in the topic', 'spec.retainOrdering'); }
  if (props.subscription?.position === SubscriptionPosition.EARLIEST) { lacks('golang', 'start at the earliest message', 'spec.subscriptionPosition'); }
  if (props.skipToLatest === true) { lacks('golang', 'skipping to the latest message', 'spec.skipToLatest'); }
  if (props.runtimeFlags !== undefined) { lacks('golang', 'runtime flags', 'spec.runtimeFlags'); }
  if (Object.entries(output.producer ?? {}).some(([name, value]) => name !== 'schema' && value !== undefined)) {
    lacks('golang', 'producer settings', 'spec.output.producerConf');
  }
  if (props.source !== undefined) { lacks('golang', 'connectors', 'spec.sourceConfig'); }
  if (props.sink !== undefined) { lacks('golang', 'connectors', 'spec.sinkConfig'); }
  if (props.config !== undefined || props.sideOutputs !== undefined) { lacks('golang', 'user configuration that arrives whole', 'spec.funcConfig'); }
  const [first] = inputs;
  if (inputs.length > 0 && (inputs.length > 1 || first.topic.isPattern)) {
    refuse({
      code: 'FM301',
      field: 'spec.input.topics',
      received: inputs.map(({ topic }) => topic.name).join(', '),
      because: 'A Go function reads one topic: the operator takes the first, and crashes where there is only a pattern.',
      fix: 'use one function for each topic, or another language.',
    });
  }
  if (first?.consumer !== undefined && Object.entries(first.consumer).some(([name, value]) => name !== 'schema' && value !== undefined)) {
    lacks('golang', 'consumer settings', 'spec.input.sourceSpecs');
  }
  if (pulsar?.authentication !== undefined || pulsar?.tls !== undefined) {
    lacks('golang', 'authentication and TLS towards Pulsar', 'spec.pulsar');
  }
}

function lacks(language: RuntimeLanguage, what: string, field: string): never {
  refuse({
    code: 'FM404',
    field,
    received: `${what} with the ${language} runtime`,
    because: `The ${language} runtime has no ${what}; the operator would not say so.`,
    fix: 'use Java, or do without.',
  });
}
