import { languageOf } from './legal-plan';
import { ComponentPlan } from './program';
import { JvmOptions, Log4jConfigFileType, LogFormat, Logging, LogLevel, LogRotationPolicy, Package, Runtime } from '../../src';

/** The runtime that a legal plan stands for. */
export function runtimeOf(plan: ComponentPlan): Runtime {
  const location = locationOf(plan);
  const logging = loggingOf(plan);
  switch (plan.runtime) {
    case 'java': return Runtime.java({ jar: 'app.jar', className: 'com.acme.App', location, ...jvmOf(plan) });
    case 'python': return Runtime.python({ file: 'app.py', className: 'app.App', location, logging });
    case 'inline': return Runtime.inlinePython('class App:\n  pass\n', { className: 'App', logging });
    case 'go': return Runtime.go({ executable: '/app', location, logging });
    case 'nodejs': return Runtime.nodejs({ file: 'app.js', location });
    case 'genericPython': return Runtime.genericPython({ file: 'app.py', className: 'app.App', location });
    case 'executable': return Runtime.executable({ file: '/app', location });
    case 'wasm': return Runtime.wasm({ file: 'app.wasm', location });
    case 'other': return Runtime.other({ language: 'ruby', file: 'app.rb', image: 'ruby:3', location });
  }
}

/** The Java instance that a function or connector runs in. */
export function jvmOf(plan: ComponentPlan): JvmOptions {
  const { jvm } = plan;
  return {
    javaOpts: jvm?.options === undefined ? undefined : [...jvm.options],
    extraDependenciesDir: jvm?.dependencies,
    instancePath: jvm?.instance,
    entryClass: jvm?.mainClass,
    logging: languageOf(plan) === 'java' ? loggingOf(plan) : undefined,
  };
}

function locationOf({ location }: ComponentPlan): Package | undefined {
  switch (location) {
    case undefined: return undefined;
    case 'package': return Package.pulsar('function://public/default/app@1.0');
    case 'web': return Package.http('https://repo.acme.com/app');
  }
}

function loggingOf({ logging }: ComponentPlan): Logging | undefined {
  if (logging === undefined) { return undefined; }
  const log4jFileType = logging.file as Log4jConfigFileType | undefined;
  return logging.isOwn ? Logging.fromConfigMapName('log', 'config', { log4jFileType }) : Logging.of({
    level: logging.level as LogLevel | undefined,
    rotation: logging.rotation as LogRotationPolicy | undefined,
    format: logging.format as LogFormat | undefined,
    log4jFileType,
  });
}
