import type { GlossSentence, Mention, TimeExpression, Token } from '../document/annotated-article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import type { Span } from '../document/span.ts';

/**
 * What a reader of the gloss would miss: names and times without a place in it and numbers whose digits are nowhere.
 * Descriptions and pronouns are words like any other, and a good rendering may do without one.
 * Denials and counted words cannot get lost: renderings without them are never tried (see option-checks.ts).
 */
export function findLosses(
  gloss: GlossSentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Diagnostic[] {
  const shownMentions = new Set(gloss.mentions.map(({ mention }) => mention));
  const shownTimes = new Set(gloss.times.map(({ time }) => time));
  const written = gloss.text.match(/\d[\d,.]*/g) ?? [];
  const digits = new Set([...written.map(digitsOf), ...(gloss.text.match(/\d+/g) ?? [])].map(Number));
  const inTime = (span: Span) =>
    times.some(time => time.span.start <= span.start && span.end <= time.span.end);
  const lost: readonly { readonly span: Span; readonly text: string }[] = [
    ...mentions.filter(
      ({ id, form }) => !shownMentions.has(id) && form !== 'description' && form !== 'pronoun',
    ),
    ...times.filter(({ id }) => !shownTimes.has(id)),
    ...tokens.filter(
      ({ kind, text, span }) => kind === 'number' && !inTime(span) && !keepsDigits(text, digits),
    ),
  ];
  return lost.map(({ span, text }) => diagnose('gloss-lost', span, { text: text.slice(0, longestShown) }));
}

const longestShown = 60;

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Marks of thousands and decimals differ between languages; the digits, or the last group of them, do not. */
function keepsDigits(number: string, digits: ReadonlySet<number>): boolean {
  const last = number.match(/\d+/g)?.at(-1);
  return last === undefined || digits.has(Number(last)) || digits.has(Number(digitsOf(number)));
}
