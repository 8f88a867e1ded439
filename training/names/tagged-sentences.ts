import { readFileSync } from 'node:fs';
import type { GoldArticle, GoldSpan } from './gold.ts';

const types: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/**
 * Sentences of tokens with IOB tags, a token a line and a blank line between sentences, as articles of so many
 * sentences. Tokens are joined by blanks, but marks stand where print has them.
 */
export function readTaggedSentences(path: string, sentencesAnArticle: number): readonly GoldArticle[] {
  const blocks = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map(block => block.split('\n').filter(line => line.includes('\t') && !line.startsWith('#')))
    .filter(rows => rows.length > 0);
  const articles: GoldArticle[] = [];
  for (let from = 0; from < blocks.length; from += sentencesAnArticle) {
    const sentences = blocks.slice(from, from + sentencesAnArticle);
    articles.push(articleOf(`${from}`, sentences));
  }
  return articles;
}

function articleOf(id: string, sentences: readonly (readonly string[])[]): GoldArticle {
  const spans: GoldSpan[] = [];
  let text = '';
  for (const rows of sentences) {
    if (text !== '') text += '\n\n';
    let open: { start: number; type: string } | null = null;
    let last = '';
    for (const row of rows) {
      const cells = row.split('\t');
      const [word = '', tag = 'O'] =
        /^\d+$/.test(cells[0] ?? '') && cells.length > 2 ? cells.slice(1) : cells;
      const type = types[tag.slice(2)] ?? null;
      if (open && (type !== open.type || tag.startsWith('B-'))) {
        spans.push({ ...open, end: text.length });
        open = null;
      }
      if (text !== '' && !text.endsWith('\n') && isApart(last, word)) text += ' ';
      if (type && !open) open = { start: text.length, type };
      text += word;
      last = word;
    }
    if (open) spans.push({ ...open, end: text.length });
  }
  return { id, text, spans };
}

/** A blank between two tokens, but not before a full stop or behind an opening bracket. */
const isApart = (before: string, after: string): boolean =>
  !/^(?:[.,;:!?)\]%]|'s|n't|'re|'ve|'ll|'d|'m|'')$/.test(after) && !/^(?:[([$]|``)$/.test(before);
