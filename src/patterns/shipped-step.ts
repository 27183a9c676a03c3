import { Duration } from 'cdk8s';
import { RawInput } from './raw-input';
import { SHARED_PYTHON, STEP_PYTHON, StepClass } from './shipped-python';
import { PulsarFunctionOptions, PulsarFunctionProps } from '../components';
import { refuse, show } from '../document/refusal';
import { filled } from '../document/shape';
import { IInput, Topic } from '../pulsar';
import { Runtime } from '../runtime';

/** A step in Python that the library ships, and what it is to do. */
export interface ShippedStep {
  readonly step: StepClass;
  /** The members of the class that are the user's: lines of Python. */
  readonly members?: readonly string[];
  readonly inputs: readonly IInput[];
  /** Where it publishes; a step that only has side outputs has none. */
  readonly output?: Topic;
  readonly sideOutputs?: { readonly [name: string]: Topic };
}

/** The key of the user configuration that holds the output: the context cannot tell it in Python. */
const OUTPUT = 'outputTopic';

/** A message that is not acknowledged within this time, because what came of it was not stored, is delivered again. */
const ACKNOWLEDGED_WITHIN = Duration.minutes(1);

/** The class of the code that Pulsar makes an instance of. */
const CLASS = 'Inline';

/** The props of a function that runs a shipped step. The step acknowledges messages itself. */
export function shippedStep({ step, members = [], inputs, output, sideOutputs }: ShippedStep, options: PulsarFunctionOptions): PulsarFunctionProps {
  const body = members.length === 0 ? ['    pass'] : members.flatMap((member) => member.split('\n')).map((line) => `    ${line}`);
  const code = [SHARED_PYTHON, STEP_PYTHON[step], [`class ${CLASS}(${step}):`, ...body].join('\n')].join('\n\n\n');
  return {
    timeout: ACKNOWLEDGED_WITHIN,
    ...options,
    runtime: Runtime.inlinePython(`${code}\n`, { className: CLASS }),
    inputs: inputs.map((input) => new RawInput(input)),
    output,
    autoAck: false,
    config: output === undefined ? options.config : withOutput(options.config, output),
    sideOutputs: { ...sideOutputs, ...options.sideOutputs },
  };
}

/** The configuration, and the output in it. */
export function withOutput(config: { readonly [key: string]: unknown } | undefined, output: Topic): { [key: string]: unknown } {
  if (config !== undefined && Object.hasOwn(config, OUTPUT)) {
    refuse({
      code: 'FM410',
      field: `config.${OUTPUT}`,
      received: show(config[OUTPUT]),
      because: 'The pattern tells the code its output under this key.',
      fix: 'name the key otherwise.',
    });
  }
  return { ...config, [OUTPUT]: output.name };
}

/** A method of the class that gives the value of an expression, in which a message is `value`, `key` and `properties`. */
export function expressionMethod(name: string, expression: string, field: string): string {
  return `@staticmethod\ndef ${name}(value, key, properties, config):\n    return (${requireExpression(expression, field)})`;
}

/** The same as a function without a name. */
export function expressionLambda(expression: string, field: string): string {
  return `lambda value, key, properties, config: (${requireExpression(expression, field)})`;
}

/** A text as Python writes it. */
export function pythonText(text: string): string {
  return JSON.stringify(text);
}

function requireExpression(expression: string, field: string): string {
  const text = filled(expression, field, 'FM203', 'There is no expression.', 'give a Python expression, such as value["amount"] > 10.').trim();
  if (text.includes('\n') || text.includes('#')) {
    refuse({
      code: 'FM203',
      field,
      received: show(text),
      because: 'This is one Python expression, on one line and without a comment.',
      fix: 'write longer code as a function of your own: PipelineStep.function(id, Runtime.inlinePython(...)).',
    });
  }
  return text;
}
