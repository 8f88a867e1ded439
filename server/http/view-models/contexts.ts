import type { AnnotatedArticle, Mention, Span } from '../../../annotator/index.ts';
import { isReferring } from './kind-words.ts';
import { touching } from './projection.ts';
import { reasonInWords } from './reasons.ts';
import { certaintyOf, direction, htmlLanguage } from './wording.ts';

/** A mention with the words around it: one line of a keyword-in-context list. */
export interface ContextView {
  readonly mention: string;
  readonly href: string;
  /** Number of the sentence, or null where the mention lies in none. */
  readonly sentence: number | null;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** "description" or "pronoun"; null for a name. */
  readonly form: string | null;
  readonly certainty: string;
  readonly reason: string;
  readonly lang: string;
  readonly dir: string;
}

/** UTF-16 code units of context on each side, and the most that is shown of the mention itself. */
const reach = 30;
const longest = 90;

export function contextView(document: AnnotatedArticle, mention: Mention): ContextView {
  const { text } = document.article;
  const sentence = touching(document.sentences, mention.span)[0];
  const around: Span = sentence?.span ?? { start: 0, end: text.length };
  const language = sentence?.language ?? document.language.code;
  const { start, end } = mention.span;
  return {
    mention: mention.id,
    href: `#${mention.id}`,
    sentence: sentence ? Number(sentence.id.slice(1)) : null,
    before: wordsBefore(text, Math.min(around.start, start), start),
    text: shortened(mention.text),
    after: wordsAfter(text, end, Math.max(around.end, end)),
    form: isReferring(mention) ? mention.form : null,
    certainty: certaintyOf([mention.confidence]),
    reason: reasonInWords(mention.source),
    lang: htmlLanguage(language),
    dir: direction(language),
  };
}

/** The end of `from`–`to`, cut at a space where there is one. */
function wordsBefore(text: string, from: number, to: number): string {
  const start = Math.max(from, to - reach);
  if (start === from) return oneLine(text.slice(start, to));
  const piece = oneLine(text.slice(start, to).replace(/^[\uDC00-\uDFFF\p{M}]+/u, ''));
  return `… ${piece.slice(piece.indexOf(' ') + 1)}`;
}

function wordsAfter(text: string, from: number, to: number): string {
  const end = Math.min(to, from + reach);
  if (end === to) return oneLine(text.slice(from, end));
  const piece = oneLine(untorn(text.slice(from, end)));
  const cut = piece.lastIndexOf(' ');
  return `${cut > 0 ? piece.slice(0, cut) : piece} …`;
}

function shortened(text: string): string {
  if (text.length <= longest) return oneLine(text);
  return `${oneLine(untorn(text.slice(0, longest))).trimEnd()} …`;
}

/** Without the half of a surrogate pair that a cut may have left at the end. */
const untorn = (piece: string): string => piece.replace(/[\uD800-\uDBFF]$/u, '');

const oneLine = (piece: string): string => piece.replace(/\s+/g, ' ');
