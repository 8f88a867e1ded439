import type { TimeExpression } from '../document/annotated-article.ts';
import { byPosition, overlaps } from '../document/span.ts';
import type { ReadText } from '../text/read-text.ts';
import { findAmounts } from './amounts.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { namesInCapitals } from './capital-lines.ts';
import { type Decision, decide, judge } from './decide.ts';
import { usageOf } from './document-evidence.ts';
import { votesFor } from './evidence.ts';
import type { FoundMention } from './found-mention.ts';
import { vocabularyOf } from './vocabulary.ts';
import { type Line, linesOf } from './words.ts';

export type { FoundMention } from './found-mention.ts';

/** Names, amounts and descriptions in reading order; what is a time is no name. Spans do not overlap. */
export function findMentions(read: ReadText, times: readonly TimeExpression[]): readonly FoundMention[] {
  const lines = linesOf(read, times);
  const usage = usageOf(lines);
  const vocabularyFor = (line: Line) => vocabularyOf(read.packFor(line.sentence.language).names);
  const candidates = lines.flatMap(line =>
    line.casing === 'upper' ? [] : candidatesIn(line, vocabularyFor(line), usage),
  );
  const decisions = decide(judge(candidates, candidate => votesFor(candidate, usage)));
  const named = new Map(decisions.map(decision => [decision.candidate.key, decision] as const));
  const inCapitals = lines.flatMap(line =>
    line.casing === 'upper' ? namesInCapitals(line, vocabularyFor(line), named) : [],
  );
  const names = [...decisions, ...inCapitals].map(decision => mentionOf(read, decision));
  return withoutOverlaps([...findAmounts(read, lines, times), ...names].sort(byPosition));
}

function mentionOf(read: ReadText, { candidate, type, subtype, confidence, reason }: Decision): FoundMention {
  const { line, from, to, vocabulary } = candidate;
  const start = line.words[from]?.span.start ?? line.sentence.span.start;
  const end = endOf(line.words, to, vocabulary);
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

/** «Sandrine Coll.» at the end of a sentence: the full stop belongs to «Inc.» and «J.», to no other last word. */
function endOf(words: Candidate['line']['words'], to: number, { endings }: Candidate['vocabulary']): number {
  const last = words[to - 1];
  if (!last) return 0;
  const stopped = to === words.length && /^\p{L}{4,}\.$/u.test(last.text) && !endings.has(last.key);
  return stopped ? last.span.end - 1 : last.span.end;
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
