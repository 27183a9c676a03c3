const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600, d: 86_400, w: 604_800,
};
const PART = '(\\d+(?:\\.\\d*)?|\\.\\d+)(ns|us|µs|μs|ms|s|m|h|d|w)';
const WHOLE = new RegExp(`^\\+?(?:${PART})+$`);

/** A duration as pulsar-resources-operator parses it, in seconds: -1 for ever, undefined where it does not parse. */
export function durationSeconds(text: string): number | undefined {
  if (text === '-1') { return -1; }
  if (text === '0') { return 0; }
  if (!WHOLE.test(text)) { return undefined; }
  return [...text.matchAll(new RegExp(PART, 'g'))].reduce((sum, [, value, unit]) => sum + Number(value) * UNITS[unit], 0);
}
