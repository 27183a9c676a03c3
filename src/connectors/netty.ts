import { ConnectorDefinition } from './connector-definition';
import { ConnectorCommonOptions } from './connector-package';
import { number, port } from './wire-values';

/** The protocol that the Netty source listens to. */
export enum NettyProtocol {
  /** TCP. */
  TCP = 'tcp',
  /** UDP. */
  UDP = 'udp',
  /** HTTP. */
  HTTP = 'http',
}

/** Options of the source that listens on a port of its pod. */
export interface NettySourceOptions extends ConnectorCommonOptions {
  /**
   * The protocol. Key `type`.
   * @default NettyProtocol.TCP
   */
  readonly protocol?: NettyProtocol;

  /**
   * The address in the pod to listen on. Key `host`, always written since by the connector's own default, `127.0.0.1`, only
   * the pod itself could reach it.
   * @default '0.0.0.0'
   */
  readonly host?: string;

  /**
   * The port to listen on. Key `port`.
   * @default 10999
   */
  readonly port?: number;

  /**
   * How many threads serve connections. Key `numberOfThreads`.
   * @default 1
   */
  readonly threads?: number;
}

export function nettySource(options: NettySourceOptions): ConnectorDefinition {
  return {
    artifact: 'netty',
    className: 'org.apache.pulsar.io.netty.NettySource',
    typeClassName: '[B',
    config: {
      type: options.protocol,
      host: options.host ?? '0.0.0.0',
      port: port(options.port, 'port'),
      numberOfThreads: number(options.threads, 'numberOfThreads', { min: 1 }),
    },
    secrets: {},
  };
}
