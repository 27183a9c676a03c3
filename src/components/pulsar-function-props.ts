import { IInput, IOutput, Topic } from '../pulsar';
import { Runtime } from '../runtime';
import { PersistentVolumeClaim, PersistentVolumeClaimRetentionPolicy, ProcessingGuarantee } from '../spec';
import { ComponentProps } from './component-props';
import { DeliveryProps } from './delivery';
import { FunctionConnectorOptions } from './function-connector';
import { Window } from './window';

/** What can be said of a {@link PulsarFunction} besides its code, what it reads and where it writes. */
export interface PulsarFunctionOptions extends ComponentProps, DeliveryProps {
  /**
   * How often a message is processed: `processingGuarantee`.
   * @default ProcessingGuarantee.AT_LEAST_ONCE; MANUAL for a function with a window, which sees to that itself
   */
  readonly processingGuarantee?: ProcessingGuarantee;

  /**
   * Whether a restarted function skips what arrived meanwhile: `skipToLatest`.
   * @default false
   */
  readonly skipToLatest?: boolean;

  /**
   * Whether the properties of a message are passed on to its result: `forwardSourceMessageProperty`.
   * @default true
   */
  readonly forwardMessageProperties?: boolean;

  /**
   * How many asynchronous results a Java function may have outstanding: `maxPendingAsyncRequests`.
   * @default 1000
   */
  readonly maxPendingAsyncRequests?: number;

  /**
   * What the function reads from its context as user configuration: `funcConfig`. Plain JSON, without secrets.
   * @default - none
   */
  readonly config?: { [key: string]: any };

  /**
   * Further topics that the code publishes to through its context, by names of your own: `funcConfig.sideOutputs`. The code
   * finds the full name of each under `sideOutputs` in its user configuration. A topology shows them; those named `deadLetters`
   * and `lateData` as what they are. Not in Go.
   * @default - none
   */
  readonly sideOutputs?: { [name: string]: Topic };

  /**
   * A window over the messages, for Java: `windowConfig`.
   * @default - messages one by one
   */
  readonly window?: Window;

  /**
   * A source connector that the function runs in place of its inputs: `sourceConfig`.
   * @default - none
   */
  readonly source?: FunctionConnectorOptions;

  /**
   * A sink connector that the function runs in place of its output: `sinkConfig`.
   * @default - none
   */
  readonly sink?: FunctionConnectorOptions;

  /**
   * Claims from which every pod gets volumes of its own: `volumeClaimTemplates`. They cannot be changed later.
   * @default - none
   */
  readonly volumeClaimTemplates?: PersistentVolumeClaim[];

  /**
   * What becomes of those volumes: `persistentVolumeClaimRetentionPolicy`.
   * @default - they are kept
   */
  readonly volumeClaimRetention?: PersistentVolumeClaimRetentionPolicy;
}

/** Properties of {@link PulsarFunction}. */
export interface PulsarFunctionProps extends PulsarFunctionOptions {
  /** What runs the function. */
  readonly runtime: Runtime;

  /**
   * What it reads: topics, patterns, other components, with or without settings of their own. Required unless `source` is
   * given: `input`.
   * @default - nothing, for a function with a `source`
   */
  readonly inputs?: IInput[];

  /**
   * Where it writes what it returns: `output`.
   * @default - a topic of its own, once another component reads it; see `outputTopic`
   */
  readonly output?: IOutput;
}
