const MICROSECONDS = 1000;

/** What some work cost. */
export interface Cost<T> {
  /** Processor time in milliseconds, of all threads: a busy machine blurs it less than the time on the wall. */
  readonly ms: number;
  readonly result: T;
}

/**
 * @param options.collect whether the garbage collector runs first, so that nobody pays for what others left behind. It also
 * throws compiled code away, which what is repeated would pay for.
 */
export function processorTime<T>(work: () => T, { collect = true }: { readonly collect?: boolean } = {}): Cost<T> {
  if (collect) globalThis.gc?.();
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / MICROSECONDS, result };
}
