import { CONNECTORS } from './catalogue';
import { languageOf } from '../../../test/properties/legal-plan';
import { ComponentPlan } from '../../../test/properties/program';
import { Figure, figure } from '../figure';
import { Dimension } from '../options';
import { Rendered } from '../rendered';
import { Script, wordAfter } from '../script';
import { Subject } from '../subject';

interface Code {
  readonly of: Dimension;
  readonly file: string;
  readonly className?: string;
  readonly language?: string;
  readonly image?: string;
  /** The image that the operator takes of itself. */
  readonly runner: string;
}

const RUNNERS = 'streamnative/pulsar-functions-';
const JAVA_RUNNER = `${RUNNERS}java-runner:2.10.0.0-rc10`;
const BASE_RUNNER = `${RUNNERS}generic-base-runner:0.1.0`;

const CODE: { readonly [runtime in ComponentPlan['runtime']]: Code } = {
  java: { of: 'runtime.jar', file: 'app.jar', className: 'com.acme.App', runner: JAVA_RUNNER },
  python: { of: 'runtime.file', file: 'app.py', className: 'app.App', runner: `${RUNNERS}python-runner:2.10.0.0-rc10` },
  inline: { of: 'runtime.file', file: '/pulsar/inline/inline_function.py', className: 'inline_function.App', runner: `${RUNNERS}python-runner:2.10.0.0-rc10` },
  go: { of: 'runtime.executable', file: '/app', runner: `${RUNNERS}go-runner:2.10.0.0-rc10` },
  nodejs: { of: 'runtime.file', file: 'app.js', language: 'nodejs', runner: `${RUNNERS}generic-nodejs-runner:0.1.0` },
  genericPython: { of: 'runtime.file', file: 'app.py', className: 'app.App', language: 'python', runner: `${RUNNERS}generic-python-runner:0.1.0` },
  executable: { of: 'runtime.file', file: '/app', language: 'executable', runner: BASE_RUNNER },
  wasm: { of: 'runtime.file', file: 'app.wasm', language: 'wasm', runner: BASE_RUNNER },
  other: { of: 'runtime.file', file: 'app.rb', language: 'ruby', image: 'ruby:3', runner: '' },
};

const RUNTIMES = { java: 'JAVA', python: 'PYTHON', go: 'GO', generic: 'JAVA' };
const CONNECTOR_CLASS = 'org.apache.pulsar.functions.api.utils.IdentityFunction';
const WINDOW_CLASS = 'org.apache.pulsar.functions.windowing.WindowFunctionExecutor';
const FILE_ARGUMENTS = { java: '--jar', python: '--py', go: 'chmod +x', generic: '--function_file' };

/** What runs in the pods. */
export function codeOf(subject: Subject, rendered: Rendered): Figure[] {
  const { plan } = subject;
  const { details, script, container } = rendered;
  const isFunction = plan.kind === 'function';
  const language = languageOf(plan);
  const code = isFunction ? CODE[plan.runtime] : codeOfConnector(plan);
  const className = isFunction ? plan.window === undefined ? code.className ?? '' : WINDOW_CLASS : CONNECTOR_CLASS;
  const imageOption = isFunction ? 'runtime.image' : 'connector.image';
  return [
    figure('kind', undefined, plan.kind.toUpperCase(), details.kind ?? 'FUNCTION'),
    figure(code.of, code.file, undefined, fileOf(script, language)),
    figure('runtime.language', code.language, undefined, wordAfter(script, '--language')),
    figure('runtime.language', undefined, RUNTIMES[language], details.runtime),
    figure('image', plan.image, code.image ?? code.runner, container.image),
    ...plan.image === undefined ? [figure(imageOption, code.image, code.runner, container.image)] : [],
    ...language === 'go' ? [] : [figure('runtime.className', isFunction ? code.className && className : undefined, className, details.className)],
    ...isFunction ? downloadOf(plan, code, script) : [],
    ...language === 'java' ? jvmOf(plan, script) : [],
  ];
}

/** The archive of a connector runs in the Java instance. */
function codeOfConnector({ kind, connector }: ComponentPlan): Code {
  const { archive, image } = CONNECTORS[kind as 'source' | 'sink'][connector];
  return { of: 'connector.archive', file: archive, image, runner: JAVA_RUNNER };
}

function fileOf({ words }: Script, language: keyof typeof FILE_ARGUMENTS): string | undefined {
  if (language === 'go') { return words[words.indexOf('+x') + 1]; }
  return words[words.indexOf(FILE_ARGUMENTS[language]) + 1];
}

const LOCATIONS = { package: 'function://public/default/app@1.0', web: 'https://repo.acme.com/app' };

/** Pulsar's own commands download a package; from the web wget does, where the image has it. */
function downloadOf(plan: ComponentPlan, { file }: Code, { preparation }: Script): Figure[] {
  const { location, tools } = plan;
  if (location === undefined || plan.runtime === 'inline') {
    return [figure('runtime.location', undefined, false, /download|wget/.test(preparation))];
  }
  const url = LOCATIONS[location];
  const isGeneric = languageOf(plan) === 'generic';
  const hasWget = isGeneric || tools?.wget === true;
  const hasPulsarctl = isGeneric || tools?.pulsarctl === true;
  const command = location === 'package' ? `packages download ${url} --path ${file} `
    : hasWget ? `wget ${url} -O ${file} ` : `functions download --path ${url} --destination-file ${file} `;
  return [
    figure('runtime.location', command, undefined, preparation.includes(command) ? command : preparation),
    ...location === 'web' ? [figure('imageTools.wget', isGeneric ? undefined : tools?.wget, hasWget, preparation.includes('wget '))] : [],
    ...location === 'web' && hasWget ? []
      : [figure('imageTools.pulsarctl', isGeneric ? undefined : tools?.pulsarctl, hasPulsarctl, !preparation.includes('/pulsar/bin/pulsar-admin'))],
  ];
}

function jvmOf({ kind, jvm, maxPending }: ComponentPlan, script: Script): Figure[] {
  const { words } = script;
  const mainClass = words[words.indexOf('--jar') - 1];
  const [instance, , , dependencies] = (wordAfter(script, '-cp') ?? '').split(/:(?!\/)|:(?=\/pulsar\/more)/);
  const options = (jvm?.options ?? []).filter((option) => !words.includes(option));
  return [
    figure('runtime.javaOpts', jvm?.options && [], [], options),
    figure('runtime.instancePath', jvm?.instance, '/pulsar/instances/java-instance.jar', instance),
    figure('runtime.extraDependenciesDir', jvm?.dependencies && `${jvm.dependencies}/*`, undefined, dependencies),
    figure('runtime.entryClass', jvm?.mainClass, 'org.apache.pulsar.functions.instance.JavaInstanceMain', mainClass),
    ...kind === 'function' ? [figure('maxPendingAsyncRequests', maxPending, 1000, Number(wordAfter(script, '--pending_async_requests')))] : [],
  ];
}
