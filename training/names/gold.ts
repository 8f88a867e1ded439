import { readFileSync } from 'node:fs';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** An article with its names. Spans are UTF-16 offsets, half-open; they do not overlap. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** A JSON article a line; spans of other types than those asked for are left out. */
export function readGoldArticles(path: string, types: readonly string[]): readonly GoldArticle[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { id, text, spans } = JSON.parse(line) as GoldArticle;
      return { id, text, spans: spans.filter(({ type }) => types.includes(type)) };
    });
}
