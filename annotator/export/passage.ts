import type { AnnotatedArticle, Sentence } from '../document/annotated-article.ts';
import { splitsSurrogatePair } from '../document/offsets.ts';
import { contains, firstEndingAfter, type Span } from '../document/span.ts';

/** Finds the sentence that a span lies in; sentences come in reading order, so the search is logarithmic. */
export function sentenceFinder({ sentences }: AnnotatedArticle): (span: Span) => Sentence | null {
  return span => {
    const found = sentences[firstEndingAfter(sentences, span.start)];
    return found && contains(found.span, span) ? found : null;
  };
}

/**
 * The text of `within` on one line, cut at blanks to some `longest` code units that hold what stands at `around`, else
 * its beginning; an ellipsis says where something was left out. A sentence may be a megabyte long, and a cell or a title must not be.
 */
export function excerpt(text: string, within: Span, around: Span | null, longest: number): string {
  const length = within.end - within.start;
  if (length <= longest) return oneLine(text.slice(within.start, within.end));
  // From the beginning where that reaches over the words in question, else with those in the middle.
  const held = around && contains(within, around) ? around : { start: within.start, end: within.start };
  const reaches = held.end - within.start <= longest;
  const centred = Math.floor((held.start + held.end - longest) / 2);
  const middle = Math.max(within.start, Math.min(centred, within.end - longest));
  const from = reaches ? within.start : middle;
  const to = Math.min(within.end, from + longest);
  const start = from === within.start ? from : edge(text, from, Math.min(from + wordLength, held.start), 1);
  const end = to === within.end ? to : edge(text, to, Math.max(to - wordLength, held.end), -1);
  return [start > within.start ? '…' : '', oneLine(text.slice(start, end)), end < within.end ? '…' : ''].join(
    '',
  );
}

/** Longer than this, what has no blank in it is cut where it must be. */
const wordLength = 30;

function edge(text: string, from: number, limit: number, step: 1 | -1): number {
  for (let at = from; step > 0 ? at <= limit : at >= limit; at += step)
    if (/\s/.test(text[step > 0 ? at - 1 : at] ?? ' ')) return at;
  return splitsSurrogatePair(text, from) ? from + step : from;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
