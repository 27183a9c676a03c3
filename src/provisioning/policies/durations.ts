import { Duration } from 'cdk8s';
import { count, seconds } from '../../document/numbers';
import { shaped } from '../../document/shape';

/** How the operator writes that something has no end. */
export const INFINITE = '-1';

/** A duration as the operator parses it, in whole seconds: it cuts off what is less. */
export function secondsText(duration: Duration, field: string): string {
  return `${seconds(duration, field, { min: 1 })}s`;
}

/** A duration as the operator parses it, in whole minutes: it cuts off what is less. */
export function minutesText(duration: Duration, field: string): string {
  const minutes = shaped(duration, { field, member: 'toMinutes', fix: 'write a Duration, such as Duration.hours(1).' }).toMinutes({ integral: false });
  return `${count(minutes, field, { min: 1 }, ' of minutes')}m`;
}
