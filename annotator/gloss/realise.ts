import type { Span } from '../document/span.ts';

/** What is written: a word of the gloss and where it stands in the written text. */
export interface Written {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Writes words as an English sentence: spacing, curly quotation marks, a capital at the start and after a full stop.
 * `opened` is true where a quotation runs on from the sentence before; `capital` asks for the initial.
 */
export function realise(words: readonly string[], opened: boolean, capital: boolean): Written {
  const spans: Span[] = [];
  let text = '';
  let isOpen = opened;
  let glued = true;
  let wantsCapital = capital;
  for (const word of words) {
    let written = word;
    let before = !glued && !hugsLeft.test(word);
    if (quotes.test(word)) {
      before = isOpen ? false : !glued;
      written = isOpen ? '”' : '“';
      isOpen = !isOpen;
    } else if (wantsCapital && /[\p{L}\p{N}]/u.test(word)) {
      written = withCapital(word);
      wantsCapital = false;
    }
    if (before) text += ' ';
    spans.push({ start: text.length, end: text.length + written.length });
    text += written;
    glued = written === '“' || hugsRight.test(word);
    if (word === '.') wantsCapital = true;
  }
  return { text, spans };
}

const quotes = /^["“”«»„]$/;
const hugsLeft = /^(?:[.,;:!?%)\]}…]+|'s|’s|')$/;
const hugsRight = /^[([{$€£#]$/;

/** The first letter as a capital; a first word with a capital inside («iPhone») stays. */
function withCapital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  const rest = word.slice(first.length);
  return /^\p{Ll}\P{Lu}*(?:\s|$)/u.test(word) ? first.toUpperCase() + rest : word;
}
