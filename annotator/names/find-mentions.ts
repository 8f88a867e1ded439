import type { TimeExpression } from '../document/annotated-article.ts';
import { byPosition, overlaps } from '../document/span.ts';
import type { ReadText } from '../text/read-text.ts';
import { findAmounts } from './amounts.ts';
import { candidatesIn } from './candidates.ts';
import { type Decision, decide } from './decide.ts';
import { usageOf } from './document-evidence.ts';
import { votesFor } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import { vocabularyOf } from './vocabulary.ts';
import { linesOf } from './words.ts';

export type { FoundMention } from './found-mention.ts';

/** Names, amounts and descriptions in reading order; what is a time is no name. Spans do not overlap. */
export function findMentions(read: ReadText, times: readonly TimeExpression[]): readonly FoundMention[] {
  const lines = linesOf(read, times);
  const usage = usageOf(lines);
  const candidates = lines.flatMap(line =>
    candidatesIn(line, vocabularyOf(read.packFor(line.sentence.language).names), usage),
  );
  const names = decide(candidates, candidate => votesFor(candidate, usage)).map(decision =>
    mentionOf(read, decision),
  );
  return withoutOverlaps([...findAmounts(read, lines, times), ...names].sort(byPosition));
}

function mentionOf(read: ReadText, { candidate, type, subtype, confidence, reason }: Decision): FoundMention {
  const { line, from, to } = candidate;
  const start = line.words[from]?.span.start ?? line.sentence.span.start;
  const end = line.words[to - 1]?.span.end ?? start;
  const language = line.sentence.language;
  return {
    span: { start, end },
    text: read.article.text.slice(start, end),
    type,
    subtype,
    form: 'name',
    confidence,
    source: `names/${language}/${reason}`,
  };
}

/** Of two that overlap the earlier and longer stays; both lists are in reading order. */
function withoutOverlaps(mentions: readonly FoundMention[]): readonly FoundMention[] {
  const kept: FoundMention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (!last || !overlaps(last.span, mention.span)) kept.push(mention);
  }
  return kept;
}
