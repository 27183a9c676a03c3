const PACKAGE = 'org.apache.pulsar.io.';

/** The properties of a Kafka client that hold a secret. */
export const KAFKA_SECRET_PROPERTIES = [
  'sasl.jaas.config', 'ssl.keystore.password', 'ssl.keystore.key', 'ssl.key.password', 'ssl.truststore.password',
];

/**
 * The configuration keys that take a secret, in every spelling the connectors read, by the Java package of their classes. The
 * InfluxDB sinks of both generations share a class, which tries the keys of the newer one first.
 */
const SECRET_KEYS: { readonly [javaPackage: string]: readonly string[] } = {
  'debezium.mongodb': ['mongodb.password'],
  'debezium.mysql': ['database.password', 'database.ssl.keystore.password', 'database.ssl.truststore.password'],
  'debezium.postgres': ['database.password', 'database.sslpassword'],
  'elasticsearch': ['username', 'password', 'token', 'apiKey'],
  'influxdb': ['token', 'username', 'password'],
  'jdbc': ['userName', 'password'],
  'kafka': ['saslJaasConfig', 'sslTruststorePassword', ...KAFKA_SECRET_PROPERTIES],
  'kinesis': ['awsCredentialPluginParam'],
  'mongodb': ['mongoUri'],
  'rabbitmq': ['username', 'password'],
  'redis.sink': ['redisPassword'],
};

/** The configuration keys of a connector that take a secret, by its class; none of one that is not in the catalogue. */
export function secretKeysOf(className: string): readonly string[] {
  const javaPackage = className.startsWith(PACKAGE) ? className.slice(PACKAGE.length, Math.max(className.lastIndexOf('.'), PACKAGE.length)) : '';
  return Object.hasOwn(SECRET_KEYS, javaPackage) ? SECRET_KEYS[javaPackage] : [];
}
