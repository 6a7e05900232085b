const MICROSECONDS = 1000;

/** What some work cost. */
export interface Cost<T> {
  /** Processor time in milliseconds, of all threads: a busy machine blurs it less than the time on the wall. */
  readonly ms: number;
  readonly result: T;
}

/** Runs the garbage collector first where it is exposed, so that nobody pays for what others left behind. */
export function processorTime<T>(work: () => T): Cost<T> {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / MICROSECONDS, result };
}
