import { Duration } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { fieldOf, inMilliseconds, number, port, required } from './wire-values';
import { refuse, show } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** Where the Kinesis source begins. */
export enum KinesisInitialPosition {
  /** After the newest record. */
  LATEST = 'LATEST',
  /** At the oldest record. */
  TRIM_HORIZON = 'TRIM_HORIZON',
  /** At a point in time, `startAt`. */
  AT_TIMESTAMP = 'AT_TIMESTAMP',
}

/** What the Kinesis sink makes of a message. */
export enum KinesisMessageFormat {
  /** Its payload as it is. */
  ONLY_RAW_PAYLOAD = 'ONLY_RAW_PAYLOAD',
  /** JSON with payload, properties and encryption context. */
  FULL_MESSAGE_IN_JSON = 'FULL_MESSAGE_IN_JSON',
  /** A flat buffer with payload, properties and encryption context. */
  FULL_MESSAGE_IN_FB = 'FULL_MESSAGE_IN_FB',
  /** JSON with topic, key, properties, event time and the payload read by its schema. */
  FULL_MESSAGE_IN_JSON_EXPAND_VALUE = 'FULL_MESSAGE_IN_JSON_EXPAND_VALUE',
}

/** How the Kinesis connectors reach Kinesis. */
export interface KinesisConnectionOptions extends ConnectorCommonOptions {
  /** The stream. Key `awsKinesisStreamName`. */
  readonly stream: string;

  /**
   * The AWS region, such as `eu-central-1`. Key `awsRegion`.
   * @default - the endpoints say it, all of which are needed then
   */
  readonly region?: string;

  /**
   * The address of Kinesis, where it is another than the region's. Key `awsEndpoint`.
   * @default - the region's
   */
  readonly endpoint?: string;

  /**
   * The address of CloudWatch, where it is another than the region's. Key `cloudwatchEndpoint`.
   * @default - the region's
   */
  readonly cloudwatchEndpoint?: string;

  /**
   * The parameter of the credentials plugin. Without a plugin it is JSON with `accessKey` and `secretKey`. Key
   * `awsCredentialPluginParam`.
   * @default - none: AWS's default chain, such as the role of the pod's service account, unless there is a plugin
   */
  readonly credentials?: SecretRef;

  /**
   * The Java class that provides credentials. Key `awsCredentialPluginName`.
   * @default - `credentials` as they are, or else AWS's default chain
   */
  readonly credentialsPlugin?: string;
}

/** Options of the source that reads a Kinesis stream. */
export interface KinesisSourceOptions extends KinesisConnectionOptions {
  /**
   * Where the source begins. Key `initialPositionInStream`.
   * @default - at `startAt`, or else `LATEST`
   */
  readonly initialPosition?: KinesisInitialPosition;

  /**
   * The point in time to begin at, such as `2024-05-01T00:00:00Z`. Key `startAtTime`.
   * @default - none
   */
  readonly startAt?: string;

  /**
   * The name under which positions are kept; sources that share it share the stream. Key `applicationName`.
   * @default 'pulsar-kinesis'
   */
  readonly applicationName?: string;

  /**
   * How often the position is kept. Key `checkpointInterval`.
   * @default Duration.minutes(1)
   */
  readonly checkpointInterval?: Duration;

  /**
   * The wait after Kinesis has throttled a request. Key `backoffTime`.
   * @default Duration.seconds(3)
   */
  readonly backoff?: Duration;

  /**
   * How often keeping a position is tried again. Key `numRetries`.
   * @default 3
   */
  readonly retries?: number;

  /**
   * How many records wait in the source at most. Key `receiveQueueSize`.
   * @default 1000
   */
  readonly receiveQueueSize?: number;

  /**
   * The address of DynamoDB, where it is another than the region's. Key `dynamoEndpoint`.
   * @default - the region's
   */
  readonly dynamoEndpoint?: string;

  /**
   * Whether the source has its own share of throughput, rather than polling. Key `useEnhancedFanOut`.
   * @default true
   */
  readonly enhancedFanOut?: boolean;
}

/** Options of the sink that writes a Kinesis stream. */
export interface KinesisSinkOptions extends KinesisConnectionOptions {
  /**
   * The port of Kinesis. Key `awsEndpointPort`.
   * @default 443
   */
  readonly endpointPort?: number;

  /**
   * Whether the server's certificate is left unchecked. Insecure. Key `skipCertificateValidation`.
   * @default false
   */
  readonly skipCertificateValidation?: boolean;

  /**
   * What is made of a message. Key `messageFormat`.
   * @default KinesisMessageFormat.ONLY_RAW_PAYLOAD
   */
  readonly messageFormat?: KinesisMessageFormat;

  /**
   * Whether the order of messages is kept. Key `retainOrdering`.
   * @default false
   */
  readonly retainOrdering?: boolean;

  /**
   * The wait before the first retry. Key `retryInitialDelayInMillis`.
   * @default Duration.millis(100)
   */
  readonly retryInitialDelay?: Duration;

  /**
   * The longest wait between retries. Key `retryMaxDelayInMillis`.
   * @default Duration.minutes(1)
   */
  readonly retryMaxDelay?: Duration;
}

/** The plugin of AWS's default chain, which takes no parameter. */
const DEFAULT_CHAIN = 'org.apache.pulsar.io.aws.AwsDefaultProviderChainPlugin';

export function kinesisSource(options: KinesisSourceOptions): ConnectorDefinition {
  refuseUnknownPlace(options, ['endpoint', options.endpoint], ['cloudwatchEndpoint', options.cloudwatchEndpoint],
    ['dynamoEndpoint', options.dynamoEndpoint]);
  return kinesis('KinesisSource', '[B', options, {
    ...start(options),
    applicationName: options.applicationName,
    checkpointInterval: inMilliseconds(options.checkpointInterval, 'checkpointInterval', { min: 1 }),
    backoffTime: inMilliseconds(options.backoff, 'backoffTime'),
    numRetries: number(options.retries, 'numRetries'),
    receiveQueueSize: number(options.receiveQueueSize, 'receiveQueueSize', { min: 1 }),
    dynamoEndpoint: options.dynamoEndpoint,
    useEnhancedFanOut: options.enhancedFanOut,
  });
}

export function kinesisSink(options: KinesisSinkOptions): ConnectorDefinition {
  refuseUnknownPlace(options, ['endpoint', options.endpoint], ['cloudwatchEndpoint', options.cloudwatchEndpoint]);
  return kinesis('KinesisSink', 'org.apache.pulsar.client.api.schema.GenericObject', options, {
    awsEndpointPort: port(options.endpointPort, 'awsEndpointPort'),
    skipCertificateValidation: options.skipCertificateValidation,
    messageFormat: options.messageFormat,
    retainOrdering: options.retainOrdering,
    retryInitialDelayInMillis: inMilliseconds(options.retryInitialDelay, 'retryInitialDelayInMillis'),
    retryMaxDelayInMillis: inMilliseconds(options.retryMaxDelay, 'retryMaxDelayInMillis'),
  });
}

function kinesis(
  className: string, typeClassName: string, options: KinesisConnectionOptions, config: ConnectorDefinition['config'],
): ConnectorDefinition {
  return {
    artifact: 'kinesis',
    className: `org.apache.pulsar.io.kinesis.${className}`,
    typeClassName,
    config: {
      awsKinesisStreamName: required(options.stream, 'awsKinesisStreamName', 'stream'),
      awsRegion: options.region,
      awsEndpoint: options.endpoint,
      cloudwatchEndpoint: options.cloudwatchEndpoint,
      awsCredentialPluginName: options.credentialsPlugin ?? (options.credentials ? undefined : DEFAULT_CHAIN),
      // The connector refuses to start without this key, even where its value is not used.
      awsCredentialPluginParam: options.credentials ? undefined : '',
      ...config,
    },
    secrets: { awsCredentialPluginParam: options.credentials },
  };
}

function start({ initialPosition, startAt }: KinesisSourceOptions): ConnectorDefinition['config'] {
  const position = initialPosition ?? (startAt === undefined ? undefined : KinesisInitialPosition.AT_TIMESTAMP);
  if ((position === KinesisInitialPosition.AT_TIMESTAMP) !== (startAt !== undefined)) {
    refuse({
      code: 'FM410',
      field: fieldOf('startAtTime'),
      received: `${show(startAt)} with position ${show(position)}`,
      because: 'A start time and the position AT_TIMESTAMP need each other.',
      fix: 'give `startAt` alone, or a position other than AT_TIMESTAMP alone.',
    });
  }
  return { initialPositionInStream: position, startAtTime: startAt };
}

function refuseUnknownPlace(options: KinesisConnectionOptions, ...endpoints: [string, string | undefined][]): void {
  const missing = endpoints.filter(([, address]) => address === undefined).map(([name]) => name);
  if (options.region !== undefined || missing.length === 0) { return; }
  refuse({
    code: 'FM103',
    field: fieldOf('awsRegion'),
    because: 'The connector needs the region, or else the address of every service it uses.',
    fix: `give \`region\`, or else ${missing.map((name) => `\`${name}\``).join(', ')} too.`,
  });
}
