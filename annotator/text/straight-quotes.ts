import type { RawToken } from './tokenise.ts';

/**
 * Which of the straight quotation marks (") of a block close. The white space around a mark tells; where it does
 * not (none, or on both sides), a mark closes what the one before it opened. Indexes of tokens.
 */
export function closingStraightQuotes(text: string, tokens: readonly RawToken[]): ReadonlySet<number> {
  const closing = new Set<number>();
  let isOpen = false;
  tokens.forEach((token, index) => {
    if (text.charCodeAt(token.start) !== 0x22) return;
    const blankBefore = (tokens[index - 1]?.end ?? -1) < token.start;
    const next = tokens[index + 1];
    const blankAfter = next === undefined || next.start > token.end;
    const closes = blankBefore === blankAfter ? isOpen : blankAfter;
    if (closes) closing.add(index);
    isOpen = !closes;
  });
  return closing;
}
