import type { IConstruct } from 'constructs';
import { watched } from '../document/boundary';
import { objectName } from '../document/kubernetes-object';
import { refuse } from '../document/refusal';
import { Log4jConfigFileType, LogFormat, LogLevel, LogRotationPolicy, RuntimeLogConfig } from '../spec';

/** The languages that the operator configures the log of. */
export type LoggedLanguage = 'java' | 'python' | 'golang';

/** Options of {@link Logging.of}. */
export interface LoggingOptions {
  /**
   * What is logged: `log.level`. Java has no PANIC; Python has DEBUG, INFO, WARN, ERROR and FATAL; Go has no OFF and ALL.
   * @default LogLevel.INFO
   */
  readonly level?: LogLevel;

  /**
   * When a log file is rotated: `log.rotatePolicy`. Java and Python.
   * @default - not; at 10 MB where a sidecar reads the log, and of a Log4j configuration in YAML
   */
  readonly rotation?: LogRotationPolicy;

  /**
   * Lines of text or of JSON: `log.format`. Java and Python.
   * @default LogFormat.TEXT
   */
  readonly format?: LogFormat;

  /**
   * The format of the generated Log4j configuration: `log.javaLog4JConfigFileType`. Java only.
   * @default Log4jConfigFileType.XML
   */
  readonly log4jFileType?: Log4jConfigFileType;
}

/** Options of {@link Logging.fromConfigMap}. */
export interface LogConfigFileOptions {
  /**
   * The format of the Log4j configuration in the ConfigMap: `log.javaLog4JConfigFileType`. Java only.
   * @default Log4jConfigFileType.XML
   */
  readonly log4jFileType?: Log4jConfigFileType;
}

/**
 * What a runtime logs, and how: `log` of the runtime. Either settings or a configuration file of your own.
 *
 * @throws FM404 where the language has no such level or setting, FM410 where the operator would write nothing; by the function
 * that is given it
 */
export class Logging {
  /** Settings that the operator renders a configuration from. */
  public static of(options: LoggingOptions): Logging {
    return new Logging({
      level: options.level, rotatePolicy: options.rotation, format: options.format, javaLog4JConfigFileType: options.log4jFileType,
    });
  }

  /**
   * A logging configuration of your own, from a key of a ConfigMap: `log.logConfig`.
   *
   * @param configMap a ConfigMap of cdk8s-plus, or an ApiObject of this kind
   * @throws FM102 where it is no ConfigMap
   */
  public static fromConfigMap(configMap: IConstruct, key: string, options: LogConfigFileOptions = {}): Logging {
    return Logging.fromConfigMapName(objectName(configMap, 'ConfigMap', 'Logging.fromConfigMapName(...)'), key, options);
  }

  /** The same, by the name of a ConfigMap that exists already. */
  public static fromConfigMapName(configMapName: string, key: string, options: LogConfigFileOptions = {}): Logging {
    return new Logging({ logConfig: { name: configMapName, key }, javaLog4JConfigFileType: options.log4jFileType });
  }

  private constructor(private readonly config: RuntimeLogConfig) {}

  /** @internal */
  public _toSpec(language: LoggedLanguage): RuntimeLogConfig {
    requireSupported(this.config, language);
    return this.config;
  }
}

watched(Logging, 'Logging');

const LEVELS: { readonly [language in LoggedLanguage]: readonly LogLevel[] } = {
  java: [LogLevel.OFF, LogLevel.TRACE, LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR, LogLevel.FATAL, LogLevel.ALL],
  python: [LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR, LogLevel.FATAL],
  golang: [LogLevel.TRACE, LogLevel.DEBUG, LogLevel.INFO, LogLevel.WARN, LogLevel.ERROR, LogLevel.FATAL, LogLevel.PANIC],
};

function requireSupported(config: RuntimeLogConfig, language: LoggedLanguage): void {
  if (config.level !== undefined && !LEVELS[language].includes(config.level)) {
    refuse({
      code: 'FM404',
      field: `${language}.log.level`,
      received: config.level,
      because: `The ${language} runtime has no such level; the operator would fall back in silence.`,
      fix: `choose one of ${LEVELS[language].join(', ')}.`,
    });
  }
  if (config.javaLog4JConfigFileType !== undefined && language !== 'java') {
    refuse({
      code: 'FM404',
      field: `${language}.log.javaLog4JConfigFileType`,
      received: config.javaLog4JConfigFileType,
      because: 'Only the java runtime uses Log4j.',
      fix: 'leave `log4jFileType` out.',
    });
  }
  if (config.javaLog4JConfigFileType === Log4jConfigFileType.INI) {
    refuse({
      code: 'FM410',
      field: 'java.log.javaLog4JConfigFileType',
      received: 'ini',
      because: 'The operator writes no log configuration at all for this type.',
      fix: 'use XML or YAML.',
    });
  }
  if (language === 'golang' && config.logConfig !== undefined) {
    refuse({
      code: 'FM404',
      field: 'golang.log.logConfig',
      received: config.logConfig.name,
      because: 'The operator mounts no logging configuration for Go, and drops the log level.',
      fix: 'use Logging.of({ level }).',
    });
  }
  if (language === 'golang' && (config.rotatePolicy !== undefined || config.format !== undefined)) {
    refuse({
      code: 'FM404',
      field: 'golang.log',
      received: 'a rotation or a format',
      because: 'The Go runtime takes a level only.',
      fix: 'leave `rotation` and `format` out.',
    });
  }
}
