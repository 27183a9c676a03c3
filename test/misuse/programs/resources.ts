import { Size } from 'cdk8s';
import { Cpu, Quantity, Resources } from '../../../src';
import { functionWith, Misuse, untyped } from '../misuse';

function sized(title: string, code: string, value: string, resources: Resources): Misuse {
  return { title, code, value, write: (world) => functionWith(world, { resources }) };
}

const GIBIBYTE = Quantity.fromString('1Gi');

export const RESOURCES: readonly Misuse[] = [
  sized('no memory', 'FM206', '0', Resources.of({ memory: { request: Size.mebibytes(0) } })),
  sized('memory left out', 'FM206', 'nothing', Resources.quantities({ requests: { cpu: Quantity.fromNumber(1) } })),
  sized('memory above its limit', 'FM206', 'request 2Gi, limit 1Gi', Resources.of({ memory: { request: Size.gibibytes(2), limit: Size.gibibytes(1) } })),
  sized('CPU above its limit', 'FM206', 'request 1, limit 500m', Resources.of({ cpu: { request: Cpu.units(1), limit: Cpu.millis(500) } })),
  sized('storage', 'FM206', '5Gi', Resources.quantities({
    requests: { memory: GIBIBYTE, storage: Quantity.fromString('5Gi') }, limits: { memory: GIBIBYTE },
  })),
  sized('a quantity that is none', 'FM206', 'plenty', Resources.quantities({
    requests: { memory: Quantity.fromString('plenty') }, limits: { memory: GIBIBYTE },
  })),
  sized('a suffix that is none', 'FM206', '1GB', Resources.quantities({ requests: { memory: Quantity.fromString('1GB') }, limits: { memory: GIBIBYTE } })),
  sized('a negative request', 'FM206', '-1', Resources.quantities({
    requests: { memory: GIBIBYTE, cpu: Quantity.fromNumber(-1) }, limits: { memory: GIBIBYTE },
  })),
  sized('a negative request beside a limit', 'FM206', '-1', Resources.quantities({
    requests: { memory: GIBIBYTE, cpu: Quantity.fromNumber(-1) }, limits: { memory: GIBIBYTE, cpu: Quantity.fromNumber(1) },
  })),
  sized('a plain object', 'FM102', 'an object with requests', untyped({ requests: { memory: '1Gi' } })),
  sized('text for CPU', 'FM102', '"500m"', Resources.of({ cpu: { request: untyped('500m') } })),
  sized('text for memory', 'FM102', '"1Gi"', Resources.of({ memory: { request: untyped('1Gi') } })),
  sized('an amount for a range', 'FM102', '"1Gi"', Resources.of({ memory: untyped('1Gi') })),
  sized('a number for CPU', 'FM102', '1', Resources.of({ cpu: untyped(1) })),
  sized('requests for a request', 'FM101', 'requests', Resources.of({ memory: untyped({ requests: Size.gibibytes(1) }) })),
];
