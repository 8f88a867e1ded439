import type { AnnotatedArticle, Deadline, TimeExpression } from '../../document/annotated-article.ts';
import type { Span } from '../../document/span.ts';
import { isPastDeadline } from '../deadline-words.ts';
import type { Exporter } from '../exporter.ts';
import { publicationOf } from '../moment.ts';
import { titleOf } from '../wording.ts';
import { type Describer, describer } from './descriptions.ts';
import { addressLine, component, line, listLine, textLine } from './lines.ts';
import { calendarSpanOf, dueMoment, momentLine, spanLines, stampLine } from './times.ts';

/**
 * One iCalendar object (RFC 5545) per article: an event for each dated event, start and end of the text, a to-do for each
 * deadline. Many calendars show no to-dos (those of Google and Apple, Outlook), so the day of a deadline is an event as
 * well, which the two say of each other. No event takes up time of the reader's (TRANSP). Several objects may follow each
 * other in one stream (section 3.4). The same text gives the same identifiers, whatever version of Postil reads it, so that
 * a file that is imported again replaces what it brought before.
 */
export const ics: Exporter = {
  name: 'ics',
  description: 'a calendar: deadlines as tasks, dated events as entries',
  mediaType: 'text/calendar; charset=utf-8',
  extension: 'ics',
  write: document => {
    const context = contextOf(document);
    const entries = [...deadlineEntries(context), ...eventEntries(context)];
    return component('VCALENDAR', [
      line('VERSION', '2.0'),
      textLine('PRODID', `-//Postil//Postil ${document.producer.version}//EN`),
      line('CALSCALE', 'GREGORIAN'),
      textLine('NAME', titleOf(document)),
      textLine('X-WR-CALNAME', titleOf(document)),
      ...(entries.length > 0 ? entries : [emptyEntry(context)]),
    ]);
  },
};

/** What all entries of an article share. */
interface Context {
  readonly document: AnnotatedArticle;
  readonly publication: string | null;
  readonly describe: Describer;
  /** The identifier of what stands at a place of the text. */
  readonly identify: (what: string, place: Span) => string;
  /** The lines that every entry has. */
  readonly about: readonly string[];
}

function contextOf(document: AnnotatedArticle): Context {
  const publication = publicationOf(document);
  return {
    document,
    publication,
    describe: describer(document),
    identify: identifierMaker(document),
    about: [stampLine(publication), addressLine('URL', document.article.metadata.url)],
  };
}

/** The to-do of a deadline, and the same day as an event. */
function deadlineEntries({ document, publication, describe, identify, about }: Context): readonly string[] {
  const times = new Map(document.times.map(time => [time.id, time]));
  return document.deadlines.flatMap(deadline => {
    const time = times.get(deadline.time) ?? null;
    const due = dueMoment(deadline, time);
    const place = time?.span ?? deadline.action ?? { start: 0, end: 0 };
    const [task, event] = [identify('due', place), identify('due-day', place)];
    const common = [
      ...about,
      textLine('SUMMARY', describe.deadlineTitle(deadline)),
      textLine('DESCRIPTION', describe.deadline(deadline, time, due)),
      listLine('CATEGORIES', [
        'Deadline',
        categoryOf[deadline.force],
        ...(isPastDeadline(deadline, publication) ? ['Past'] : []),
      ]),
    ];
    const todo = component('VTODO', [
      line('UID', task),
      ...common,
      ...(due ? [momentLine('DUE', due), line('RELATED-TO;RELTYPE=SIBLING', event)] : []),
      line('PRIORITY', priorityOf[deadline.force]),
    ]);
    if (!due) return [todo];
    const day = component('VEVENT', [
      line('UID', event),
      ...common,
      spanLines({ first: due, last: due.clock === null ? due : null }),
      line('RELATED-TO;RELTYPE=SIBLING', task),
      ...inPassing(deadline),
    ]);
    return [todo, day];
  });
}

/** High, medium and low (RFC 5545, section 3.8.1.9). */
const priorityOf: Readonly<Record<Deadline['force'], string>> = { required: '1', planned: '5', offered: '9' };
const categoryOf: Readonly<Record<Deadline['force'], string>> = {
  required: 'Required',
  planned: 'Planned',
  offered: 'Offered',
};

type EventRole = 'event' | 'start' | 'end';
const eventCategories: Readonly<Record<EventRole, string>> = { event: 'Event', start: 'Start', end: 'End' };

function eventEntries({ document, describe, identify, about }: Context): readonly string[] {
  const due = new Set(document.deadlines.map(({ time }) => time));
  const told = new Set<string>();
  return document.times.flatMap(time => {
    const role = eventRole(time);
    const sentence = describe.sentenceOf(time.span);
    const block = document.article.blocks[sentence?.block ?? -1]?.kind ?? 'paragraph';
    const span = role && !due.has(time.id) && !furniture.has(block) ? calendarSpanOf(time) : null;
    if (role === null || span === null) return [];
    const place = spanLines(span);
    // A sentence that names its day twice speaks of one event.
    const key = `${sentence?.id ?? time.id} ${place}`;
    if (told.has(key)) return [];
    told.add(key);
    return component('VEVENT', [
      line('UID', identify('time', time.span)),
      ...about,
      textLine('SUMMARY', describe.eventTitle(time, role)),
      textLine('DESCRIPTION', describe.event(time, span)),
      listLine('CATEGORIES', [eventCategories[role], ...(time.tense === 'past' ? ['Past'] : [])]),
      place,
      ...inPassing(time),
    ]);
  });
}

function eventRole({ role }: TimeExpression): EventRole | null {
  return role === 'event' || role === 'start' || role === 'end' ? role : null;
}

/** Blocks beside the article: neither «Mis à jour le 4 octobre» nor the day of a photograph is an event of its text. */
const furniture: ReadonlySet<string> = new Set([
  'breadcrumb',
  'section',
  'dateline',
  'byline',
  'caption',
  'boilerplate',
]);

/** What the article says of a day takes up nobody's time; a guess is tentative. */
const inPassing = ({ confidence }: { readonly confidence: number }): readonly string[] => [
  line('TRANSP', 'TRANSPARENT'),
  ...(confidence < 0.9 ? [line('STATUS', 'TENTATIVE')] : []),
];

/** A calendar must not be empty (RFC 5545, section 3.6), so an article without any date is a note in it. */
function emptyEntry({ document, identify, about }: Context): string {
  return component('VJOURNAL', [
    line('UID', identify('article', { start: 0, end: document.article.text.length })),
    ...about,
    textLine('SUMMARY', `No date for a calendar in: ${titleOf(document)}`),
  ]);
}

/**
 * Identifiers from the text and the place in it: two articles never share one, and neither another version of Postil nor
 * another reading of a date changes it. What stands at the same place twice is numbered.
 */
function identifierMaker({ article }: AnnotatedArticle): (what: string, place: Span) => string {
  const given = new Map<string, number>();
  return (what, { start, end }) => {
    const id = `postil-${article.textHash.slice(0, 32)}-${start}-${end}-${what}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}
