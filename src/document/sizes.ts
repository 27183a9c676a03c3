import { Size, SizeRoundingBehavior } from 'cdk8s';
import { shaped } from './shape';
import { Quantity } from '../spec';

/** A size as Kubernetes writes it, in the largest unit that keeps it whole. */
export function sizeQuantity(size: Size, field: string): Quantity {
  const fix = 'write a Size, such as Size.mebibytes(512).';
  const mebibytes = shaped(size, { field, member: 'toMebibytes', fix }).toMebibytes({ rounding: SizeRoundingBehavior.NONE });
  if (Number.isInteger(mebibytes)) {
    return Quantity.fromString(mebibytes % 1024 === 0 && mebibytes > 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`);
  }
  return Quantity.fromString(`${size.toKibibytes({ rounding: SizeRoundingBehavior.FLOOR })}Ki`);
}
