import type { Span } from '../document/span.ts';
import type { TimeReading, TimeRules } from '../languages/contract/times.ts';
import { longestMatches, runRules } from '../rules/run-rules.ts';
import type { ReadText } from '../text/read-text.ts';

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
  return read.blocks.map((block, index) => {
    const rules = read.packFor(block.language).timeRules;
    const matches = runRules(rules.rules, read.article.text, folded, block.span);
    const times = longestMatches(matches, rules.rules)
      .filter(({ reading }) => reading.kind !== 'nothing')
      .map(({ span, rule, reading }) => ({ span, source: rule.name, reading }));
    return { block: index, rules, times };
  });
}
