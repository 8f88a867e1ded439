import type { Span } from '../../../annotator/index.ts';
import { type PieceView, type PlacedMark, pieces } from './pieces.ts';

const longest = 360;

/**
 * The text of `within` with its marks; where it is long (a sentence may be a megabyte), the part around `around`, cut
 * at blanks, with an ellipsis where something was left out.
 */
export function excerpt(
  text: string,
  within: Span,
  around: Span,
  marks: readonly PlacedMark[],
): readonly PieceView[] {
  const shown = partAround(text, within, around);
  const plain = (words: string): readonly PieceView[] =>
    words ? [{ opens: [], text: words, closes: [] }] : [];
  return [
    ...plain(shown.start > within.start ? '… ' : ''),
    ...pieces(text, shown, marks),
    ...plain(shown.end < within.end ? ' …' : ''),
  ];
}

function partAround(text: string, within: Span, around: Span): Span {
  if (within.end - within.start <= longest) return within;
  const middle = Math.floor((around.start + around.end) / 2);
  const from = Math.max(within.start, Math.min(middle - longest / 2, within.end - longest));
  const to = Math.min(within.end, from + longest);
  return {
    start:
      from === within.start ? from : after(text, from, Math.max(from, Math.min(around.start, from + 40))),
    end: to === within.end ? to : before(text, to, Math.min(to, Math.max(around.end, to - 40))),
  };
}

/** Behind the first blank from `from` on; without one up to `limit`, `from` itself, never inside a surrogate pair. */
function after(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) if (/\s/.test(text.charAt(at))) return at + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function before(text: string, to: number, limit: number): number {
  for (let at = to - 1; at >= limit; at -= 1) if (/\s/.test(text.charAt(at))) return at;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
