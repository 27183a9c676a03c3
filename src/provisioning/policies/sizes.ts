import { Size, SizeRoundingBehavior } from 'cdk8s';
import { count } from '../../document/numbers';
import { shaped } from '../../document/shape';

const KIBIBYTE = 1024;
const FIX = 'write a Size, such as Size.mebibytes(512).';

/** A size in bytes. */
export function bytes(size: Size, field: string, max: number = Number.MAX_SAFE_INTEGER): number {
  const kibibytes = shaped(size, { field, member: 'toKibibytes', fix: FIX }).toKibibytes({ rounding: SizeRoundingBehavior.NONE });
  return count(kibibytes * KIBIBYTE, field, { max }, ' of bytes');
}

/** A size in mebibytes. */
export function mebibytes(size: Size, field: string): number {
  const value = shaped(size, { field, member: 'toMebibytes', fix: FIX }).toMebibytes({ rounding: SizeRoundingBehavior.NONE });
  return count(value, field, { min: 1, max: Number.MAX_SAFE_INTEGER }, ' of mebibytes');
}
