import type { Deadline, Mention, Sentence, TimeExpression } from '../../document/annotated-article.ts';
import { type Diagnostic, diagnose } from '../../document/diagnostics.ts';
import type { Span } from '../../document/span.ts';
import type { DeadlineRules } from '../../languages/contract/deadlines.ts';
import type { Day } from '../../rules/civil-date.ts';
import { dayInEnglish } from '../../rules/english-calendar.ts';
import { conditionOf, hasSanction } from './condition.ts';
import { type Due, dayOfIso, dueOf } from './due.ts';
import { grantOf } from './grant.ts';
import { entityOf, keeperOf, subjectBefore, whoActs, whoBeside } from './subject.ts';
import { isAppeal, type Origin, originOf, rulingDay } from './term.ts';
import { forceOf, governing, type Predicate, predicatesIn } from './verbs.ts';
import { type Announcement, announcementOf, type Cue, cueBefore, reach } from './words.ts';

/** A sentence with times, and what there is around it. */
export interface Scene {
  readonly sentence: Sentence;
  /** The sentences before and after it in the same block. */
  readonly previous: Sentence | undefined;
  readonly next: Sentence | undefined;
  /** The clauses of the sentence. */
  readonly clauses: readonly Span[];
  readonly times: readonly TimeExpression[];
  readonly earlier: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly folded: string;
  readonly rules: DeadlineRules;
  readonly publication: Day | null;
}

/** The deadline, or why there is none although the words speak of one; and what had to be counted. */
export interface Judged {
  readonly deadline: Omit<Deadline, 'id'> | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Another time of the sentence that only says what this one is counted from. */
  readonly uses: TimeExpression | null;
  /** It says what is lost from or after the time, and so may only repeat a limit. */
  readonly follows: boolean;
}

interface Evidence {
  readonly cue: Cue | null;
  readonly announcement: Announcement | null;
  readonly predicate: Predicate | null;
  readonly who: Span | null;
  readonly kind: 'grant' | 'condition' | 'offer' | 'predicate' | 'cue' | 'announcement' | 'sanction';
  readonly source: string;
}

/** Whether a time of a clause is a deadline; null where nothing says so. */
export function judge(scene: Scene, index: number, whole: Span): Judged | null {
  const time = scene.times[index];
  const found = time && evidenceFor(scene, index, time, clip(whole, time.span));
  if (!found) return null;
  const { folded, rules, text } = scene;
  const { cue, announcement, predicate, kind } = found;
  const bound =
    cue && (kind !== 'announcement' || (cue.bound === 'before' && !announcement?.bounds))
      ? cue.bound
      : (announcement?.bound ?? cue?.bound);
  const appeal = cue !== null && isAppeal(cue, time, scene.previous, folded, rules.terms);
  const origin: Origin =
    bound === 'within' && time.type === 'duration'
      ? originOf(time, scene.times[index + 1], folded, rules.terms)
      : { kind: 'publication' };
  // «a mis en demeure lundi … sous quinze jours»: the order has a day of its own.
  const ordered = kind === 'grant' || predicate?.rule.addressee !== undefined;
  const from = dayFrom(origin, appeal, ordered ? whole.start : null, scene, index);
  if (from === null && origin.kind !== 'publication')
    return {
      deadline: null,
      diagnostics: [diagnose('deadline-undated', time.span, { text: time.text })],
      uses: null,
      follows: false,
    };
  const due = bound && dueOf(time, bound, from, scene.publication);
  if (!due) return null;
  const after = folded.slice(time.span.end, time.span.end + 90);
  const benefit = appeal || (!predicate && rules.acts.benefits.test(after));
  const rewarded =
    predicate?.kind === 'duty' &&
    rules.acts.rewards.test(folded.slice(predicate.span.end, Math.min(whole.end, time.span.end + reach)));
  const offered = kind === 'offer' || rewarded || (kind !== 'condition' && benefit);
  const { counted, ...moment } = due;
  return {
    deadline: {
      time: time.id,
      ...moment,
      who: found.who ? entityOf(found.who, scene.mentions, folded) : null,
      whoSpan: found.who,
      action: actionOf(whole, folded),
      cue: cue?.span ?? announcement?.span ?? null,
      force: offered
        ? 'offered'
        : predicate
          ? forceOf[predicate.kind]
          : (kind === 'announcement' && announcement?.force) || 'required',
      confidence:
        (appeal && origin.kind !== 'day') || kind === 'announcement' || kind === 'sanction' ? 0.6 : 0.9,
      source: `deadlines/${appeal ? 'appeal' : found.source}`,
    },
    diagnostics: counted === null ? [] : [arithmetic(time, text, counted, due)],
    uses: origin.kind === 'day' ? origin.time : null,
    follows: bound === 'from' || bound === 'after',
  };
}

const clip = ({ start, end }: Span, time: Span): Span => ({
  start: Math.max(start, time.start - reach),
  end: Math.min(end, time.end + reach),
});

function evidenceFor(scene: Scene, index: number, time: TimeExpression, clause: Span): Evidence | null {
  const { sentence, times, folded, rules } = scene;
  const neighbours = times.slice(Math.max(0, index - 8), index + 8);
  const cue = cueBefore(time, sentence.span, folded, rules);
  const predicates = cue ? predicatesIn(clause, time, folded, rules) : [];
  const announcement = announcementOf(time, times[index - 1], sentence.span, contextOf(scene), folded, rules);
  const nothing = { cue, announcement, predicate: null, who: null };

  const grant = grantOf(time, cue, clause, folded, rules);
  if (grant) return { ...nothing, cue: grant.cue, who: grant.who, kind: 'grant', source: grant.cue.source };

  const condition = cue && conditionOf(cue, time, clause, predicates, neighbours, folded, rules);
  if (condition)
    return {
      ...nothing,
      who: condition.who,
      kind: condition.offered ? 'offer' : 'condition',
      source: 'condition',
    };

  const predicate = cue && !cue.verb ? governing(cue, time, clause, predicates, folded, rules) : null;
  if (predicate) {
    const who = whoActs(predicate, predicates, clause, neighbours, folded, rules);
    return { ...nothing, predicate, who, kind: 'predicate', source: predicate.rule.name };
  }
  if (cue?.certain) {
    // Without a duty of its own the subject of «ont jusqu'au» is what stands before the cue.
    const who = cue.verb
      ? subjectBefore(cue.span, predicates, clause, neighbours, folded, rules.clauses)
      : null;
    return { ...nothing, who, kind: 'cue', source: cue.source };
  }
  if (announcement) {
    const who =
      keeperOf(time, clause, neighbours, folded, rules) ??
      whoBeside(time, scene.clauses, neighbours, folded, rules);
    return { ...nothing, who, kind: 'announcement', source: announcement.source };
  }
  const limits = cue && ['before', 'by', 'until'].includes(cue.bound) && time.tense !== 'past';
  return limits && hasSanction(time.span, sentence.span, scene.next?.span, folded, rules)
    ? { ...nothing, kind: 'sanction', source: 'sanction' }
    : null;
}

/** The sentence, with the one before where it speaks on of the same thing: «Elle entrera en vigueur le 1er avril». */
function contextOf({ sentence, previous, folded, rules }: Scene): Span {
  const { start, end } = sentence.span;
  const resumes = previous && rules.clauses.resumes.test(folded.slice(start, Math.min(end, start + 40)));
  return { start: resumes ? previous.span.start : start, end };
}

/** The day that a length of time is counted from; null where the article does not give it. */
function dayFrom(
  origin: Origin,
  appeal: boolean,
  order: number | null,
  scene: Scene,
  index: number,
): Day | null {
  if (origin.kind === 'day') return origin.day;
  if (origin.kind === 'event') return null;
  const before = [...scene.earlier, ...scene.times.slice(Math.max(0, index - 8), index)];
  if (origin.kind === 'ruling') return rulingDay(before, scene.publication);
  if (appeal) return rulingDay(before, scene.publication) ?? scene.publication;
  const ordered = order === null ? [] : before.filter(({ span }) => span.start >= order);
  return rulingDay(ordered, scene.publication) ?? scene.publication;
}

function arithmetic(time: TimeExpression, text: string, counted: Day, { due }: Due): Diagnostic {
  const last = dayOfIso(due) ?? counted;
  return diagnose('deadline-computed', time.span, {
    text: text.slice(time.span.start, time.span.end),
    from: dayInEnglish(counted),
    due: dayInEnglish(last),
  });
}

/** The clause without the blanks and marks around it. */
function actionOf(clause: Span, folded: string): Span {
  const text = folded.slice(clause.start, clause.end);
  const lead = text.length - text.replace(/^[\s,;:.–—-]+/, '').length;
  const words = text.slice(lead).replace(/[\s,;:.!?…–—-]+$/, '');
  return { start: clause.start + lead, end: clause.start + lead + words.length };
}
