/** Processor time of this process, in milliseconds: what other processes do meanwhile does not count. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/**
 * True where four times the input takes about four times the work. Quadratic work would be sixteen times; up to ten,
 * and a constant for noise, are let through, and a bad measurement is taken again.
 */
export function growsLinearly(workOn: (size: number) => void, size: number): boolean {
  workOn(size / 8);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const small = processorTime(() => workOn(size));
    const large = processorTime(() => workOn(size * 4));
    if (large < small * 10 + 40) return true;
  }
  return false;
}
