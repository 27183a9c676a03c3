import { Duration, Size } from 'cdk8s';
import { bytes } from './sizes';
import { watched } from '../../document/boundary';
import { count, milliseconds, seconds } from '../../document/numbers';
import { filled } from '../../document/shape';
import { OffloadPoliciesSpec } from '../../spec';

/** What all drivers of an {@link Offload} have in common. */
export interface OffloadOptions {
  /**
   * How much of a topic stays in BookKeeper: `managedLedgerOffloadThresholdInBytes`.
   * @default - as the broker says
   */
  readonly thresholdSize?: Size;

  /**
   * How long messages stay in BookKeeper, in whole seconds: `managedLedgerOffloadThresholdInSeconds`.
   * @default - as the broker says
   */
  readonly thresholdTime?: Duration;

  /**
   * From which size on a topic is offloaded by itself: `managedLedgerOffloadAutoTriggerSizeThresholdBytes`.
   * @default - as the broker says
   */
  readonly autoTriggerSize?: Size;

  /**
   * How long offloaded messages stay in BookKeeper as well: `managedLedgerOffloadDeletionLagInMillis`.
   * @default - as the broker says
   */
  readonly deletionLag?: Duration;

  /**
   * Where messages are read from that are in both places, `bookkeeper-first` or `tiered-storage-first`:
   * `managedLedgerOffloadedReadPriority`.
   * @default - as the broker says
   */
  readonly readPriority?: string;

  /**
   * Threads that offload: `managedLedgerOffloadMaxThreads`.
   * @default - as the broker says
   */
  readonly maxThreads?: number;

  /**
   * Threads that read back: `managedLedgerOffloadReadThreads`.
   * @default - as the broker says
   */
  readonly readThreads?: number;

  /**
   * How many reads go ahead: `managedLedgerOffloadPrefetchRounds`.
   * @default - as the broker says
   */
  readonly prefetchRounds?: number;

  /**
   * The directory of the drivers in the brokers: `offloadersDirectory`.
   * @default - as the broker says
   */
  readonly offloadersDirectory?: string;

  /**
   * Metadata of the driver, without any secret: `managedLedgerOffloadDriverMetadata`.
   * @default - none
   */
  readonly driverMetadata?: { [name: string]: string };

  /**
   * Further settings of the driver, without any secret: `managedLedgerExtraConfigurations`.
   * @default - none
   */
  readonly extraConfiguration?: { [name: string]: string };
}

/** Options of drivers that write to a bucket. */
export interface BucketOffloadOptions extends OffloadOptions {
  /** The bucket. */
  readonly bucket: string;

  /**
   * The region of the bucket.
   * @default - as the broker says
   */
  readonly region?: string;

  /**
   * The largest block that is written.
   * @default - as the broker says
   */
  readonly maxBlockSize?: Size;

  /**
   * How much is read ahead.
   * @default - as the broker says
   */
  readonly readBufferSize?: Size;
}

/** Options of {@link Offload.s3}. Brokers take their credentials from where they run. */
export interface S3OffloadOptions extends BucketOffloadOptions {
  /**
   * Where S3 is, unless it is that of AWS: `s3ManagedLedgerOffloadServiceEndpoint`.
   * @default - AWS
   */
  readonly endpoint?: string;

  /**
   * The role that brokers assume: `s3ManagedLedgerOffloadRole`.
   * @default - none
   */
  readonly role?: string;

  /**
   * The name of the session of that role: `s3ManagedLedgerOffloadRoleSessionName`.
   * @default - as the broker says
   */
  readonly roleSessionName?: string;
}

/** Options of {@link Offload.gcs}. */
export interface GcsOffloadOptions extends BucketOffloadOptions {
  /**
   * The credentials file in the brokers: `gcsManagedLedgerOffloadServiceAccountKeyFile`.
   * @default - as the broker says
   */
  readonly serviceAccountKeyFile?: string;
}

/** Options of {@link Offload.blobStore}. */
export interface BlobStoreOffloadOptions extends BucketOffloadOptions {
  /** The driver, such as `azureblob` or `aliyun-oss`: `managedLedgerOffloadDriver`. */
  readonly driver: string;

  /**
   * Where the storage is: `managedLedgerOffloadServiceEndpoint`.
   * @default - as the driver says
   */
  readonly endpoint?: string;
}

/** Options of {@link Offload.filesystem}. */
export interface FilesystemOffloadOptions extends OffloadOptions {
  /** Where the file system is, such as `hdfs://namenode:8020`: `fileSystemURI`. */
  readonly uri: string;

  /**
   * The Hadoop configuration in the brokers: `fileSystemProfilePath`.
   * @default - as the broker says
   */
  readonly profilePath?: string;
}

/**
 * Where older messages move to: `offloadPolicies`.
 *
 * @throws FM106 where a number is out of range; by the namespace or topic that is given it
 */
export class Offload {
  /** To S3, or a storage that speaks its protocol. */
  public static s3(options: S3OffloadOptions): Offload {
    return new Offload(options, () => ({
      managedLedgerOffloadDriver: 'aws-s3',
      s3ManagedLedgerOffloadBucket: bucket(options),
      s3ManagedLedgerOffloadRegion: options.region,
      s3ManagedLedgerOffloadServiceEndpoint: options.endpoint,
      s3ManagedLedgerOffloadRole: options.role,
      s3ManagedLedgerOffloadRoleSessionName: options.roleSessionName,
      s3ManagedLedgerOffloadMaxBlockSizeInBytes: sized(options.maxBlockSize, 'maxBlockSize'),
      s3ManagedLedgerOffloadReadBufferSizeInBytes: sized(options.readBufferSize, 'readBufferSize'),
    }));
  }

  /** To Google Cloud Storage. */
  public static gcs(options: GcsOffloadOptions): Offload {
    return new Offload(options, () => ({
      managedLedgerOffloadDriver: 'google-cloud-storage',
      gcsManagedLedgerOffloadBucket: bucket(options),
      gcsManagedLedgerOffloadRegion: options.region,
      gcsManagedLedgerOffloadServiceAccountKeyFile: options.serviceAccountKeyFile,
      gcsManagedLedgerOffloadMaxBlockSizeInBytes: sized(options.maxBlockSize, 'maxBlockSize'),
      gcsManagedLedgerOffloadReadBufferSizeInBytes: sized(options.readBufferSize, 'readBufferSize'),
    }));
  }

  /** To any other bucket that a driver knows. */
  public static blobStore(options: BlobStoreOffloadOptions): Offload {
    return new Offload(options, () => ({
      managedLedgerOffloadDriver: filled(options.driver, 'offload.driver', 'FM103', 'A driver writes to the bucket.'),
      managedLedgerOffloadBucket: bucket(options),
      managedLedgerOffloadRegion: options.region,
      managedLedgerOffloadServiceEndpoint: options.endpoint,
      managedLedgerOffloadMaxBlockSizeInBytes: sized(options.maxBlockSize, 'maxBlockSize'),
      managedLedgerOffloadReadBufferSizeInBytes: sized(options.readBufferSize, 'readBufferSize'),
    }));
  }

  /** To a file system. */
  public static filesystem(options: FilesystemOffloadOptions): Offload {
    return new Offload(options, () => ({
      managedLedgerOffloadDriver: 'filesystem',
      fileSystemUri: filled(options.uri, 'offload.uri', 'FM103', 'A file system has an address.'),
      fileSystemProfilePath: options.profilePath,
    }));
  }

  private constructor(private readonly options: OffloadOptions, private readonly driver: () => OffloadPoliciesSpec) {}

  /** @internal */
  public _toSpec(): OffloadPoliciesSpec {
    const { options } = this;
    return {
      ...this.driver(),
      managedLedgerOffloadThresholdInBytes: sized(options.thresholdSize, 'thresholdSize'),
      managedLedgerOffloadThresholdInSeconds: options.thresholdTime === undefined ? undefined : seconds(options.thresholdTime, 'offload.thresholdTime'),
      managedLedgerOffloadAutoTriggerSizeThresholdBytes: sized(options.autoTriggerSize, 'autoTriggerSize'),
      managedLedgerOffloadDeletionLagInMillis: options.deletionLag === undefined
        ? undefined
        : milliseconds(options.deletionLag, 'offload.deletionLag', { max: Number.MAX_SAFE_INTEGER }),
      managedLedgerOffloadedReadPriority: options.readPriority,
      managedLedgerOffloadMaxThreads: counted(options.maxThreads, 'maxThreads'),
      managedLedgerOffloadReadThreads: counted(options.readThreads, 'readThreads'),
      managedLedgerOffloadPrefetchRounds: counted(options.prefetchRounds, 'prefetchRounds'),
      offloadersDirectory: options.offloadersDirectory,
      managedLedgerOffloadDriverMetadata: options.driverMetadata,
      managedLedgerExtraConfigurations: options.extraConfiguration,
    };
  }
}

watched(Offload, 'Offload');

function bucket(options: BucketOffloadOptions): string {
  return filled(options.bucket, 'offload.bucket', 'FM103', 'Messages move to a bucket.');
}

function sized(size: Size | undefined, field: string): number | undefined {
  return size === undefined ? undefined : bytes(size, `offload.${field}`);
}

function counted(value: number | undefined, field: string): number | undefined {
  return value === undefined ? undefined : count(value, `offload.${field}`, { min: 1 });
}
