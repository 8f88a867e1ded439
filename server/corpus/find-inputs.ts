import type { Stats } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UnusableInput, unusable } from './unusable-input.ts';

export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As a person would name it: relative to the working folder where it lies inside. */
  readonly name: string;
  readonly bytes: number;
}

export interface FoundInputs {
  /** Each file once, in the order of the arguments and by name inside a folder. */
  readonly files: readonly InputFile[];
  /** The folder that all arguments share: output keeps the paths below it. */
  readonly base: string;
  readonly problems: readonly { readonly name: string; readonly problem: UnusableInput }[];
  /** Files in folders that are no articles by their extension. */
  readonly ignored: number;
}

/** What Postil takes from a folder; a file named outright or matched by a pattern may have any extension. */
export const articleExtensions = [
  '.txt',
  '.text',
  '.html',
  '.htm',
  '.xhtml',
  '.md',
  '.markdown',
  '.jsonl',
  '.ndjson',
] as const;
const isArticleName = (path: string): boolean =>
  articleExtensions.some(extension => extname(path).toLowerCase() === extension);

/**
 * Files, folders and patterns to the list of files. Hidden files are left out, and links met on the way are not
 * followed, so that a folder never leads out of itself; what the person named outright is taken as it is.
 * `except` is a folder to leave out: where the output goes.
 */
export async function findInputs(paths: readonly string[], except: string | null): Promise<FoundInputs> {
  const files = new Map<string, InputFile>();
  const roots: string[] = [];
  const problems: { name: string; problem: UnusableInput }[] = [];
  let ignored = 0;

  for (const path of paths) {
    try {
      const found = await expand(path, except);
      roots.push(found.root);
      ignored += found.ignored;
      for (const file of found.files) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      if (!(error instanceof UnusableInput)) throw error;
      problems.push({ name: path, problem: error });
    }
  }
  return { files: [...files.values()], base: sharedFolder(roots), problems, ignored };
}

interface Expanded {
  readonly files: readonly InputFile[];
  readonly root: string;
  readonly ignored: number;
}

async function expand(path: string, except: string | null): Promise<Expanded> {
  const stats = await stat(path).catch((error: unknown) => {
    const problem = unusable(error, 'read');
    if (problem.code === 'not-found' && isDynamicPattern(path)) return null;
    throw problem;
  });
  if (!stats) return matches(path, except);
  if (stats.isDirectory()) return folder(resolve(path), except);
  if (stats.isFile())
    return { files: [inputFile(resolve(path), stats)], root: dirname(resolve(path)), ignored: 0 };
  throw new UnusableInput('not-a-file', 'It is neither a file nor a folder.');
}

async function matches(pattern: string, except: string | null): Promise<Expanded> {
  const root = fixedPart(pattern);
  const files = await regularFiles(await glob(pattern, { ...walking, cwd: process.cwd() }), except);
  if (files.length === 0) throw new UnusableInput('nothing-found', 'No file matches this pattern.');
  return { files, root, ignored: 0 };
}

async function folder(root: string, except: string | null): Promise<Expanded> {
  const all = await regularFiles(await glob('**/*', { ...walking, cwd: root }), except);
  const files = all.filter(file => isArticleName(file.path));
  if (files.length === 0) {
    throw new UnusableInput('nothing-found', `The folder has no articles (${articleExtensions.join(', ')}).`);
  }
  return { files, root, ignored: all.length - files.length };
}

const walking = {
  absolute: true,
  dot: false,
  onlyFiles: true,
  followSymbolicLinks: false,
  expandDirectories: false,
} as const;

async function regularFiles(paths: readonly string[], except: string | null): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const path of paths.map(found => resolve(found)).sort(byCodeUnits)) {
    if (except && path.startsWith(`${except}${sep}`)) continue;
    const stats = await lstat(path).catch(() => null);
    if (stats?.isFile()) files.push(inputFile(path, stats));
  }
  return files;
}

/** Folders before what follows their name: `a/b` comes before `a-b`, on every system and in every locale. */
function byCodeUnits(a: string, b: string): number {
  const left = a.split(sep).join('\0');
  const right = b.split(sep).join('\0');
  return left < right ? -1 : left > right ? 1 : 0;
}

function inputFile(path: string, stats: Stats): InputFile {
  const fromHere = relative(process.cwd(), path);
  return { path, name: fromHere.startsWith('..') ? path : fromHere, bytes: stats.size };
}

/** The folders of a pattern before its first part with a wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const wild = parts.findIndex(part => isDynamicPattern(part));
  return resolve(parts.slice(0, wild < 0 ? -1 : wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
}

function sharedFolder(folders: readonly string[]): string {
  const [first, ...rest] = folders.map(folder => folder.split(sep));
  if (!first) return process.cwd();
  const shared = rest.reduce((common, parts) => {
    const different = common.findIndex((part, index) => part !== parts[index]);
    return different < 0 ? common : common.slice(0, different);
  }, first);
  return shared.join(sep) || sep;
}
