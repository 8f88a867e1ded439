import type { Span } from '../../document/span.ts';
import { firstAtOrAfter } from '../sorted-positions.ts';

/** Stretches of a block that stand apart from its story: in brackets, or in somebody else's mouth. */
export interface Asides {
  readonly bracketAt: (position: number) => Span | null;
  readonly quotationAt: (position: number) => Span | null;
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/**
 * Finds brackets and quotations in one pass. Straight quotation marks open and close in turn; what is not closed
 * reaches to the end of the block, as a quotation does that goes on in the next paragraph.
 */
export function asidesIn(text: string, within: Span): Asides {
  const brackets: Span[] = [];
  const quotations: Span[] = [];
  let bracket: number | null = null;
  let quoted: number | null = null;
  let close = '';
  for (let position = within.start; position < within.end; position += 1) {
    const unit = text.charAt(position);
    if (unit === '(' || unit === '[') bracket ??= position;
    else if ((unit === ')' || unit === ']') && bracket !== null) {
      brackets.push({ start: bracket, end: position + 1 });
      bracket = null;
    } else if (quoted !== null && unit === close) {
      quotations.push({ start: quoted, end: position + 1 });
      quoted = null;
    } else if (quoted === null && (unit in closing || unit === '"')) {
      quoted = position;
      close = closing[unit] ?? '"';
    }
  }
  if (quoted !== null) quotations.push({ start: quoted, end: within.end });
  return { bracketAt: finderIn(brackets), quotationAt: finderIn(quotations) };
}

function finderIn(spans: readonly Span[]): (position: number) => Span | null {
  const ends = spans.map(({ end }) => end);
  return position => {
    const span = spans[firstAtOrAfter(ends, position + 1)];
    return span && span.start <= position ? span : null;
  };
}
