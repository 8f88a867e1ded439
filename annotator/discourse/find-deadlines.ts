import type { Deadline, Mention, Sentence, TimeExpression } from '../document/annotated-article.ts';
import { contains, type Span } from '../document/span.ts';
import type { DeadlineRules } from '../languages/contract/deadlines.ts';
import type { Day } from '../rules/civil-date.ts';
import { fold } from '../rules/fold.ts';
import type { ReadText } from '../text/read-text.ts';
import { clausesOf } from './clauses.ts';
import { isAppeal, rulingDay } from './deadline-appeal.ts';
import { conditionOf } from './deadline-condition.ts';
import { dayOfIso, dueOf } from './deadline-due.ts';
import { announcementOf, cueBefore, forceOf, governing, predicatesIn, reach } from './deadline-evidence.ts';
import { entityOf, outermost, subjectOf } from './deadline-subject.ts';
import { type PlacedDeadline, withoutSummaries } from './deadline-summary.ts';

export interface FoundDeadlines {
  /** The same times, the deadlines' ones with the role `deadline`. */
  readonly times: readonly TimeExpression[];
  readonly deadlines: readonly Deadline[];
}

type Unnumbered = Omit<Deadline, 'id'>;

/** Which times are deadlines, for whom and for what. */
export function findDeadlines(
  read: ReadText,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): FoundDeadlines {
  const folded = fold(read.article.text);
  const publication =
    dayOfIso(read.article.metadata.publishedAt) ??
    dayOfIso(times.find(({ role }) => role === 'publication')?.value ?? null);
  const apart = outermost(mentions);
  const bySentence = timesBySentence(read.sentences, times);
  const placed = bySentence.flatMap((each, index) => {
    const rules = read.packFor(each.sentence.language).deadlines;
    const found = inSentence({
      ...each,
      earlier: timesBefore(bySentence, index),
      mentions: apart,
      folded,
      rules,
      publication,
    });
    const block = read.blocks[each.sentence.block]?.kind ?? 'paragraph';
    return found.map(({ deadline, time }): PlacedDeadline => ({ deadline, time, block }));
  });
  const deadlines = withoutSummaries(placed, folded).map((deadline, index) => ({
    id: `d${index + 1}`,
    ...deadline,
  }));
  const due = new Set(deadlines.map(({ time }) => time));
  return { times: times.map(time => (due.has(time.id) ? { ...time, role: 'deadline' } : time)), deadlines };
}

interface SentenceTimes {
  readonly sentence: Sentence;
  /** The sentence before it in the same block. */
  readonly previous: Sentence | undefined;
  readonly times: readonly TimeExpression[];
}

/** Both come in reading order, so one pass sorts the times into their sentences. */
function timesBySentence(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): readonly SentenceTimes[] {
  const found: (SentenceTimes & { readonly times: TimeExpression[] })[] = [];
  let index = 0;
  for (const time of times) {
    while (index < sentences.length - 1 && (sentences[index]?.span.end ?? 0) <= time.span.start) index += 1;
    const sentence = sentences[index];
    if (!sentence || !contains(sentence.span, time.span)) continue;
    const last = found.at(-1);
    if (last?.sentence === sentence) last.times.push(time);
    else {
      const before = sentences[index - 1];
      const previous = before?.block === sentence.block ? before : undefined;
      found.push({ sentence, previous, times: [time] });
    }
  }
  return found;
}

/** The times of the last sentences of the same paragraph that have any. */
function timesBefore(all: readonly SentenceTimes[], index: number): readonly TimeExpression[] {
  const block = all[index]?.sentence.block;
  return all
    .slice(Math.max(0, index - 3), index)
    .filter(({ sentence }) => sentence.block === block)
    .flatMap(({ times }) => times.slice(-8));
}

interface Scene extends SentenceTimes {
  readonly earlier: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly folded: string;
  readonly rules: DeadlineRules;
  readonly publication: Day | null;
}

interface Found {
  readonly deadline: Unnumbered;
  readonly time: TimeExpression;
}

function inSentence(scene: Scene): readonly Found[] {
  const { sentence, times, folded, rules } = scene;
  if (rules.cues.length === 0 && rules.announcers.length === 0) return [];
  const clauses = clausesOf(sentence, times, folded, rules.clauseBreaks);
  let next = 0;
  return times.flatMap((time, index) => {
    while (next < clauses.length - 1 && (clauses[next]?.end ?? 0) <= time.span.start) next += 1;
    const clause = clauses[next];
    if (!clause || !isOpen(time) || time.span.start < clause.start) return [];
    const deadline = deadlineAt(scene, index, time, clause);
    return deadline ? [{ deadline, time }] : [];
  });
}

/** What is over, dates the article, or is no place in the calendar cannot be missed any more. */
function isOpen({ type, role, tense, value }: TimeExpression): boolean {
  return type !== 'set' && role !== 'publication' && tense !== 'past' && !value.endsWith('_REF');
}

function deadlineAt(scene: Scene, index: number, time: TimeExpression, whole: Span): Unnumbered | null {
  const { sentence, times, mentions, folded, rules, publication } = scene;
  const clause = {
    start: Math.max(whole.start, time.span.start - reach),
    end: Math.min(whole.end, time.span.end + reach),
  };
  const neighbours = times.slice(Math.max(0, index - 8), index + 8);
  const cue = cueBefore(time.span, sentence.span, folded, rules);
  const predicates = cue ? predicatesIn(clause, folded, rules) : [];
  const announcement = announcementOf(time, times[index - 1], sentence.span, folded, rules);
  const condition = cue && conditionOf(cue, time.span, clause, predicates, neighbours, folded, rules);
  const predicate =
    cue && !cue.verb && !condition ? governing(cue, time.span, clause, predicates, folded, rules) : null;
  if (!announcement && !predicate && !condition && !cue?.certain) return null;
  const bound =
    cue && (cue.certain || predicate || condition || cue.bound === 'before')
      ? cue.bound
      : (announcement?.bound ?? cue?.bound);
  const appeal = cue !== null && isAppeal(cue, time, scene.previous, folded, rules);
  const from = appeal
    ? rulingDay([...scene.earlier, ...times.slice(Math.max(0, index - 8), index)], publication)
    : publication;
  const due = bound && dueOf(time, bound, from);
  if (!due) return null;
  // Without a duty of its own the subject of «ont jusqu'au» is what stands before the cue.
  const verb = predicate ?? (cue?.verb ? { span: cue.span, kind: 'duty' as const } : null);
  const who = condition
    ? condition.who
    : verb && subjectOf(verb, predicates, clause, neighbours, folded, rules);
  const benefit =
    appeal || (!predicate && rules.benefits.test(folded.slice(time.span.end, time.span.end + 60)));
  const offered = !condition && benefit;
  return {
    time: time.id,
    ...due,
    who: who ? entityOf(who, mentions, folded) : null,
    whoSpan: who,
    action: actionOf(whole, folded),
    cue: cue?.span ?? announcement?.span ?? null,
    force: offered ? 'offered' : predicate ? forceOf[predicate.kind] : (announcement?.force ?? 'required'),
    confidence: appeal ? 0.6 : predicate || condition || cue?.certain ? 0.9 : 0.6,
    source: `deadlines/${appeal ? 'appeal' : condition ? 'condition' : predicate ? predicate.kind : announcement ? 'announced' : 'cue'}`,
  };
}

/** The clause without the blanks and marks around it. */
function actionOf(clause: Span, folded: string): Span {
  const text = folded.slice(clause.start, clause.end);
  const lead = text.length - text.replace(/^[\s,;:.–—-]+/, '').length;
  const words = text.slice(lead).replace(/[\s,;:.!?…–—-]+$/, '');
  return { start: clause.start + lead, end: clause.start + lead + words.length };
}
