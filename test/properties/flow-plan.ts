export type GuaranteePlan = 'atLeastOnce' | 'atMostOnce' | 'effectivelyOnce' | 'manual';
export type SchemaPlan = 'bytes' | 'string' | 'json' | 'avro' | 'keyValue' | 'custom' | 'serde' | 'properties';

/** What a component reads and writes, and how messages come through. */
export interface FlowPlan {
  readonly inputs: readonly InputPlan[];
  readonly output?: OutputPlan;
  readonly schema?: SchemaPlan;
  readonly guarantee?: GuaranteePlan;
  readonly ordering?: 'none' | 'input' | 'key';
  readonly acknowledges?: boolean;
  readonly timeout?: number;
  readonly negativeAckDelay?: number;
  readonly retries?: number;
  readonly deadLetters?: boolean;
  readonly subscription?: SubscriptionPlan;
  readonly window?: WindowPlan;
  readonly skipsToLatest?: boolean;
  readonly forwards?: boolean;
}

export interface InputPlan {
  readonly from: 'topic' | 'pattern' | 'component';
  /** Which of the topics, or of the components before it. */
  readonly which: number;
  readonly queue?: number;
  readonly properties?: Texts;
  readonly crypto?: CryptoPlan;
}

export interface OutputPlan {
  readonly to: 'topic' | 'generated';
  readonly pending?: number;
  readonly pendingAcross?: number;
  readonly isThreadLocal?: boolean;
  readonly batching?: 'DEFAULT' | 'KEY_BASED';
  readonly compression?: 'NONE' | 'LZ4' | 'ZLIB' | 'ZSTD' | 'SNAPPY';
  readonly properties?: Texts;
  readonly crypto?: CryptoPlan;
}

export interface CryptoPlan {
  readonly config?: Texts;
  readonly keys: readonly string[];
  readonly onUnencrypted?: 'FAIL' | 'SEND';
  readonly onUndecrypted?: 'FAIL' | 'DISCARD' | 'CONSUME';
  /** The directory of the key file. */
  readonly directory?: string;
}

export interface SubscriptionPlan {
  readonly name?: string;
  readonly position?: 'latest' | 'earliest';
  readonly isCleanedUp?: boolean;
}

export interface WindowPlan {
  readonly unit: 'count' | 'time';
  readonly length: number;
  readonly interval?: number;
  readonly guarantee?: 'ATLEAST_ONCE' | 'ATMOST_ONCE';
  /** Whether messages say their time, so that they can be late. */
  readonly isTimed?: boolean;
  readonly lag?: number;
  readonly watermark?: number;
  readonly hasLateData?: boolean;
}

export interface Texts {
  readonly [key: string]: string;
}
