import type { AnnotatedArticle, Deadline, TimeExpression } from '../../document/annotated-article.ts';
import { coarseDue, isPastDeadline } from '../deadline-words.ts';
import { calendarPlace } from '../ics/calendar-days.ts';
import { publicationOf } from '../moment.ts';
import { shortValue } from '../value-words.ts';

export type TimelineKind = 'publication' | 'deadline' | 'event' | 'start' | 'end';

/** One thing on the timeline: all times of the article that mean the same place in the calendar, in the same role. */
export interface TimelineItem {
  readonly kind: TimelineKind;
  /** A deadline that had passed at publication. */
  readonly past: boolean;
  /** Days since 1970-01-01 with the hour as fraction; a moment begins and ends at the same. */
  readonly first: number;
  readonly last: number;
  /** True where the text names a stretch of several days: drawn as a bar of its width. */
  readonly stretch: boolean;
  /** For the drawing: “before 8 Feb”; the year of publication goes without saying. */
  readonly label: string;
  /** For the list: “before Mon 8 Feb 2021”. */
  readonly words: string;
  /** ISO date or date-time at which it begins. */
  readonly datetime: string;
  /** In reading order; empty where only the page's metadata say it. */
  readonly times: readonly TimeExpression[];
}

/** Everything of the article that has a place in the calendar, in order of time. */
export function timelineItems(document: AnnotatedArticle): readonly TimelineItem[] {
  const published = publicationOf(document);
  const year = published === null ? null : Number(published.slice(0, 4));
  const deadlines = deadlineDrafts(document, published);
  const drafts = [...publicationDraft(document, published), ...deadlines];
  const byDueDay = new Map(deadlines.map(draft => [draft.datetime.slice(0, 10), draft]));
  const settled = new Set(document.deadlines.map(({ time }) => time));
  for (const time of document.times) {
    if (time.role === 'publication' || settled.has(time.id)) continue;
    // The list of deadlines says them; what it left out, as a summary of another one, is no second deadline here.
    const same = time.role === 'deadline' && byDueDay.get(time.end?.slice(0, 10) ?? '');
    if (same) same.times.push(time);
    else drafts.push(...timeDraft(time));
  }
  return merged(drafts)
    .map(({ prefix, value, mod, ...item }) => ({
      ...item,
      label: prefix + shortValue(value, mod, { year, weekday: false }),
      words: prefix + shortValue(value, mod, { year: null, weekday: true }),
    }))
    .sort((a, b) => a.first - b.first || a.last - b.last || (a.kind < b.kind ? -1 : 1));
}

interface Draft extends Omit<TimelineItem, 'label' | 'words' | 'times'> {
  readonly prefix: string;
  readonly value: string;
  readonly mod: TimeExpression['mod'];
  readonly times: TimeExpression[];
}

/** Where a moment stands: at its hour, else in the middle of its day. */
function pointAt(iso: string): number | null {
  const place = calendarPlace(iso);
  return place && place.day + (place.hour ?? 0.5);
}

function publicationDraft({ times }: AnnotatedArticle, published: string | null): Draft[] {
  const point = published === null ? null : pointAt(published);
  if (published === null || point === null) return [];
  const saying = times.filter(({ role }) => role === 'publication');
  const base = { kind: 'publication', past: false, first: point, last: point, stretch: false } as const;
  const value = published.slice(0, 10);
  return [{ ...base, prefix: 'published ', value, mod: null, datetime: published, times: saying }];
}

function deadlineDrafts({ deadlines, times }: AnnotatedArticle, published: string | null): Draft[] {
  const stated = new Map(times.map(time => [time.id, time]));
  return deadlines.flatMap((deadline: Deadline): Draft[] => {
    const { due, exclusive, time } = deadline;
    const point = pointAt(due);
    if (point === null) return [];
    const own = stated.get(time);
    const coarse = coarseDue(deadline, own);
    return [
      {
        kind: 'deadline',
        past: isPastDeadline(deadline, published),
        first: point,
        last: point,
        stretch: false,
        prefix: exclusive ? 'before ' : coarse ? 'by end of ' : 'by ',
        value: coarse ?? due,
        mod: null,
        datetime: due,
        times: own ? [own] : [],
      },
    ];
  });
}

const prefixes: Readonly<Partial<Record<TimelineKind, string>>> = { start: 'from ', end: 'until ' };

function timeDraft(time: TimeExpression): Draft[] {
  const begin = time.begin === null ? null : calendarPlace(time.begin);
  const end = time.end === null ? begin : calendarPlace(time.end);
  if (time.begin === null || !begin || !end || end.day < begin.day) return [];
  const kind =
    time.role === 'start' ? 'start' : time.role === 'end' || time.role === 'deadline' ? 'end' : 'event';
  const stretch = end.day > begin.day + 1 || (end.day > begin.day && end.hour === null);
  const whole = { first: begin.day + (begin.hour ?? 0), last: end.day + (end.hour ?? 1) };
  // A morning is half a day at most: it stands at its beginning, as an hour does.
  const point = begin.day + (begin.hour ?? 0.5);
  const { value, mod } = time;
  return [
    {
      kind,
      past: false,
      ...(stretch ? thirdOf(whole, mod) : { first: point, last: point }),
      stretch,
      prefix: mod === null || mod === 'START' || mod === 'MID' || mod === 'END' ? (prefixes[kind] ?? '') : '',
      value,
      mod,
      datetime: time.begin,
      times: [time],
    },
  ];
}

/** “Mid-June” is the second of its three parts. */
function thirdOf({ first, last }: { first: number; last: number }, mod: TimeExpression['mod']) {
  const part = ['START', 'MID', 'END'].indexOf(mod ?? '');
  if (part < 0) return { first, last };
  const third = (last - first) / 3;
  return { first: first + part * third, last: first + (part + 1) * third };
}

/** One item for all drafts that would look the same. */
function merged(drafts: readonly Draft[]): readonly Draft[] {
  const byLook = new Map<string, Draft>();
  for (const draft of drafts) {
    const { kind, first, last, prefix, mod, past } = draft;
    const look = [kind, first, last, prefix, mod, past].join(' ');
    const same = byLook.get(look);
    if (!same) byLook.set(look, draft);
    else same.times.push(...draft.times.filter(({ id }) => !same.times.some(known => known.id === id)));
  }
  return [...byLook.values()];
}
