import type { GoldArticle } from './gold.ts';

/** One replacement: what to look for (a global pattern) and what to put there. */
export interface Rewriting {
  readonly pattern: RegExp;
  readonly by: string | ((found: string, at: number) => string);
}

/** The article with a replacement made everywhere, its spans moved along. */
export function rewrite(article: GoldArticle, { pattern, by }: Rewriting): GoldArticle {
  const { text } = article;
  const moves: { readonly at: number; readonly end: number; readonly shift: number }[] = [];
  let [result, last] = ['', 0];
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const put = typeof by === 'string' ? by : by(found, match.index);
    result += text.slice(last, match.index) + put;
    last = match.index + found.length;
    moves.push({ at: match.index, end: last, shift: result.length - last });
  }
  result += text.slice(last);
  const moved = (offset: number): number => {
    let [low, high] = [0, moves.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moves[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (moves[low - 1]?.shift ?? 0);
  };
  return {
    ...article,
    text: result,
    spans: article.spans.map(span => ({ ...span, start: moved(span.start), end: moved(span.end) })),
  };
}
