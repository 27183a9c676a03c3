import { Chart } from 'cdk8s';
import { IPulsarCluster, PulsarFunction, PulsarFunctionProps, Runtime, Sink, SinkConnector, SinkProps, Source, SourceConnector, SourceProps, Topic } from '../../src';

/** Where a wrong program is written: a chart `c` with a cluster. */
export interface World {
  readonly chart: Chart;
  readonly pulsar: IPulsarCluster;
}

/** A program that must be refused. */
export interface Misuse {
  readonly title: string;
  readonly code: string;
  /** What the message repeats of the wrong value. */
  readonly value: string;
  /** The construct that the message names; `c/clean` unless said otherwise. */
  readonly path?: string;
  /** What must not appear in the message. */
  readonly secret?: string;
  write(world: World): void;
}

export const JAVA = Runtime.java({ jar: 'app.jar', className: 'com.acme.App' });
export const PYTHON = Runtime.python({ file: '/pulsar/app.py', className: 'app' });
export const GO = Runtime.go({ executable: '/pulsar/app' });
export const ORDERS = Topic.of('orders');

/** A function that would be legal, were it not for `props`. */
export function functionWith({ chart, pulsar }: World, props: Partial<PulsarFunctionProps>): PulsarFunction {
  return new PulsarFunction(chart, 'clean', { pulsar, runtime: JAVA, inputs: [ORDERS], ...props });
}

/** A source that would be legal, were it not for `props`. */
export function sourceWith({ chart, pulsar }: World, props: Partial<SourceProps>): Source {
  return new Source(chart, 'clean', { pulsar, connector: SourceConnector.dataGenerator(), output: ORDERS, ...props });
}

/** A sink that would be legal, were it not for `props`. */
export function sinkWith({ chart, pulsar }: World, props: Partial<SinkProps>): Sink {
  return new Sink(chart, 'clean', { pulsar, connector: SinkConnector.dataGeneratorPrint(), inputs: [ORDERS], ...props });
}

/** What JavaScript lets through and TypeScript does not. */
export function untyped(value: unknown): any {
  return value;
}
