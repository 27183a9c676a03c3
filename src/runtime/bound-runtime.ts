import { FunctionSpec, Volume, VolumeMount } from '../spec';

/** The languages a function can be written in, as the CRD tells them apart. */
export type RuntimeLanguage = 'java' | 'python' | 'golang' | 'generic';

/** What a runtime contributes to its function. */
export interface BoundRuntime {
  readonly language: RuntimeLanguage;
  readonly spec: Pick<FunctionSpec, 'className' | 'java' | 'python' | 'golang' | 'genericRuntime'>;
  readonly image?: string;
  readonly volume?: Volume;
  readonly volumeMount?: VolumeMount;
}
