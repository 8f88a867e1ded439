import { createPooledApplication, defaultThreads } from '../jobs/pooled-application.ts';
import { CannotListen, startServer } from '../serve.ts';
import { interruptedStatus, onInterrupt } from './interrupt.ts';
import { type OptionTable, parseOptions, wholeNumber } from './parse-options.ts';
import { say } from './streams.ts';
import { UsageError } from './usage-error.ts';

const serveOptions = {
  host: { value: 'ADDRESS' },
  port: { value: 'N' },
  jobs: { value: 'N' },
} as const satisfies OptionTable;

/** `postil serve`: runs until it is interrupted. @throws {UsageError} */
export async function serveCommand(words: readonly string[]): Promise<number> {
  const options = parseOptions('serve', serveOptions, words);
  if (options.positionals.length > 0) throw new UsageError('postil serve takes no files.');
  const port = wholeNumber('port', options.valueOf('port'), 0, 65_535);
  const host = options.valueOf('host');
  const threads = wholeNumber('jobs', options.valueOf('jobs'), 1, 64) ?? defaultThreads();

  const interrupt = onInterrupt();
  const application = createPooledApplication({ threads });
  try {
    const server = await startServer({
      application,
      ...(port === null ? {} : { port }),
      ...(host === null ? {} : { host }),
    });
    say(`Postil is at ${server.url} (Ctrl-C ends it).`);
    await interrupted(interrupt.signal);
    await server.close();
    return interruptedStatus;
  } catch (error) {
    if (!(error instanceof CannotListen)) throw error;
    say(error.message);
    return 1;
  } finally {
    await application.close();
    interrupt.letGo();
  }
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
