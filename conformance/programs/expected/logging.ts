import { isLoggedBySidecar } from './log-agent';
import { LoggingPlan } from '../../../test/properties/instance-plan';
import { languageOf } from '../../../test/properties/legal-plan';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Script } from '../script';
import { Subject } from '../subject';

const PYTHON_LEVELS = { debug: 'DEBUG', info: 'INFO', warn: 'WARNING', error: 'ERROR', fatal: 'CRITICAL' };
const DEFAULT_ROTATION = 'SizedPolicyWith10MB';

/** How rotation looks in the configuration that the operator writes, in XML, YAML or INI. */
const ROTATIONS: readonly { readonly policy: string; readonly looks: RegExp }[] = [
  { policy: 'SizedPolicyWith10MB', looks: /<size>10MB<|size: \\"10MB|, 10485760,/ },
  { policy: 'SizedPolicyWith50MB', looks: /<size>50MB<|size: \\"50MB|, 52428800,/ },
  { policy: 'TimedPolicyWithDaily', looks: /"0 0 0 \\?\* \\?\* \\?\? \\?\*\\?"|'D'/ },
];

/** What is logged, and how. */
export function loggingOf({ plan }: Subject, { script, container, pod }: Rendered): Figure[] {
  const { logging } = plan;
  const volumes = (pod.volumes as Fields[] | undefined ?? []).map(({ configMap }) => `${configMap?.name} ${configMap?.items?.[0].key}`);
  const own = figure('runtime.logging.configMap', logging?.isOwn ? true : undefined, false, volumes.includes('log config'));
  const sidecar = isLoggedBySidecar(plan);
  switch (languageOf(plan)) {
    case 'generic': return [];
    case 'go': return [levelOfGo(logging, container)];
    case 'java': return [own, ...ofJava(logging, sidecar, script)];
    case 'python': return [own, ...ofPython(logging, sidecar, script)];
  }
}

function levelOfGo(logging: LoggingPlan | undefined, container: Fields): Figure {
  const level = (container.env as Fields[]).find(({ name }) => name === 'LOGGING_LEVEL')?.value;
  return figure('runtime.logging.level', logging?.level, 'info', level);
}

function ofJava(logging: LoggingPlan | undefined, sidecar: boolean, { preparation, words }: Script): Figure[] {
  const level = words.find((word) => word.startsWith('-Dpulsar.log.level='))?.slice('-Dpulsar.log.level='.length);
  const file = words.find((word) => word.startsWith('-Dlog4j.configurationFile='))?.replace(/.*\./, '');
  return [
    figure('runtime.logging.level', logging?.level?.toUpperCase(), undefined, level),
    figure('runtime.logging.log4jFileType', logging?.file, 'xml', file),
    ...logging?.isOwn ? [figure('runtime.logging.configMap', true, undefined, !preparation.includes('java-log'))] : [
      figure('runtime.logging.format', logging?.format, 'text', /JSONLayout/.test(preparation) ? 'json' : 'text'),
      figure('runtime.logging.rotation', logging?.rotation, sidecar || logging?.file === 'yaml' ? DEFAULT_ROTATION : undefined, rotationIn(preparation)),
    ],
  ];
}

function ofPython(logging: LoggingPlan | undefined, sidecar: boolean, { preparation }: Script): Figure[] {
  if (logging?.isOwn) { return [figure('runtime.logging.configMap', true, undefined, !preparation.includes('[loggers]'))]; }
  const [, level] = /\[logger_root\]\nlevel=(\w+)/.exec(preparation) ?? [];
  return [
    figure('runtime.logging.level', logging?.level && PYTHON_LEVELS[logging.level], 'INFO', level),
    figure('runtime.logging.format', logging?.format, 'text', /JsonFormatter/.test(preparation) ? 'json' : 'text'),
    figure('runtime.logging.rotation', logging?.rotation, sidecar ? DEFAULT_ROTATION : undefined, rotationIn(preparation)),
  ];
}

function rotationIn(preparation: string): string | undefined {
  return ROTATIONS.find(({ looks }) => looks.test(preparation))?.policy;
}
