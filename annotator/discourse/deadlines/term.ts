import type { Sentence, TimeExpression } from '../../document/annotated-article.ts';
import type { TermRules } from '../../languages/contract/deadlines.ts';
import type { Day } from '../../rules/civil-date.ts';
import { dayOfIso } from './due.ts';
import type { Cue } from './words.ts';

/** A ruling that starts a period for an appeal is news of these days. */
const recent = 60;
/** How far behind a length the day that it runs from may stand. */
const width = 48;

/** What a length of time runs from. */
export type Origin =
  | { readonly kind: 'day'; readonly day: Day; readonly time: TimeExpression }
  | { readonly kind: 'ruling' | 'event' | 'publication' };

/** «deux mois à compter du 11 janvier», «du jugement», «de la notification», or nothing said. */
export function originOf(
  time: TimeExpression,
  following: TimeExpression | undefined,
  folded: string,
  { fromDay, fromRuling, fromEvent }: TermRules,
): Origin {
  const between =
    following && following.span.start - time.span.end <= width
      ? folded.slice(time.span.end, following.span.start)
      : null;
  const day = following && following.type !== 'duration' ? dayOfIso(following.begin) : null;
  if (following && between !== null && day !== null && fromDay.test(between))
    return { kind: 'day', day, time: following };
  const after = folded.slice(time.span.end, time.span.end + width * 2);
  if (fromRuling.test(after)) return { kind: 'ruling' };
  return { kind: fromEvent.test(after) ? 'event' : 'publication' };
}

/**
 * Whether the term is one for an appeal: it says so itself («a dix jours pour faire appel»), or takes up the words of
 * the sentence before («whether it would appeal. It has 28 days to do so»).
 */
export function isAppeal(
  cue: Cue,
  time: TimeExpression,
  previous: Sentence | undefined,
  folded: string,
  { appeals }: TermRules,
): boolean {
  if (cue.bound !== 'within' || time.type !== 'duration') return false;
  const after = folded.slice(time.span.end, time.span.end + 90);
  if (appeals.purpose.test(after)) return true;
  if (!previous || !appeals.again.test(after)) return false;
  const end = previous.span.end;
  return appeals.named.test(folded.slice(Math.max(previous.span.start, end - 320), end));
}

/** The day from which an appeal period runs: the last day named before it that is over; null where there is none. */
export function rulingDay(earlier: readonly TimeExpression[], publication: Day | null): Day | null {
  const days = earlier
    .filter(({ tense, role }) => role === 'event' && (tense === 'past' || tense === 'present'))
    .map(({ begin, end }) => (begin?.slice(0, 10) === end?.slice(0, 10) ? dayOfIso(begin) : null))
    .filter(day => day !== null && publication !== null && publication - day <= recent);
  return days.at(-1) ?? null;
}
