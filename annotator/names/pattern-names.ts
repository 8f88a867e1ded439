import type { TimeExpression } from '../document/annotated-article.ts';
import { byPosition, overlaps, type Span } from '../document/span.ts';
import type { PatternReading } from '../languages/contract/names.ts';
import { longestMatches, type RuleMatch, runRules } from '../rules/run-rules.ts';
import type { ReadText } from '../text/read-text.ts';
import { cuedStretches } from './cued-stretches.ts';
import type { FoundMention } from './found-mention.ts';
import type { Line } from './words.ts';

interface Found {
  readonly span: Span;
  readonly language: string;
  readonly reading: PatternReading;
  readonly rule: string;
}

/**
 * Names that their form gives away, however often and wherever they stand: «Airbus A320», «l'A7», «COP28»,
 * «Booking.com». In reading order, none overlapping. A year belongs to the name of an edition («Euro 2024»); what
 * shares its first words with a time is no name.
 */
export function findPatternNames(
  read: ReadText,
  lines: readonly Line[],
  times: readonly TimeExpression[],
): readonly FoundMention[] {
  const { text } = read.article;
  const straight = straightened(text);
  const cued = cuedStretches(lines, straight, language => read.packFor(language).names.patterns);
  const first = cued.flatMap(({ cued: { rules }, language, stretches }) => {
    const matches = longestMatches(runRules(rules, text, straight, stretches), rules);
    return matches.map(match => foundBy(match, language));
  });
  const again = repeatedCodes(straight, lines, first);
  return withoutTimes([...first, ...again].sort(byPosition), times).map(found => ({
    span: found.span,
    text: text.slice(found.span.start, found.span.end),
    type: found.reading.type,
    subtype: found.reading.subtype,
    form: 'name',
    confidence: found.reading.confidence,
    source: `names/${found.language}/${found.rule}`,
  }));
}

const foundBy = ({ span, rule, reading }: RuleMatch<PatternReading>, language: string): Found => ({
  span,
  language,
  reading,
  rule: rule.name,
});

/** Straight apostrophes and hyphens and ordinary blanks, with every capital in its place and of the same length. */
const straightened = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-');

const codes = /(?<![\p{L}\p{N}])[A-Z]{1,3}[- ]?\d{1,4}(?![\p{L}\p{N}])/gu;

/** «le vol MH370 … le MH370»: a code that was once named with what it is stands alone later, and earlier. */
function repeatedCodes(text: string, lines: readonly Line[], first: readonly Found[]): readonly Found[] {
  const known = new Map<string, Found>();
  for (const found of first) {
    const code = found.reading.isCode ? codeIn(text.slice(found.span.start, found.span.end)) : null;
    if (code !== null) known.set(code, found);
  }
  if (known.size === 0) return [];
  const taken = new Set(first.map(({ span }) => span.end));
  return lines.flatMap(({ sentence: { span } }) =>
    [...text.slice(span.start, span.end).matchAll(codes)].flatMap((match): readonly Found[] => {
      const start = span.start + match.index;
      const end = start + match[0].length;
      const found = known.get(codeIn(match[0]) ?? '');
      return found === undefined || taken.has(end) ? [] : [{ ...found, span: { start, end } }];
    }),
  );
}

const codeIn = (name: string): string | null =>
  /[A-Z]{1,3}[- ]?\d{1,4}$/.exec(name)?.[0].replace(/[- ]/, '') ?? null;

/** Both lists are in reading order. */
function withoutTimes(found: readonly Found[], times: readonly TimeExpression[]): readonly Found[] {
  let next = 0;
  return found.filter(({ span }) => {
    while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const time = times[next]?.span;
    return time === undefined || !overlaps(time, span) || (span.start < time.start && time.end <= span.end);
  });
}
