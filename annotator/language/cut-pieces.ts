import type { Span } from '../document/span.ts';

/** Quoted stretches, opening and closing mark included. Each begins anew at the next mark, so a scan stays linear. */
const quotation = /«[^«»]{1,2000}»|“[^“”]{1,2000}”|„[^„“”]{1,2000}[“”]|"[^"\n]{1,2000}"|「[^「」]{1,2000}」/g;

/** Where a clause may end and another language begin. */
const clauseEnd = /[.!?…:;。！？]{1,4}[»”")\]]{0,3}\s|\n|[。！？]/g;
const longestPiece = 600;

/** The quoted stretches inside `within`, without their marks. */
export function quotedStretches(text: string, within: Span): readonly Span[] {
  const stretch = text.slice(within.start, within.end);
  return [...stretch.matchAll(quotation)].map(match => {
    const start = within.start + match.index;
    return trimmed(text, { start: start + 1, end: start + match[0].length - 1 });
  });
}

/** The text without its quoted stretches: what the writer says, not what others are quoted with. */
export const withoutQuotations = (text: string): string => text.replace(quotation, ' ');

/** Cuts `within` into sentence-like pieces of at most 600 code units, trimmed of blanks. */
export function cutClauses(text: string, within: Span): readonly Span[] {
  const stretch = text.slice(within.start, within.end);
  const cuts = [...stretch.matchAll(clauseEnd)].map(match => within.start + match.index + match[0].length);
  const pieces: Span[] = [];
  let start = within.start;
  for (const end of [...cuts, within.end]) {
    while (end - start > longestPiece) {
      const cut = blankBefore(text, start, start + longestPiece);
      pieces.push(trimmed(text, { start, end: cut }));
      start = cut;
    }
    pieces.push(trimmed(text, { start, end }));
    start = end;
  }
  return pieces.filter(piece => piece.start < piece.end);
}

/** The last place after a blank in the second half of the piece, or its end; never inside a surrogate pair. */
function blankBefore(text: string, start: number, end: number): number {
  for (let place = end; place > (start + end) / 2; place -= 1) {
    if (/\s/.test(text[place - 1] ?? '')) return place;
  }
  return /[\udc00-\udfff]/.test(text[end] ?? '') ? end - 1 : end;
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
