/** Seconds of the fastest of three runs after one to warm up: other programs only ever make a run slower. */
export function fastest(work: () => unknown): number {
  work();
  const runs = [1, 2, 3].map(() => {
    const begun = performance.now();
    work();
    return (performance.now() - begun) / 1000;
  });
  return Math.min(...runs);
}

/** Processor seconds of the fastest of eight runs after ten to warm up: by then everything is compiled. */
export function fastestOnProcessor(work: () => unknown): number {
  for (let round = 0; round < 10; round += 1) work();
  const runs = Array.from({ length: 8 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...runs);
}
