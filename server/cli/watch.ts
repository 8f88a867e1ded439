import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { isDynamicPattern } from 'tinyglobby';

/** Editors and downloads write in steps: a file counts as written when it has been still this long. */
const stillMilliseconds = 250;

/**
 * Yields at once, and again whenever something below the paths was added or changed since the last time; changes
 * during the work are not lost. Patterns are watched through the folder before their first wildcard. Ends when the
 * signal is aborted.
 */
export async function* changes(
  paths: readonly string[],
  except: string | null,
  signal: AbortSignal,
): AsyncGenerator<void, void, void> {
  let changed = true;
  let wake = (): void => {};
  const notice = (): void => {
    changed = true;
    wake();
  };
  const watcher = watch(paths.map(watchedPlace), {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: stillMilliseconds, pollInterval: 50 },
    ignored: path => isHiddenBelow(path) || (except !== null && isInside(path, except)),
  });
  watcher.on('add', notice).on('change', notice);
  signal.addEventListener('abort', () => wake(), { once: true });
  try {
    await new Promise<void>(ready => watcher.once('ready', ready));
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        yield;
      } else {
        await new Promise<void>(resolveWake => {
          wake = resolveWake;
        });
      }
    }
  } finally {
    await watcher.close();
  }
}

function watchedPlace(path: string): string {
  const parts = path.split('/');
  const wild = parts.findIndex(part => isDynamicPattern(part));
  return resolve(wild < 0 ? path : parts.slice(0, wild).join('/') || (path.startsWith('/') ? '/' : '.'));
}

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}${sep}`);

const isHiddenBelow = (path: string): boolean =>
  relative(process.cwd(), path)
    .split(sep)
    .some(part => part.startsWith('.') && part !== '..');
