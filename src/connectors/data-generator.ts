import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { inMilliseconds } from './wire-values';

/** Options of the source that makes up persons, to try things out with. */
export interface DataGeneratorSourceOptions extends ConnectorCommonOptions {
  /**
   * The wait between two messages. Key `sleepBetweenMessages`.
   * @default Duration.millis(50)
   */
  readonly interval?: Duration;
}

/** Options of the sink that prints the data generator's persons to the log. */
export interface DataGeneratorPrintSinkOptions extends ConnectorCommonOptions {}

/** Options of the batch source that makes up persons, to try things out with. */
export interface BatchDataGeneratorSourceOptions extends ConnectorCommonOptions {}

export function dataGeneratorSource(options: DataGeneratorSourceOptions): ConnectorDefinition {
  return {
    ...generator('data-generator', 'datagenerator', 'DataGeneratorSource'),
    config: { sleepBetweenMessages: inMilliseconds(options.interval, 'sleepBetweenMessages') },
  };
}

export function dataGeneratorPrintSink(_options: DataGeneratorPrintSinkOptions): ConnectorDefinition {
  return generator('data-generator', 'datagenerator', 'DataGeneratorPrintSink');
}

export function batchDataGeneratorSource(_options: BatchDataGeneratorSourceOptions): ConnectorDefinition {
  return { ...generator('batch-data-generator', 'batchdatagenerator', 'BatchDataGeneratorSource'), isBatch: true };
}

function generator(artifact: string, javaPackage: string, className: string): ConnectorDefinition {
  return {
    artifact,
    className: `org.apache.pulsar.io.${javaPackage}.${className}`,
    typeClassName: `org.apache.pulsar.io.${javaPackage}.Person`,
    config: {},
    secrets: {},
  };
}
