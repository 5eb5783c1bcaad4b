/** As shells have it: 128 and the number of the signal. */
export type StopStatus = 130 | 143;
let stoppedWith: StopStatus = 130;
/** What a process ends with that was told to stop: 130 by Ctrl-C, 143 by a supervisor's SIGTERM. */
export const stopStatus = (): StopStatus => stoppedWith;

/** Ctrl-C while something is painted: the work is told to stop and keeps what is finished; a second Ctrl-C stops at once. */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const stop = (signal: 'SIGINT' | 'SIGTERM') => {
    stoppedWith = signal === 'SIGTERM' ? 143 : 130;
    if (abort.signal.aborted) process.exit(stoppedWith);
    abort.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await work(abort.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
