import { byPosition, type Span } from '../../document/span.ts';
import type { TimeReading, TimeRules } from '../../languages/contract/times.ts';
import { longestMatches, runRules } from '../../rules/run-rules.ts';
import type { ReadText } from '../../text/read-text.ts';

/** A time that has been recognised and not yet placed in the calendar. */
export interface RecognisedTime {
  readonly span: Span;
  readonly source: string;
  readonly reading: TimeReading;
}

/** The times of one block, with the rules of the language it is written in. */
export interface BlockTimes {
  readonly block: number;
  readonly rules: TimeRules;
  readonly times: readonly RecognisedTime[];
}

/** Runs the rules of each block's language over it. Fragments are still among the times; the merge drops them. */
export function recogniseTimes(read: ReadText, folded: string): readonly BlockTimes[] {
  const blocks = read.blocks.map(({ span, language }) => ({ span, rules: read.packFor(language).timeRules }));
  const found = [...new Set(blocks.map(({ rules }) => rules))].flatMap(rules => {
    const stretches = blocks.filter(block => block.rules === rules).map(({ span }) => span);
    return longestMatches(runRules(rules.rules, read.article.text, folded, stretches), rules.rules);
  });
  const times = found
    .filter(({ reading }) => reading.kind !== 'nothing')
    .map(({ span, rule, reading }) => ({ span, source: rule.name, reading }))
    .sort(byPosition);
  let next = 0;
  return blocks.map(({ span, rules }, block) => {
    const first = next;
    while ((times[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1;
    return { block, rules, times: times.slice(first, next) };
  });
}
