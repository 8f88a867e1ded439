import type { TimeExpression } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';
import { findAmounts } from './amounts.ts';
import { namesInCapitals } from './capital-lines.ts';
import { type Decision, decide } from './decide.ts';
import type { FoundMention } from './found-mention.ts';
import type { NamedRun } from './named-run.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findPatternNames } from './pattern-names.ts';
import { smallNames } from './small-names.ts';
import { type NameStudy, studyNames } from './study-names.ts';
import { tagNames } from './tag-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wholeNames } from './whole-names.ts';
import type { Line } from './words.ts';

export type { FoundMention } from './found-mention.ts';

/**
 * Names and amounts in reading order; what is a time is no name. Spans do not overlap. Where a tagger is trained for
 * the language of a sentence it decides there, with the rules among its evidence; elsewhere the rules do.
 */
export function findMentions(read: ReadText, times: readonly TimeExpression[]): readonly FoundMention[] {
  const study = studyNames(read, times);
  const tagged = study.lines.flatMap(line => {
    const { tagger } = study.vocabularyFor(line).rules;
    return tagger ? tagNames(line, study, tagger()) : [];
  });
  const byRules = namesByRules(study).filter(
    run => run.type !== 'organization' || !isTagged(study, run.line) || !formOnly.has(run.reason),
  );
  const mentions = (runs: readonly NamedRun[]) =>
    runs.map(run => mentionOf(read, run, study.vocabularyFor(run.line)));
  const ruled = (runs: readonly NamedRun[]) =>
    mentions(runs.map(run => (isTagged(study, run.line) ? { ...run, confidence: contested } : run)));
  return withoutOverlaps([
    findAmounts(read, study.lines, times),
    findPatternNames(read, study.lines, times),
    ruled(wholeNames(byRules, tagged)),
    mentions(tagged.filter(({ confidence }) => confidence >= convincing)),
    ruled(byRules.filter(({ confidence }) => confidence === 1)),
    mentions(tagged.filter(({ confidence }) => confidence >= doubtful)),
    ruled(byRules.filter(({ line, confidence }) => confidence >= 0.9 || !isTagged(study, line))),
    mentions(tagged),
  ]);
}

/** A rule that is certain outweighs a tagger that is less convinced than this, and no other. */
const convincing = 0.6;
/** Below this a tagger is less often right than a rule that is fairly sure. */
const doubtful = 0.4;
/** What only a rule sees, and a tagger that knows the rule does not, is a guess. */
const contested = 0.6;

/** Reasons to take a name for an organisation that lie in its form alone: a tagger sees that too, and better. */
const formOnly: ReadonlySet<string> = new Set(['capital', 'acronym', 'words', 'number']);

const isTagged = (study: NameStudy, line: Line) => study.vocabularyFor(line).rules.tagger !== null;

/** What the rules take for names. */
function namesByRules(study: NameStudy): readonly NamedRun[] {
  const decisions = decide(study.judgements);
  const named = new Map(decisions.map(decision => [decision.candidate.key, decision] as const));
  const inCapitals = study.lines.flatMap(line =>
    line.casing === 'upper' ? namesInCapitals(line, study.vocabularyFor(line), named) : [],
  );
  const small = study.lines.flatMap(line => smallNames(line, study.vocabularyFor(line)));
  return [...[...decisions, ...inCapitals].map(runOf), ...small];
}

const runOf = ({ candidate: { line, from, to }, ...decision }: Decision): NamedRun => ({
  ...decision,
  line,
  from,
  to,
});

function mentionOf(
  read: ReadText,
  { line, from, to, type, subtype, confidence, reason }: NamedRun,
  vocabulary: Vocabulary,
): FoundMention {
  const start = line.words[from]?.span.start ?? line.sentence.span.start;
  const end = endOf(line.words, to, vocabulary);
  return {
    span: { start, end },
    text: read.article.text.slice(start, end),
    type,
    subtype,
    form: 'name',
    confidence,
    source: `names/${line.sentence.language}/${reason}`,
  };
}

/** «Sandrine Coll.» at the end of a sentence: the full stop belongs to «Inc.» and «J.», to no other last word. */
function endOf(words: Line['words'], to: number, { endings }: Vocabulary): number {
  const last = words[to - 1];
  if (!last) return 0;
  const stopped = to === words.length && /^\p{L}{4,}\.$/u.test(last.text) && !endings.has(last.key);
  return stopped ? last.span.end - 1 : last.span.end;
}
