import type { Deadline, Mention, Sentence, TimeExpression } from '../document/annotated-article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import { contains } from '../document/span.ts';
import type { Day } from '../rules/civil-date.ts';
import { fold } from '../rules/fold.ts';
import type { ReadText } from '../text/read-text.ts';
import { clausesOf } from './clauses.ts';
import { type Judged, judge, type Scene } from './deadlines/at.ts';
import { dayOfIso } from './deadlines/due.ts';
import { outermost } from './deadlines/subject.ts';
import { type PlacedDeadline, saidOnce } from './deadlines/summary.ts';

/** A limit that ran out longer ago than this is history and no news. */
const pastDays = 366;

export interface FoundDeadlines {
  /** The same times, the deadlines' ones with the role `deadline`. */
  readonly times: readonly TimeExpression[];
  readonly deadlines: readonly Deadline[];
  /** What was counted to get a date, and what could not be. */
  readonly diagnostics: readonly Diagnostic[];
}

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
  const diagnostics: Diagnostic[] = [];
  const placed = bySentence.flatMap((each, index) => {
    const rules = read.packFor(each.sentence.language).deadlines;
    if (rules.cues.length === 0 && rules.announcers.length === 0) return [];
    const found = inSentence({
      ...each,
      clauses: clausesOf(each.sentence, each.times, folded, rules.clauses.breaks),
      earlier: timesBefore(bySentence, index),
      mentions: apart,
      text: read.article.text,
      folded,
      rules,
      publication,
    });
    diagnostics.push(...found.flatMap(judged => judged.diagnostics));
    const { block } = each.sentence;
    const kind = read.blocks[block]?.kind ?? 'paragraph';
    return found.flatMap(({ deadline, time, follows }): PlacedDeadline[] =>
      deadline ? [{ deadline, time, block, kind, follows }] : [],
    );
  });
  const deadlines = saidOnce(placed, folded).map((deadline, index) => ({ id: `d${index + 1}`, ...deadline }));
  const due = new Set(deadlines.map(({ time }) => time));
  return {
    times: times.map(time => (due.has(time.id) ? { ...time, role: 'deadline' } : time)),
    deadlines,
    diagnostics,
  };
}

type SentenceTimes = Pick<Scene, 'sentence' | 'previous' | 'next' | 'times'>;

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
      const inBlock = (other: Sentence | undefined) => (other?.block === sentence.block ? other : undefined);
      const [previous, next] = [inBlock(sentences[index - 1]), inBlock(sentences[index + 1])];
      found.push({ sentence, previous, next, times: [time] });
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

interface JudgedTime extends Judged {
  readonly time: TimeExpression;
}

function inSentence(scene: Scene): readonly JudgedTime[] {
  const { clauses, times, publication } = scene;
  const found: JudgedTime[] = [];
  let next = 0;
  for (const [index, time] of times.entries()) {
    while (next < clauses.length - 1 && (clauses[next]?.end ?? 0) <= time.span.start) next += 1;
    const clause = clauses[next];
    if (!clause || !canBeMissed(time, publication) || time.span.start < clause.start) continue;
    if (isHistory(time, times.slice(Math.max(0, index - 8), index), publication)) continue;
    // «deux mois à compter du 11 janvier»: the day is where the term begins, and no second limit.
    if (found.at(-1)?.uses === time) continue;
    const judged = judge(scene, index, clause);
    if (judged) found.push({ ...judged, time });
  }
  return found;
}

/** «En 1250, le roi devait … avant la Saint-Jean»: the day has no year of its own, and the sentence tells of long ago. */
const isHistory = (
  { tense, text }: TimeExpression,
  before: readonly TimeExpression[],
  publication: Day | null,
): boolean =>
  tense === 'past' &&
  !/\d{4}/.test(text) &&
  before.some(({ type, end }) => {
    const day = type === 'date' ? dayOfIso(end) : null;
    return day !== null && publication !== null && publication - day > pastDays;
  });

/** What dates the article, recurs, is no place in the calendar or long over is no limit. */
function canBeMissed({ type, role, tense, value, end }: TimeExpression, publication: Day | null): boolean {
  if (type === 'set' || role === 'publication' || value.endsWith('_REF')) return false;
  if (tense !== 'past') return true;
  const day = dayOfIso(end);
  return /^\d{4}-\d\d/.test(value) && day !== null && publication !== null && publication - day <= pastDays;
}
