import type { RawToken } from './tokenise.ts';

export interface Brackets {
  /** True where the token stands in a short bracket that opened after the token at `first`: «… (dit-il !) …». */
  readonly isAside: (index: number, first: number) => boolean;
}

/** Longer than this, what stands in brackets is text of its own. UTF-16 units. */
const longestAside = 300;

const closes = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Pairs the round and square brackets of a block, in one pass; those without a partner are ignored. */
export function matchBrackets(text: string, tokens: readonly RawToken[]): Brackets {
  const openedAt = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  const pairs: (readonly [open: number, close: number])[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'punctuation') return;
    const mark = text.charAt(token.start);
    if (closes.has(mark)) open.push(index);
    else if (mark === ')' || mark === ']') {
      const partner = open.at(-1);
      if (partner === undefined || closes.get(text.charAt(tokens[partner]?.start ?? 0)) !== mark) return;
      open.pop();
      if (token.end - (tokens[partner]?.start ?? 0) <= longestAside) pairs.push([partner, index]);
    }
  });
  // Outer pairs come after inner ones, so the outermost short pair is what remains; a pair is at most 300 long.
  for (const [start, end] of pairs) openedAt.fill(start, start + 1, end);
  return { isAside: (index, first) => (openedAt[index] ?? -1) > first };
}
