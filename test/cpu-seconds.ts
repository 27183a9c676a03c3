/** The least CPU time in seconds of some runs, so that what else the machine does counts as little as it can. */
export function cpuSeconds(runs: number, body: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    body();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  }));
}
