export interface Interrupt {
  /** Aborted by the first Ctrl-C or SIGTERM; the second ends the process at once. */
  readonly signal: AbortSignal;
  /** Back to what the system does with these signals by itself. */
  readonly letGo: () => void;
}

export const interruptedStatus = 130;

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(interruptedStatus);
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    letGo: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
