import type { TimeExpression } from '../document/annotated-article.ts';
import { byPosition, overlaps } from '../document/span.ts';
import type { AmountReading } from '../languages/contract/names.ts';
import { fold } from '../rules/fold.ts';
import { longestMatches, type RuleMatch, runRules } from '../rules/run-rules.ts';
import type { ReadText } from '../text/read-text.ts';
import { cuedStretches } from './cued-stretches.ts';
import type { FoundMention } from './found-mention.ts';
import type { Line } from './words.ts';

/** Money, percentages and measured quantities of the article's own text; what is a time or duration is none. */
export function findAmounts(
  read: ReadText,
  lines: readonly Line[],
  times: readonly TimeExpression[],
): readonly FoundMention[] {
  const { text } = read.article;
  const folded = fold(text);
  const cued = cuedStretches(lines, folded, language => read.packFor(language).names.amounts);
  const found = cued.flatMap(({ cued: { rules }, stretches }) =>
    longestMatches(runRules(rules, text, folded, stretches), rules),
  );
  const free = withoutTimes([...found].sort(byPosition), times);
  return free.map(({ span, rule, reading }) => ({
    span,
    text: text.slice(span.start, span.end),
    type: reading.type,
    subtype: reading.subtype,
    form: 'name',
    confidence: 1,
    source: rule.name,
  }));
}

/**
 * What is a time is no amount; «par heure» inside «90 km par heure» belongs to the unit. Both lists are in reading
 * order.
 */
function withoutTimes(
  matches: readonly RuleMatch<AmountReading>[],
  times: readonly TimeExpression[],
): readonly RuleMatch<AmountReading>[] {
  let next = 0;
  return matches.filter(({ span }) => {
    while ((times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const time = times[next]?.span;
    const ofUnit = time !== undefined && span.start < time.start && time.end <= span.end;
    return time === undefined || ofUnit || !overlaps(time, span);
  });
}
