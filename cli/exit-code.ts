import { Report, countsOf } from './report';

/** What the command ends with. */
export enum ExitCode {
  /** Everything was read, and nothing is an error. */
  FINE = 0,
  /** There are errors, or more warnings than may pass. */
  FINDINGS = 1,
  /** The command line makes no sense, or something could not be read: what was found, if anything, is not all. */
  INCOMPLETE = 2,
}

export function exitCodeOf(report: Report, maxWarnings: number): ExitCode {
  if (report.problems.length > 0) { return ExitCode.INCOMPLETE; }
  const { errors, warnings } = countsOf(report);
  return errors > 0 || warnings > maxWarnings ? ExitCode.FINDINGS : ExitCode.FINE;
}
