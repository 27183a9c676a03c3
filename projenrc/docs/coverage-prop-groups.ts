/** The level-2 prop that stands for each field, as code, by the field's path below another. */
export type Props = Readonly<Record<string, string>>;

const LOG_SETTINGS = { format: 'format', javaLog4JConfigFileType: 'log4jFileType', level: 'level', rotatePolicy: 'rotation' } as const;

/** How a Pulsar cluster is reached, trusted and authenticated with; `cluster` says whose prop it is. */
export function messaging(field: string, cluster: (prop: string) => string): Props {
  return prefixed(field, {
    'authSecret': cluster('authentication: PulsarAuth.secret(secret)'),
    ...authentication('authConfig', (auth) => cluster(`authentication: ${auth}`)),
    'tlsConfig.allowInsecure': cluster('tls: PulsarTls.insecureTrustAnyCertificate()'),
    'tlsConfig.certSecretKey': cluster('tls: PulsarTls.customTrust(SecretRef.of(..., key))'),
    'tlsConfig.certSecretName': cluster('tls: PulsarTls.customTrust(SecretRef.of(secret, ...))'),
    'tlsConfig.enabled': cluster('tls: PulsarTls.systemTrust()'),
    'tlsConfig.hostnameVerification': cluster('tls: PulsarTls.systemTrust({ hostnameVerification })'),
    'tlsSecret': cluster('tls: PulsarTls.legacySecret(secret)'),
  });
}

/** How the clean-up of subscriptions authenticates. */
export function cleanup(field: string, cluster: (prop: string) => string): Props {
  return prefixed(field, authentication('cleanupAuthConfig', (auth) => cluster(`cleanupAuthentication: ${auth}`)));
}

function authentication(field: string, auth: (call: string) => string): Props {
  return prefixed(field, {
    'genericAuth.clientAuthenticationParameters': auth('PulsarAuth.generic({ parameters })'),
    'genericAuth.clientAuthenticationPlugin': auth('PulsarAuth.generic({ plugin })'),
    'oauth2Config.audience': auth('PulsarAuth.oauth2({ audience })'),
    'oauth2Config.issuerUrl': auth('PulsarAuth.oauth2({ issuerUrl })'),
    'oauth2Config.keySecretKey': auth('PulsarAuth.oauth2({ key: SecretRef.of(..., key) })'),
    'oauth2Config.keySecretName': auth('PulsarAuth.oauth2({ key: SecretRef.of(secret, ...) })'),
    'oauth2Config.scope': auth('PulsarAuth.oauth2({ scope })'),
  });
}

/** End-to-end encryption; `option` says whose option it is. */
export function crypto(option: (name: string) => string): Props {
  return prefixed('cryptoConfig', {
    'consumerCryptoFailureAction': option('consumerFailureAction'),
    'cryptoKeyReaderClassName': option('keyReaderClassName'),
    'cryptoKeyReaderConfig{}': option('keyReaderConfig'),
    'cryptoSecrets[].asVolume': option('secrets: [{ mountPath }]'),
    'cryptoSecrets[].secretKey': option('secrets: [{ secret: SecretRef.of(..., key) }]'),
    'cryptoSecrets[].secretName': option('secrets: [{ secret: SecretRef.of(secret, ...) }]'),
    'encryptionKeys[]': option('encryptionKeys'),
    'producerCryptoFailureAction': option('producerFailureAction'),
  });
}

/** The Java instance; `option` says whose option it is. */
export function jvm(option: (name: string) => string): Props {
  return {
    'entryClass': option('entryClass'),
    'extraDependenciesDir': option('extraDependenciesDir'),
    'instancePath': option('instancePath'),
    'javaOpts[]': option('javaOpts'),
    ...log((logging) => option(`logging: ${logging}`), ['format', 'javaLog4JConfigFileType', 'level', 'rotatePolicy']),
  };
}

/** What a runtime logs: these settings and a configuration of one's own; `option` says whose option it is. */
export function log(option: (logging: string) => string, settings: readonly (keyof typeof LOG_SETTINGS)[]): Props {
  return prefixed('log', {
    ...Object.fromEntries(settings.map((setting) => [setting, option(`Logging.of({ ${LOG_SETTINGS[setting]} })`)])),
    'logConfig.key': option('Logging.fromConfigMap(..., key)'),
    'logConfig.name': option('Logging.fromConfigMap(configMap, ...)'),
  });
}

/** The same props for fields below another. */
export function prefixed(prefix: string, props: Props): Props {
  return Object.fromEntries(Object.entries(props).map(([path, prop]) => [`${prefix}.${path}`, prop]));
}
