import { Duration, Size } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { KAFKA_SECRET_PROPERTIES } from './secret-keys';
import { fieldOf, fromEnvironment, inBytes, inMilliseconds, list, required } from './wire-values';
import { refuse, show } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** How a Kafka client reaches its brokers. */
export enum KafkaSecurityProtocol {
  /** Neither encrypted nor authenticated. */
  PLAINTEXT = 'PLAINTEXT',
  /** Encrypted with TLS. */
  SSL = 'SSL',
  /** Authenticated with SASL, not encrypted. */
  SASL_PLAINTEXT = 'SASL_PLAINTEXT',
  /** Authenticated with SASL, encrypted with TLS. */
  SASL_SSL = 'SASL_SSL',
}

/** Where a Kafka consumer group without a stored offset begins. */
export enum KafkaOffsetReset {
  /** At the oldest record. */
  EARLIEST = 'earliest',
  /** At the next record. */
  LATEST = 'latest',
  /** It fails instead. */
  NONE = 'none',
}

/** Which acknowledgements a Kafka producer waits for. */
export enum KafkaAcks {
  /** None: a record may be lost. */
  NONE = '0',
  /** That of the partition's leader. */
  LEADER = '1',
  /** Those of all in-sync replicas. */
  ALL = 'all',
}

/** How the Kafka connectors reach Kafka. */
export interface KafkaConnectionOptions extends ConnectorCommonOptions {
  /** The brokers to begin with, each as `host:port`. Key `bootstrapServers`. */
  readonly bootstrapServers: string[];

  /** The Kafka topic. Key `topic`. */
  readonly topic: string;

  /**
   * The protocol spoken with the brokers. Key `securityProtocol`.
   * @default KafkaSecurityProtocol.PLAINTEXT
   */
  readonly securityProtocol?: KafkaSecurityProtocol;

  /**
   * The SASL mechanism, such as `PLAIN` or `SCRAM-SHA-512`. Key `saslMechanism`.
   * @default - Kafka's default, `GSSAPI`, where the protocol is one with SASL
   */
  readonly saslMechanism?: string;

  /**
   * The JAAS login line, with user and password in it. Key `saslJaasConfig`. The connector does not look it up as a secret;
   * it needs Pulsar 3.2 or later, which puts it in place.
   * @default - no login
   */
  readonly saslJaasConfig?: SecretRef;

  /**
   * The TLS versions allowed, such as `TLSv1.3`. Key `sslEnabledProtocols`.
   * @default - Kafka's default
   */
  readonly sslEnabledProtocols?: string[];

  /**
   * How the broker's name is checked against its certificate. Key `sslEndpointIdentificationAlgorithm`.
   * @default - Kafka's default, `https`
   */
  readonly sslEndpointIdentificationAlgorithm?: string;

  /**
   * The trust store's path in the pod. Key `sslTruststoreLocation`.
   * @default - the JVM's trust store
   */
  readonly sslTruststoreLocation?: string;

  /**
   * The trust store's password. Key `sslTruststorePassword`.
   * @default - none
   */
  readonly sslTruststorePassword?: SecretRef;
}

/** Options of the source that reads a Kafka topic. */
export interface KafkaSourceOptions extends KafkaConnectionOptions {
  /** The consumer group. Key `groupId`. */
  readonly groupId: string;

  /**
   * Where a group without a stored offset begins. Key `autoOffsetReset`.
   * @default KafkaOffsetReset.EARLIEST
   */
  readonly autoOffsetReset?: KafkaOffsetReset;

  /**
   * Whether offsets are committed periodically, rather than once the records have been published. Key `autoCommitEnabled`.
   * @default true
   */
  readonly autoCommitEnabled?: boolean;

  /**
   * How often offsets are committed. Key `autoCommitIntervalMs`.
   * @default Duration.seconds(5)
   */
  readonly autoCommitInterval?: Duration;

  /**
   * How long a silent consumer still counts as a member of its group. Key `sessionTimeoutMs`.
   * @default Duration.seconds(30)
   */
  readonly sessionTimeout?: Duration;

  /**
   * How often the consumer reports to its group; less than the session timeout. Key `heartbeatIntervalMs`.
   * @default Duration.seconds(3)
   */
  readonly heartbeatInterval?: Duration;

  /**
   * The amount of data a broker gathers before it answers a fetch. Key `fetchMinBytes`.
   * @default - one byte
   */
  readonly fetchMin?: Size;

  /**
   * The Java class that reads record keys. Key `keyDeserializationClass`.
   * @default 'org.apache.kafka.common.serialization.StringDeserializer'
   */
  readonly keyDeserializationClass?: string;

  /**
   * The Java class that reads record values. Key `valueDeserializationClass`.
   * @default 'org.apache.kafka.common.serialization.ByteArrayDeserializer'
   */
  readonly valueDeserializationClass?: string;

  /**
   * Whether record headers become message properties; bytes are encoded as base64. Key `copyHeadersEnabled`.
   * @default false
   */
  readonly copyHeadersEnabled?: boolean;

  /**
   * Further properties of the Kafka consumer, by Kafka's own names. Key `consumerConfigProperties`. The options take precedence.
   * @default - none
   */
  readonly consumerProperties?: { [key: string]: string };
}

/** Options of the sink that writes a Kafka topic. */
export interface KafkaSinkOptions extends KafkaConnectionOptions {
  /**
   * Which acknowledgements a record needs. Key `acks`, which the connector itself requires.
   * @default KafkaAcks.ALL
   */
  readonly acks?: KafkaAcks;

  /**
   * The most that is sent to one partition at once. Key `batchSize`.
   * @default Size.kibibytes(16)
   */
  readonly batchSize?: Size;

  /**
   * The largest request. Key `maxRequestSize`.
   * @default Size.mebibytes(1)
   */
  readonly maxRequestSize?: Size;

  /**
   * The Java class that writes record keys. Key `keySerializerClass`.
   * @default 'org.apache.kafka.common.serialization.StringSerializer'
   */
  readonly keySerializerClass?: string;

  /**
   * The Java class that writes record values. Key `valueSerializerClass`.
   * @default 'org.apache.kafka.common.serialization.ByteArraySerializer'
   */
  readonly valueSerializerClass?: string;

  /**
   * Further properties of the Kafka producer, by Kafka's own names. Key `producerConfigProperties`. The options take precedence.
   * @default - none
   */
  readonly producerProperties?: { [key: string]: string };
}

const DEFAULT_SESSION_TIMEOUT = 30_000;
const DEFAULT_HEARTBEAT_INTERVAL = 3_000;

export function kafkaSource(options: KafkaSourceOptions): ConnectorDefinition {
  const sessionTimeoutMs = inMilliseconds(options.sessionTimeout, 'sessionTimeoutMs', { min: 1 });
  const heartbeatIntervalMs = inMilliseconds(options.heartbeatInterval, 'heartbeatIntervalMs', { min: 1 });
  refuseSlowHeartbeat(heartbeatIntervalMs ?? DEFAULT_HEARTBEAT_INTERVAL, sessionTimeoutMs ?? DEFAULT_SESSION_TIMEOUT);
  return {
    artifact: 'kafka',
    className: 'org.apache.pulsar.io.kafka.KafkaBytesSource',
    typeClassName: 'java.nio.ByteBuffer',
    config: {
      ...connection(options),
      groupId: required(options.groupId, 'groupId'),
      autoOffsetReset: options.autoOffsetReset,
      autoCommitEnabled: options.autoCommitEnabled,
      autoCommitIntervalMs: inMilliseconds(options.autoCommitInterval, 'autoCommitIntervalMs', { min: 1 }),
      sessionTimeoutMs,
      heartbeatIntervalMs,
      fetchMinBytes: inBytes(options.fetchMin, 'fetchMinBytes', { min: 1 }),
      keyDeserializationClass: options.keyDeserializationClass,
      valueDeserializationClass: options.valueDeserializationClass,
      copyHeadersEnabled: options.copyHeadersEnabled,
      consumerConfigProperties: withoutSecrets(options.consumerProperties, 'consumerConfigProperties'),
    },
    ...secrecy(options),
  };
}

export function kafkaSink(options: KafkaSinkOptions): ConnectorDefinition {
  return {
    artifact: 'kafka',
    className: 'org.apache.pulsar.io.kafka.KafkaBytesSink',
    typeClassName: '[B',
    config: {
      ...connection(options),
      acks: options.acks ?? KafkaAcks.ALL,
      batchSize: inBytes(options.batchSize, 'batchSize', { min: 1 }),
      maxRequestSize: inBytes(options.maxRequestSize, 'maxRequestSize', { min: 1 }),
      keySerializerClass: options.keySerializerClass,
      valueSerializerClass: options.valueSerializerClass,
      producerConfigProperties: withoutSecrets(options.producerProperties, 'producerConfigProperties'),
    },
    ...secrecy(options),
  };
}

function connection(options: KafkaConnectionOptions): ConnectorDefinition['config'] {
  return {
    bootstrapServers: required(list(options.bootstrapServers, 'bootstrapServers'), 'bootstrapServers'),
    topic: required(options.topic, 'topic'),
    securityProtocol: options.securityProtocol,
    saslMechanism: options.saslMechanism,
    saslJaasConfig: options.saslJaasConfig && fromEnvironment('saslJaasConfig'),
    sslEnabledProtocols: list(options.sslEnabledProtocols, 'sslEnabledProtocols'),
    sslEndpointIdentificationAlgorithm: options.sslEndpointIdentificationAlgorithm,
    sslTruststoreLocation: options.sslTruststoreLocation,
  };
}

function secrecy(options: KafkaConnectionOptions): Pick<ConnectorDefinition, 'secrets'> {
  return {
    secrets: { saslJaasConfig: options.saslJaasConfig, sslTruststorePassword: options.sslTruststorePassword },
  };
}

function refuseSlowHeartbeat(heartbeat: number, session: number): void {
  if (heartbeat < session) { return; }
  refuse({
    code: 'FM106',
    field: fieldOf('heartbeatIntervalMs'),
    received: `${heartbeat}, with a session timeout of ${session}`,
    because: 'A consumer that reports less often than its session lasts would drop out of its group.',
    fix: 'shorten `heartbeatInterval` or lengthen `sessionTimeout`.',
  });
}

function withoutSecrets(properties: { [key: string]: string } | undefined, key: string): { [key: string]: string } | undefined {
  const secret = KAFKA_SECRET_PROPERTIES.find((name) => properties?.[name] !== undefined && !/^\$\{.+\}$/.test(properties[name]));
  if (secret !== undefined) {
    refuse({
      code: 'FM601',
      field: `${fieldOf(key)}[${show(secret)}]`,
      because: 'This property holds a secret, which would stand in the manifest.',
      fix: 'use the option of that name, or `${NAME}` with the secret in the environment variable NAME.',
    });
  }
  return properties;
}
