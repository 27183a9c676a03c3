import { refuseSecretLiterals } from '../connectors/secret-literals';
import { plainJson } from '../document/plain-json';
import { SinkConnectorSpec, SourceConnectorSpec } from '../spec';

/** A connector inside a function, in place of its input or output: `sourceConfig` or `sinkConfig` of a Function. */
export interface FunctionConnectorOptions {
  /**
   * The connector's class: `className`.
   * @default - that of the builtin connector
   */
  readonly className?: string;

  /**
   * The name of a connector in the image's connectors directory: `sourceType` or `sinkType`.
   * @default - none: the class is in the function's package
   */
  readonly builtin?: string;

  /**
   * The Java class of the messages: `typeClassName`, and that of `input` or `output`, which alone the operator reads.
   * @default - the function's
   */
  readonly typeClassName?: string;

  /**
   * The connector's configuration: `configs`. Plain JSON, without secrets.
   * @default - none
   */
  readonly config?: { [key: string]: any };
}

/** Renders `sourceConfig` of a Function. */
export function functionSourceSpec(options: FunctionConnectorOptions | undefined): SourceConnectorSpec | undefined {
  return options === undefined ? undefined : { ...common(options, 'source'), sourceType: options.builtin };
}

/** Renders `sinkConfig` of a Function. */
export function functionSinkSpec(options: FunctionConnectorOptions | undefined): SinkConnectorSpec | undefined {
  return options === undefined ? undefined : { ...common(options, 'sink'), sinkType: options.builtin };
}

function common(options: FunctionConnectorOptions, field: string): Pick<SourceConnectorSpec, 'className' | 'typeClassName' | 'configs'> {
  const configs = options.config === undefined ? undefined : plainJson(options.config, `${field}.config`);
  if (configs !== undefined) { refuseSecretLiterals(configs, `${field}.config`); }
  return { className: options.className, typeClassName: options.typeClassName, configs };
}
