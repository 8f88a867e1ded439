import { createHash } from 'node:crypto';
import { extname, join, relative, sep } from 'node:path';
import type { InputFile } from './find-inputs.ts';

/** Names that differ only in case or in Unicode form are the same file on some disks. */
const sameName = (path: string): string => path.normalize('NFC').toLowerCase();

const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);

/**
 * Where the annotations of each file go, relative to the output folder and without the format's extension: the
 * path below `base` without its own extension. Inputs that would share a name (`a.txt`, `a.html`) keep theirs.
 */
export function outputStems(files: readonly InputFile[], base: string): ReadonlyMap<string, string> {
  const stems = files.map(file => ({ path: file.path, full: relative(base, file.path) }));
  const wanted = new Map<string, number>();
  for (const { full } of stems) {
    const key = sameName(withoutExtension(full));
    wanted.set(key, (wanted.get(key) ?? 0) + 1);
  }
  const distinct = distinctNames();
  return new Map(
    stems.map(({ path, full }) => {
      const short = withoutExtension(full);
      return [path, distinct((wanted.get(sameName(short)) ?? 0) > 1 ? full : short)];
    }),
  );
}

/** Gives a name back as it is the first time and with `~2`, `~3` … when it comes again. */
export function distinctNames(): (name: string) => string {
  const used = new Map<string, number>();
  return name => {
    const key = sameName(name);
    const times = (used.get(key) ?? 0) + 1;
    used.set(key, times);
    return times === 1 ? name : `${name}~${times}`;
  };
}

const longestName = 100;

/**
 * A record's id as a file name: letters, digits, dot, dash and underscore stay. Where something had to go, eight
 * hexadecimal digits of the id's SHA-256 keep different ids apart. Never empty, hidden, or a way out of the folder.
 */
export function fileNameFor(id: string): string {
  const name = id.replace(/[^\p{L}\p{M}\p{N}._-]/gu, '-').replace(/^[.-]+/, '');
  const cut = Array.from(name).slice(0, longestName).join('');
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(cut) || cut.endsWith('.');
  if (cut === id && cut !== '' && !reserved) return cut;
  const mark = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 8);
  return cut === '' ? mark : `${cut.replace(/\.+$/, '')}-${mark}`.replace(/^(?=(?:con|prn|aux|nul))/i, '_');
}

/** A path with `/` on every system, for the record of a run and for people. */
export const portable = (path: string): string => path.split(sep).join('/');

export const inFolder = (folder: string, stem: string, extension: string): string =>
  join(folder, `${stem}.${extension}`);
