import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import {
  type DataArticle,
  type ExpectedArticle,
  expectedOf,
  goldSchema,
  type ReadOptions,
  readGoldData,
  UnknownData,
} from '../../annotator/index.ts';
import { UnusableInput, unusable } from '../corpus/unusable-input.ts';

/** An article with what people say of it. */
export interface GoldArticle {
  readonly name: string;
  readonly source: string | Uint8Array;
  readonly read: ReadOptions;
  readonly expected: ExpectedArticle;
}

const articleNames = ['article.txt', 'article.html', 'article.md'] as const;

/**
 * The gold articles below a path: every folder with a gold.json, or the articles of a data file.
 * @throws {UnusableInput}
 */
export async function goldArticles(path: string, language: string | null): Promise<readonly GoldArticle[]> {
  if (basename(path) === 'gold.json') return [await besideGold(path)];
  const found = await glob('**/gold.json', { cwd: path, absolute: true, followSymbolicLinks: false }).catch(
    () => [],
  );
  if (found.length > 0) return Promise.all(found.sort().map(besideGold));
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const problem = unusable(error, 'read');
    if (problem.code !== 'not-a-file') throw problem;
    throw new UnusableInput('nothing-found', 'The folder has no gold.json, at any depth.');
  });
  try {
    return readGoldData(basename(path), text, language).map(article => dataArticle(path, article));
  } catch (error) {
    if (error instanceof UnknownData) throw new UnusableInput('not-readable', error.message);
    throw error;
  }
}

function dataArticle(
  path: string,
  { name, source, language, published, expected }: DataArticle,
): GoldArticle {
  const read: ReadOptions = {
    format: 'text',
    ...(language === null ? {} : { language }),
    ...(published === null ? {} : { published }),
  };
  return { name: `${path} ${name}`, source, read, expected };
}

async function besideGold(path: string): Promise<GoldArticle> {
  const gold = goldSchema.safeParse(parsed(await readFile(path, 'utf8')));
  const name = relative(process.cwd(), dirname(path)) || dirname(path);
  if (!gold.success) {
    const [issue] = gold.error.issues;
    throw new UnusableInput(
      'not-readable',
      `${name}/gold.json is not as it should be: ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  for (const articleName of articleNames) {
    const source = await readFile(join(dirname(path), articleName)).catch(() => null);
    if (source) return { name, source, read: { fileName: articleName }, expected: expectedOf(gold.data) };
  }
  throw new UnusableInput('not-found', `${name} has a gold.json but no ${articleNames.join(', ')}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
