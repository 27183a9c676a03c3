import { createHash } from 'node:crypto';
import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { BoundRuntime } from './bound-runtime';
import { Logging } from './logging';
import { dnsName } from '../document/dns-name';
import { refuse } from '../document/refusal';
import { filled } from '../document/shape';

/** Options of {@link Runtime.inlinePython}. */
export interface InlinePythonOptions {
  /**
   * The class that processes messages, for code that has one: a `pulsar.Function`.
   * @default - none: the code has a function `process(input)` of its own
   */
  readonly className?: string;

  /**
   * What is logged, and how.
   * @default - INFO to the console
   */
  readonly logging?: Logging;
}

/** Kubernetes refuses a ConfigMap with more data than this, in bytes. */
const CONFIG_MAP_LIMIT = 1024 * 1024;
/** The module that inline code is, as class names begin with it. */
export const INLINE_MODULE = 'inline_function';

/** The SerDe of the library's own Python that hands over the bytes as they are. */
export const RAW_SERDE = `${INLINE_MODULE}.Raw`;
const FILE = `${INLINE_MODULE}.py`;
const DIRECTORY = '/pulsar/inline';
const VOLUME = 'inline-code';

/**
 * Puts Python code into a ConfigMap and mounts it where the runtime looks for it.
 *
 * The ConfigMap's name holds a digest of the code, so that new code is a new ConfigMap and the pods are replaced.
 */
export function bindInlinePython(scope: Construct, code: string, options: InlinePythonOptions): BoundRuntime {
  requireFittingCode(code);
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const configMap = new ApiObject(scope, 'Code', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: dnsName(scope, { extra: ['code', digest], maxLen: 63 }) },
    immutable: true,
    data: { [FILE]: code },
  });
  return {
    language: 'python',
    spec: {
      className: options.className === undefined ? INLINE_MODULE : `${INLINE_MODULE}.${options.className}`,
      python: { py: `${DIRECTORY}/${FILE}`, log: options.logging?._toSpec('python') },
    },
    volume: { name: VOLUME, configMap: { name: configMap.name } },
    volumeMount: { name: VOLUME, mountPath: DIRECTORY, readOnly: true },
  };
}

function requireFittingCode(code: string): void {
  filled(code, 'runtime', 'FM203', 'There is no code.', 'give a function `def process(input)` or a class.');
  const size = Buffer.byteLength(code);
  if (size > CONFIG_MAP_LIMIT) {
    refuse({
      code: 'FM203',
      field: 'runtime',
      received: `${size} bytes of code`,
      because: `A ConfigMap holds at most ${CONFIG_MAP_LIMIT} bytes.`,
      fix: 'build an image, or upload a package and use Runtime.python({ location: Package.pulsar(...) }).',
    });
  }
}
