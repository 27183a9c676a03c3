import { Duration, Size } from 'cdk8s';
import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { fieldOf, fromEnvironment, inMebibytes, inMilliseconds, inSeconds, list, number, required } from './wire-values';
import { refuse } from '../document/refusal';
import { SecretRef } from '../pulsar/secret-ref';

/** What the Elasticsearch sink does with a message without a value. */
export enum ElasticsearchNullValueAction {
  /** It is passed over. */
  IGNORE = 'IGNORE',
  /** The document with its id is deleted. */
  DELETE = 'DELETE',
  /** It fails. */
  FAIL = 'FAIL',
}

/** What the Elasticsearch sink does with a document that Elasticsearch refuses as malformed. */
export enum ElasticsearchMalformedDocAction {
  /** It is passed over. */
  IGNORE = 'IGNORE',
  /** It is passed over, with a warning in the log. */
  WARN = 'WARN',
  /** It fails. */
  FAIL = 'FAIL',
}

/** Which product the Elasticsearch sink writes to. */
export enum ElasticsearchCompatibilityMode {
  /** Found out on connecting. */
  AUTO = 'AUTO',
  /** Elasticsearch up to 7. */
  ELASTICSEARCH_7 = 'ELASTICSEARCH_7',
  /** Elasticsearch 8 and later. */
  ELASTICSEARCH = 'ELASTICSEARCH',
  /** OpenSearch. */
  OPENSEARCH = 'OPENSEARCH',
}

/** How the Elasticsearch sink shortens document ids, which may have 512 bytes. */
export enum ElasticsearchIdHashing {
  /** Not at all. */
  NONE = 'NONE',
  /** With SHA-256. */
  SHA256 = 'SHA256',
  /** With SHA-512. */
  SHA512 = 'SHA512',
}

/** TLS towards Elasticsearch. Part of the key `ssl`, in which `enabled` is set. */
export interface ElasticsearchTls {
  /**
   * Whether the node's name is checked against its certificate. Key `ssl.hostnameVerification`.
   * @default true
   */
  readonly hostnameVerification?: boolean;

  /**
   * Whether any certificate is accepted. Insecure. Key `ssl.disableCertificateValidation`.
   * @default false
   */
  readonly disableCertificateValidation?: boolean;

  /**
   * The trust store's path in the pod. Key `ssl.truststorePath`.
   * @default - the JVM's trust store
   */
  readonly truststorePath?: string;

  /**
   * The trust store's password. Key `ssl.truststorePassword`. The connector does not look it up as a secret; it needs Pulsar
   * 3.2 or later, which puts it in place.
   * @default - none
   */
  readonly truststorePassword?: SecretRef;

  /**
   * The key store's path in the pod. Key `ssl.keystorePath`.
   * @default - no client certificate
   */
  readonly keystorePath?: string;

  /**
   * The key store's password. Key `ssl.keystorePassword`. The connector does not look it up as a secret; it needs Pulsar 3.2
   * or later, which puts it in place.
   * @default - none
   */
  readonly keystorePassword?: SecretRef;

  /**
   * The TLS versions allowed. Key `ssl.protocols`.
   * @default ['TLSv1.2']
   */
  readonly protocols?: string[];
}

/** Options of the sink that writes an index of Elasticsearch or OpenSearch. */
export interface ElasticsearchSinkOptions extends ConnectorCommonOptions {
  /** The address, such as `http://es:9200`; several with commas in between. Key `elasticSearchUrl`. */
  readonly url: string;

  /**
   * The index; a part like `%{+yyyy-MM-dd}` takes the message's event time. Key `indexName`.
   * @default - the name of the topic
   */
  readonly index?: string;

  /**
   * Whether the index is created if it is missing. Key `createIndexIfNeeded`.
   * @default false
   */
  readonly createIndex?: boolean;

  /**
   * How many shards a created index has. Key `indexNumberOfShards`.
   * @default 1
   */
  readonly shards?: number;

  /**
   * How many replicas a created index has. Key `indexNumberOfReplicas`.
   * @default 0
   */
  readonly replicas?: number;

  /**
   * Whether messages are read by their schema, rather than taken as JSON text. Key `schemaEnable`.
   * @default false
   */
  readonly schemaEnable?: boolean;

  /**
   * Whether the message key is left out of the document id. Key `keyIgnore`.
   * @default true
   */
  readonly keyIgnore?: boolean;

  /**
   * The fields of the value that make the document id, in order. Key `primaryFields`.
   * @default - Elasticsearch makes up an id, unless the message key is used
   */
  readonly primaryFields?: string[];

  /**
   * How document ids are shortened. Key `idHashingAlgorithm`.
   * @default ElasticsearchIdHashing.NONE
   */
  readonly idHashing?: ElasticsearchIdHashing;

  /**
   * Whether only ids of more than 512 bytes are shortened. Key `conditionalIdHashing`.
   * @default false
   */
  readonly conditionalIdHashing?: boolean;

  /**
   * Whether the fields of a structured key become part of the document. Key `copyKeyFields`.
   * @default false
   */
  readonly copyKeyFields?: boolean;

  /**
   * Whether fields without a value are left out of the document. Key `stripNulls`.
   * @default true
   */
  readonly stripNulls?: boolean;

  /**
   * What happens to a message without a value. Key `nullValueAction`.
   * @default ElasticsearchNullValueAction.IGNORE
   */
  readonly nullValueAction?: ElasticsearchNullValueAction;

  /**
   * What happens to a malformed document. Key `malformedDocAction`.
   * @default ElasticsearchMalformedDocAction.FAIL
   */
  readonly malformedDocAction?: ElasticsearchMalformedDocAction;

  /**
   * Which product is written to. Key `compatibilityMode`.
   * @default ElasticsearchCompatibilityMode.AUTO
   */
  readonly compatibilityMode?: ElasticsearchCompatibilityMode;

  /**
   * The user, together with `password`. Key `username`, which the connector counts among the secrets.
   * @default - none
   */
  readonly user?: SecretRef;

  /**
   * The user's password. Key `password`.
   * @default - none
   */
  readonly password?: SecretRef;

  /**
   * A token, instead of user and password. Key `token`.
   * @default - none
   */
  readonly token?: SecretRef;

  /**
   * An API key, instead of user and password. Key `apiKey`.
   * @default - none
   */
  readonly apiKey?: SecretRef;

  /**
   * TLS; an empty object turns it on with its defaults. Key `ssl`.
   * @default - no TLS settings
   */
  readonly tls?: ElasticsearchTls;

  /**
   * Whether documents are written in bulk. Key `bulkEnabled`.
   * @default false
   */
  readonly bulk?: boolean;

  /**
   * How many actions a bulk request has at most; -1 for no limit. Key `bulkActions`.
   * @default 1000
   */
  readonly bulkActions?: number;

  /**
   * The size of a bulk request at most, in whole mebibytes. Key `bulkSizeInMb`.
   * @default Size.mebibytes(5)
   */
  readonly bulkSize?: Size;

  /**
   * How many bulk requests may be under way while the next one fills; 0 lets one go at a time. Key `bulkConcurrentRequests`.
   * @default 0
   */
  readonly bulkConcurrentRequests?: number;

  /**
   * How long a bulk request waits to fill; zero for as long as it takes. Key `bulkFlushIntervalInMs`.
   * @default Duration.seconds(1)
   */
  readonly bulkFlushInterval?: Duration;

  /**
   * How often a request is tried again; -1 turns retries off. Key `maxRetries`.
   * @default 1
   */
  readonly maxRetries?: number;

  /**
   * The wait before the first retry. Key `retryBackoffInMs`.
   * @default Duration.millis(100)
   */
  readonly retryBackoff?: Duration;

  /**
   * The longest wait between retries, in whole seconds. Key `maxRetryTimeInSec`.
   * @default Duration.days(1)
   */
  readonly maxRetryTime?: Duration;

  /**
   * Whether requests are compressed. Key `compressionEnabled`.
   * @default false
   */
  readonly compression?: boolean;

  /**
   * The limit for opening a connection. Key `connectTimeoutInMs`.
   * @default Duration.seconds(5)
   */
  readonly connectTimeout?: Duration;

  /**
   * The limit for a response. Key `socketTimeoutInMs`.
   * @default Duration.minutes(1)
   */
  readonly socketTimeout?: Duration;
}

/** The secrets of the key `ssl`, by the name of the environment variable that brings them. */
const TRUSTSTORE_PASSWORD = 'sslTruststorePassword';
const KEYSTORE_PASSWORD = 'sslKeystorePassword';

export function elasticsearchSink(options: ElasticsearchSinkOptions): ConnectorDefinition {
  refuseTwoLogins(options);
  return {
    artifact: 'elastic-search',
    className: 'org.apache.pulsar.io.elasticsearch.ElasticSearchSink',
    typeClassName: 'org.apache.pulsar.client.api.schema.GenericObject',
    config: {
      elasticSearchUrl: required(options.url, 'elasticSearchUrl', 'url'),
      indexName: options.index,
      createIndexIfNeeded: options.createIndex,
      indexNumberOfShards: number(options.shards, 'indexNumberOfShards', { min: 1 }),
      indexNumberOfReplicas: number(options.replicas, 'indexNumberOfReplicas'),
      schemaEnable: options.schemaEnable,
      keyIgnore: options.keyIgnore,
      primaryFields: list(options.primaryFields, 'primaryFields'),
      idHashingAlgorithm: options.idHashing,
      conditionalIdHashing: options.conditionalIdHashing,
      copyKeyFields: options.copyKeyFields,
      stripNulls: options.stripNulls,
      nullValueAction: options.nullValueAction,
      malformedDocAction: options.malformedDocAction,
      compatibilityMode: options.compatibilityMode,
      ssl: options.tls && ssl(options.tls),
      bulkEnabled: options.bulk,
      bulkActions: number(options.bulkActions, 'bulkActions', { min: -1 }),
      bulkSizeInMb: inMebibytes(options.bulkSize, 'bulkSizeInMb', { min: 1 }),
      bulkConcurrentRequests: number(options.bulkConcurrentRequests, 'bulkConcurrentRequests'),
      bulkFlushIntervalInMs: inMilliseconds(options.bulkFlushInterval, 'bulkFlushIntervalInMs'),
      maxRetries: number(options.maxRetries, 'maxRetries', { min: -1 }),
      retryBackoffInMs: inMilliseconds(options.retryBackoff, 'retryBackoffInMs'),
      maxRetryTimeInSec: inSeconds(options.maxRetryTime, 'maxRetryTimeInSec'),
      compressionEnabled: options.compression,
      connectTimeoutInMs: inMilliseconds(options.connectTimeout, 'connectTimeoutInMs'),
      socketTimeoutInMs: inMilliseconds(options.socketTimeout, 'socketTimeoutInMs'),
    },
    secrets: {
      username: options.user,
      password: options.password,
      token: options.token,
      apiKey: options.apiKey,
      [TRUSTSTORE_PASSWORD]: options.tls?.truststorePassword,
      [KEYSTORE_PASSWORD]: options.tls?.keystorePassword,
    },
  };
}

function ssl(tls: ElasticsearchTls): { readonly [key: string]: unknown } {
  return {
    enabled: true,
    hostnameVerification: tls.hostnameVerification,
    disableCertificateValidation: tls.disableCertificateValidation,
    truststorePath: tls.truststorePath,
    truststorePassword: tls.truststorePassword && fromEnvironment(TRUSTSTORE_PASSWORD),
    keystorePath: tls.keystorePath,
    keystorePassword: tls.keystorePassword && fromEnvironment(KEYSTORE_PASSWORD),
    protocols: list(tls.protocols, 'ssl.protocols'),
  };
}

function refuseTwoLogins({ user, password, token, apiKey }: ElasticsearchSinkOptions): void {
  const logins = [user ?? password, token, apiKey].filter((login) => login !== undefined);
  if ((user === undefined) === (password === undefined) && logins.length <= 1) { return; }
  refuse({
    code: 'FM410',
    field: fieldOf('username'),
    received: Object.entries({ user, password, token, apiKey }).filter(([, ref]) => ref !== undefined).map(([name]) => name).join(', '),
    because: 'The connector takes user and password together, or a token, or an API key, and refuses anything else.',
    fix: 'give one way to log in, completely.',
  });
}
