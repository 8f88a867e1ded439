import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, Deadline } from '../../annotator/document/annotated-article.ts';
import { ics } from '../../annotator/export/ics/ics.ts';
import { annotate, readArticle } from '../../annotator/index.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { entriesNamed, entriesOf, sampleEvent, shownOf, withEvent } from './calendar-entries.ts';
import { calendarFaults, objectsIn, propertyOf } from './calendar-lint.ts';
import { madeUpDocument, whole } from './made-up-documents.ts';

const [deadline] = sampleDocument.deadlines;
if (!deadline) throw new Error('The sample has no deadline.');

const withDeadline = (more: Partial<Deadline>): AnnotatedArticle => ({
  ...sampleDocument,
  deadlines: [{ ...deadline, ...more }],
});

const published = (text: string, date = '2031-03-06') => annotate(readArticle(text, { published: date }));

describe('a calendar of an article', () => {
  test('follows RFC 5545, by the lint and by ical.js', () => {
    const file = ics.write(sampleDocument);
    expect(calendarFaults(file)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(file));
    const [todo] = calendar.getAllSubcomponents('vtodo');
    expect(todo?.getFirstPropertyValue('summary')).toBe('Deadline: Véloria: pour tout enlever');
    expect(String(todo?.getFirstPropertyValue('due'))).toBe('2031-03-31');
    const [, event] = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
    expect(event?.summary).toBe(
      '«Nous partirons lundi», a déclaré Inès Vautrin, directrice de Véloria & Cie',
    );
    expect([String(event?.startDate), String(event?.endDate)]).toEqual(['2031-03-10', '2031-03-11']);
  });

  test('a deadline is a to-do, and its day an event, of one another', () => {
    const [todo, ...more] = entriesNamed(sampleDocument, 'VTODO');
    const [day] = entriesNamed(sampleDocument, 'VEVENT');
    if (!todo || !day) throw new Error('No entries');
    expect(more).toEqual([]);
    expect(shownOf(todo, 'DUE')).toBe(';VALUE=DATE:20310331');
    expect(shownOf(todo, 'PRIORITY')).toBe(':1');
    expect(shownOf(todo, 'CATEGORIES')).toBe(':Deadline,Required');
    expect([shownOf(day, 'DTSTART'), shownOf(day, 'DTEND')]).toEqual([
      ';VALUE=DATE:20310331',
      ';VALUE=DATE:20310401',
    ]);
    expect(propertyOf(day, 'SUMMARY')).toBe(propertyOf(todo, 'SUMMARY'));
    expect(propertyOf(day, 'RELATED-TO')).toBe(propertyOf(todo, 'UID'));
    expect(propertyOf(todo, 'RELATED-TO')).toBe(propertyOf(day, 'UID'));
    expect(propertyOf(todo, 'DESCRIPTION')?.split('\n')).toEqual([
      '“L’opérateur a jusqu’au 31 mars 2031 pour tout enlever, selon la mairie.”',
      'English: “The operator has until 31 March 2031 to remove everything, according to the town hall.”',
      '',
      'Due: by the end of Monday 31 March 2031, 25 days after publication',
      'Who: Véloria',
      'Force: required (certain)',
      '',
      'Article: 🚲 Véloria retire ses vélos <script>alert("boum")</script> de la ville de Lormont, L’Écho <des> ponts, Thursday 6 March 2031',
    ]);
  });

  test('of a long clause the title has who must act, and what', () => {
    const words = `Après ${'bien des années '.repeat(10)}la mairie devra répondre avant le 8 avril 2031`;
    const place = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length });
    const due = { ...deadline, action: place(words), whoSpan: place('la mairie'), cue: null, who: null };
    const time = { ...sampleEvent, id: deadline.time, span: place('8 avril 2031'), text: '8 avril 2031' };
    const document = whole({ id: 'x', text: words, metadata: {}, times: [time], deadlines: [due] });
    const [todo] = entriesNamed(document, 'VTODO');
    expect(todo && propertyOf(todo, 'SUMMARY')).toBe(
      'Deadline: …la mairie devra répondre avant le 8 avril 2031',
    );
  });

  test('what must be done before its day says so', () => {
    const [todo] = entriesNamed(withDeadline({ exclusive: true }), 'VTODO');
    expect(todo && propertyOf(todo, 'SUMMARY')).toBe(
      'Deadline (before this day): Véloria: pour tout enlever',
    );
    expect(todo && propertyOf(todo, 'DESCRIPTION')).toContain('What is done on or after it is too late.');
  });

  test('what was reckoned says how', () => {
    const [time] = sampleDocument.times;
    const reckoning = {
      code: 'deadline-computed',
      severity: 'info',
      message: '“25 jours” from A makes B.',
    } as const;
    const document = { ...sampleDocument, diagnostics: [{ ...reckoning, span: time?.span ?? null }] };
    const [todo] = entriesNamed(document, 'VTODO');
    expect(todo && propertyOf(todo, 'DESCRIPTION')).toContain('\nReckoned: “25 jours” from A makes B.\n');
  });

  test('what had passed when the article appeared says so', () => {
    const [todo] = entriesNamed(withDeadline({ due: '2031-03-01' }), 'VTODO');
    expect(todo && propertyOf(todo, 'SUMMARY')).toBe('Past deadline: Véloria: pour tout enlever');
    expect(todo && propertyOf(todo, 'CATEGORIES')).toBe('Deadline,Required,Past');
    expect(todo && propertyOf(todo, 'DESCRIPTION')).toContain('It had passed when the article appeared.');
  });

  test.each([
    ['required', ':1', ':Deadline,Required'],
    ['planned', ':5', ':Deadline,Planned'],
    ['offered', ':9', ':Deadline,Offered'],
  ] as const)('force: %s', (force, priority, categories) => {
    const [todo] = entriesNamed(withDeadline({ force }), 'VTODO');
    expect(todo && [shownOf(todo, 'PRIORITY'), shownOf(todo, 'CATEGORIES')]).toEqual([priority, categories]);
  });

  test.each([
    ['an hour', '2031-03-31T17:00', ':20310331T170000'],
    ['an hour of a known distance from UTC', '2031-03-31T00:30+02:00', ':20310330T223000Z'],
    ['no day', '2031-03', null],
    ['no day of the calendar', '2031-02-30', null],
  ])('due at %s', (_name, due, expected) => {
    const document = withDeadline({ due });
    const [todo] = entriesNamed(document, 'VTODO');
    expect(todo && shownOf(todo, 'DUE')).toBe(expected);
    expect(calendarFaults(ics.write(document))).toEqual([]);
  });
});

describe('identifiers and stamps', () => {
  test('stay with the text and the place, whatever the date read there', () => {
    const uids = (document: AnnotatedArticle) => entriesOf(document).map(part => propertyOf(part, 'UID'));
    const reread = withEvent({ value: '2031-03-17', begin: '2031-03-17', end: '2031-03-17', id: 't9' });
    expect(uids(reread)).toEqual(uids(withEvent({})));
    expect(uids({ ...reread, id: 'another' })).toEqual(uids(reread));
    const other = { ...reread, article: { ...reread.article, textHash: 'f'.repeat(64) } };
    expect(uids(other)).not.toEqual(uids(reread));
  });

  test.each([
    ['2031-03-06', ':20310306T000000Z'],
    ['2031-03-06T12:28', ':20310306T122800Z'],
    ['2031-03-06T00:28:05+01:00', ':20310305T232805Z'],
    [null, ':19700101T000000Z'],
    ['yesterday\r\nX:1', ':19700101T000000Z'],
  ])('published %s', (publishedAt, stamp) => {
    const { article } = sampleDocument;
    const document = {
      ...sampleDocument,
      article: { ...article, metadata: { ...article.metadata, publishedAt } },
    };
    expect(entriesOf(document).map(part => shownOf(part, 'DTSTAMP'))).toEqual([stamp, stamp, stamp]);
  });
});

test('an article without any date is a note, for a calendar must not be empty', () => {
  const document = whole({ id: 'x', text: 'Rien.', metadata: {}, times: [], deadlines: [] });
  expect(calendarFaults(ics.write(document))).toEqual([]);
  expect(entriesOf(document).map(part => propertyOf(part, 'SUMMARY'))).toEqual([
    'No date for a calendar in: Rien.',
  ]);
});

test('calendars follow each other in one stream', () => {
  const stream = ics.write(sampleDocument) + ics.write(withEvent({}));
  expect(calendarFaults(stream)).toEqual([]);
  expect(ICAL.parse(stream)).toHaveLength(2);
});

describe('articles', () => {
  test.each([
    ['an emoji before the first time', '🚲🎉 La mairie doit répondre avant le 8 avril 2031.'],
    ['line ends of Windows', 'Le titre\r\n\r\nLa mairie doit répondre avant le 8 avril 2031.\r\n'],
    ['markup', '<script>alert(1)</script> La mairie doit répondre avant le 8 avril 2031, ]]> dit-on.'],
    [
      'a calendar in the text',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nLa mairie doit répondre avant le 8 avril 2031.',
    ],
    ['marks that turn the writing', '\u202eLa mairie\u2066 doit répondre avant le 8 avril 2031.'],
  ])('%s', (_name, text) => {
    const file = ics.write(published(text));
    expect(calendarFaults(file)).toEqual([]);
    expect(objectsIn(file)[0]?.parts.map(part => shownOf(part, 'DUE'))).toContain(';VALUE=DATE:20310408');
    expect(ICAL.parse(file)[0]).toBe('vcalendar');
  });

  test('a sentence of a megabyte makes no title of a megabyte', () => {
    const lead = 'et encore '.repeat(50_000);
    const text = `${lead} lundi ${lead}`;
    const span = { start: lead.length + 1, end: lead.length + 6 };
    const [event] = entriesNamed(
      whole({ id: 'x', text, metadata: {}, times: [{ ...sampleEvent, span }], deadlines: [] }),
      'VEVENT',
    );
    expect(event && propertyOf(event, 'SUMMARY')).toMatch(
      /^…(?:et |encore )+ ?lundi (?:et |encore )+ ?(?:et|encore)…$/,
    );
    expect(event && propertyOf(event, 'SUMMARY')?.length).toBeLessThan(130);
    expect(event && propertyOf(event, 'DESCRIPTION')?.length).toBeLessThan(800);
  });

  test('nothing without a date of publication', () => {
    const file = ics.write(annotate(readArticle('Il viendra mardi.')));
    expect(calendarFaults(file)).toEqual([]);
  });
});

test('any document makes a whole calendar, the same each time', () => {
  fc.assert(
    fc.property(madeUpDocument, document => {
      const file = ics.write(document);
      expect(calendarFaults(file)).toEqual([]);
      expect(ICAL.parse(file)[0]).toBe('vcalendar');
      expect(objectsIn(file)).toHaveLength(1);
      expect(ics.write(structuredClone(document))).toBe(file);
    }),
    { numRuns: 300, seed: 5 },
  );
});
