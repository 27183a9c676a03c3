import { Duration } from 'cdk8s';
import {
  CompressionType, Log4jConfigFileType, Logging, LogFormat, LogLevel, LogTopicAgent, Ordering, Output, PulsarAuth, PulsarCluster, ProcessingGuarantee,
  Runtime, SecretRef, StateStore, SubscriptionPosition, Topic, Window,
} from '../../../src';
import { functionWith, GO, Misuse, PYTHON, sinkWith, untyped } from '../misuse';

export const RUNTIMES: readonly Misuse[] = [
  {
    title: 'no runtime',
    code: 'FM202',
    value: 'undefined',
    write: (world) => functionWith(world, { runtime: untyped(undefined) }),
  },
  {
    title: 'a plain object for a runtime',
    code: 'FM202',
    value: 'an object with java',
    write: (world) => functionWith(world, { runtime: untyped({ java: { jar: 'app.jar' } }) }),
  },
  {
    title: 'no class',
    code: 'FM203',
    value: '""',
    write: (world) => functionWith(world, { runtime: Runtime.java({ jar: 'app.jar', className: '' }) }),
  },
  {
    title: 'no jar',
    code: 'FM203',
    value: '" "',
    write: (world) => functionWith(world, { runtime: Runtime.java({ jar: ' ', className: 'com.acme.App' }) }),
  },
  {
    title: 'a class left out',
    code: 'FM103',
    value: 'undefined',
    write: (world) => functionWith(world, { runtime: Runtime.java(untyped({ jar: 'app.jar' })) }),
  },
  {
    title: 'no executable',
    code: 'FM203',
    value: '""',
    write: (world) => functionWith(world, { runtime: Runtime.go({ executable: '' }) }),
  },
  {
    title: 'no Python file',
    code: 'FM203',
    value: '""',
    write: (world) => functionWith(world, { runtime: Runtime.python({ file: '', className: 'app' }) }),
  },
  {
    title: 'another language without an image',
    code: 'FM203',
    value: '""',
    write: (world) => functionWith(world, { runtime: Runtime.other({ language: 'ruby', file: 'app.rb', image: '' }) }),
  },
  {
    title: 'no inline code',
    code: 'FM203',
    value: '" \\n"',
    write: (world) => functionWith(world, { runtime: Runtime.inlinePython(' \n') }),
  },
  {
    title: 'too much inline code',
    code: 'FM203',
    value: '1048577 bytes',
    write: (world) => functionWith(world, { runtime: Runtime.inlinePython('#'.repeat(1024 * 1024 + 1)) }),
  },
  {
    title: 'a file that is not there',
    code: 'FM203',
    value: '"nowhere/process.py"',
    write: (world) => functionWith(world, { runtime: Runtime.inlinePythonFile('nowhere/process.py') }),
  },
  {
    title: 'inline code that is no text',
    code: 'FM102',
    value: '42',
    write: (world) => functionWith(world, { runtime: Runtime.inlinePython(untyped(42)) }),
  },
  {
    title: 'a log level that Python does not have',
    code: 'FM404',
    value: 'trace',
    write: (world) => functionWith(world, {
      runtime: Runtime.python({ file: 'app.py', className: 'app', logging: Logging.of({ level: LogLevel.TRACE }) }),
    }),
  },
  {
    title: 'Log4j by INI',
    code: 'FM410',
    value: 'ini',
    write: (world) => functionWith(world, {
      runtime: Runtime.java({ jar: 'app.jar', className: 'com.acme.App', logging: Logging.of({ log4jFileType: Log4jConfigFileType.INI }) }),
    }),
  },
  {
    title: 'Log4j in Python',
    code: 'FM404',
    value: 'xml',
    write: (world) => functionWith(world, {
      runtime: Runtime.python({ file: 'app.py', className: 'app', logging: Logging.of({ log4jFileType: Log4jConfigFileType.XML }) }),
    }),
  },
  {
    title: 'a log format in Go',
    code: 'FM404',
    value: 'a rotation or a format',
    write: (world) => functionWith(world, { runtime: Runtime.go({ executable: 'app', logging: Logging.of({ format: LogFormat.JSON }) }) }),
  },
  {
    title: 'the runtime as log agent of a sink',
    code: 'FM410',
    value: 'runtime',
    write: (world) => sinkWith(world, { logTopic: Topic.of('logs'), logTopicAgent: LogTopicAgent.RUNTIME }),
  },
  {
    title: 'state in Go',
    code: 'FM214',
    value: 'state in a Go function',
    write: (world) => functionWith(world, { runtime: GO, state: StateStore.bookKeeper('bk://bookkeeper:4181') }),
  },
  {
    title: 'state without a URL',
    code: 'FM214',
    value: 'nothing',
    write: (world) => functionWith(world, { state: StateStore.bookKeeper() }),
  },
  {
    title: 'a Java state store in Python',
    code: 'FM404',
    value: 'com.acme.Store',
    write: (world) => functionWith(world, { runtime: PYTHON, state: StateStore.javaProvider('com.acme.Store', 'bk://bookkeeper:4181') }),
  },
  {
    title: 'retries in Python',
    code: 'FM404',
    value: 'retries with the python runtime',
    write: (world) => functionWith(world, { runtime: PYTHON, retry: { maxRetries: 3 } }),
  },
  {
    title: 'effectively-once in Python',
    code: 'FM404',
    value: 'effectively-once processing with the python runtime',
    write: (world) => functionWith(world, { runtime: PYTHON, processingGuarantee: ProcessingGuarantee.EFFECTIVELY_ONCE }),
  },
  {
    title: 'a window in Python',
    code: 'FM404',
    value: 'windows with the python runtime',
    write: (world) => functionWith(world, { runtime: PYTHON, window: Window.tumbling(Duration.seconds(5)) }),
  },
  {
    title: 'a window in the generic runtime',
    code: 'FM404',
    value: 'windows with the generic runtime',
    write: (world) => functionWith(world, { runtime: Runtime.nodejs({ file: 'app.js' }), window: Window.tumblingCount(5) }),
  },
  {
    title: 'ordering by key in Go',
    code: 'FM404',
    value: 'ordering by key with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, ordering: Ordering.KEY }),
  },
  {
    title: 'the order of the topic in Go',
    code: 'FM404',
    value: 'ordering as in the topic with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, ordering: Ordering.INPUT }),
  },
  {
    title: 'the earliest message in Go',
    code: 'FM404',
    value: 'start at the earliest message with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, subscription: { position: SubscriptionPosition.EARLIEST } }),
  },
  {
    title: 'skipping to the latest message in Go',
    code: 'FM404',
    value: 'skipping to the latest message with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, skipToLatest: true }),
  },
  {
    title: 'runtime flags in Go',
    code: 'FM404',
    value: 'runtime flags with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, runtimeFlags: '-x' }),
  },
  {
    title: 'compression in Go',
    code: 'FM404',
    value: 'producer settings with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, output: Output.generated({ compression: CompressionType.ZSTD }) }),
  },
  {
    title: 'a source connector in Go',
    code: 'FM404',
    value: 'connectors with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, source: { builtin: 'kafka' } }),
  },
  {
    title: 'a sink connector in Go',
    code: 'FM404',
    value: 'connectors with the golang runtime',
    write: (world) => functionWith(world, { runtime: GO, sink: { builtin: 'kafka' } }),
  },
  {
    title: 'authentication in Go',
    code: 'FM404',
    value: 'authentication and TLS towards Pulsar with the golang runtime',
    write: (world) => functionWith(world, {
      runtime: GO,
      pulsar: PulsarCluster.fromConfigMapName(world.chart, 'secured', 'secured', { authentication: PulsarAuth.secretName('token') }),
    }),
  },
  {
    title: 'a secret with a dot in its name in the generic runtime',
    code: 'FM404',
    value: '"db.password"',
    write: (world) => functionWith(world, {
      runtime: Runtime.nodejs({ file: 'app.js' }), secrets: { 'db.password': SecretRef.fromName('db', 'password') },
    }),
  },
];
