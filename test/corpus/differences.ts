import { Difference } from './difference';

export const DIFFERENCES: readonly Difference[] = [];
