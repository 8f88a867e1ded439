import type { Word } from '../../annotator/names/words.ts';
import { isNamelike } from '../../annotator/names/words.ts';
import type { StudiedArticle, StudiedLine } from './examples.ts';

/** What tells which word it is; its shape, what stands around it and what the rules say of it are left. */
const lexical = [
  'text',
  'key',
  'start2',
  'start3',
  'start4',
  'end3',
  'end4',
  'end5',
  'runFirst',
  'runLast',
  'lastPart',
] as const;

/**
 * The articles with that share of their capitalised words unreadable, so that a model also learns what to make of a
 * name that it has never seen («feature bagging», Sutton, Sindelar and McCallum 2006).
 */
export function hideWords(
  articles: readonly StudiedArticle[],
  share: number,
  random: () => number,
): readonly StudiedArticle[] {
  return articles.map(article => ({
    ...article,
    lines: article.lines.map(line => hideIn(line, share, random)),
  }));
}

function hideIn(
  { words, attributes, segments }: StudiedLine,
  share: number,
  random: () => number,
): StudiedLine {
  const hidden = words.map((word: Word) => isNamelike(word) && random() < share);
  const columns = lexical.map(name => {
    const column = (attributes[name] ?? new Uint32Array(words.length)).slice();
    hidden.forEach((hide, at) => {
      if (hide) column[at] = 0;
    });
    return [name, column] as const;
  });
  return { words, segments, attributes: { ...attributes, ...Object.fromEntries(columns) } };
}
