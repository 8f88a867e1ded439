/** True for the error of a pipe whose reader has gone (`postil … | head`): no fault, and nothing more to say. */
const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

export interface Output {
  /** Resolves when the system has taken the text; after the reader has gone, at once. */
  readonly write: (text: string) => Promise<void>;
  /** Aborted when the reader has gone. */
  readonly gone: AbortSignal;
}

/** Standard output for data. @throws where writing fails for any other reason than that nobody reads. */
export function openStandardOutput(): Output {
  const gone = new AbortController();
  process.stdout.on('error', error => {
    gone.abort();
    if (!isClosedPipe(error)) throw error;
  });
  return {
    gone: gone.signal,
    write: text => {
      if (gone.signal.aborted) return Promise.resolve();
      return new Promise((resolve, reject) => {
        process.stdout.write(text, error => {
          if (error && !isClosedPipe(error)) reject(error);
          else resolve();
        });
      });
    },
  };
}

/** Messages for people and programs beside the data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A file name or a message with nothing in it that could move the cursor, colour or reorder the terminal's text. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    character => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`,
  );
