import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../annotator/document/annotated-article.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { entriesNamed, entriesOf, sampleEvent, shownOf, withEvent } from './calendar-entries.ts';
import { propertyOf } from './calendar-lint.ts';

describe('events', () => {
  const day = { value: '2031-03-10', begin: '2031-03-10', end: '2031-03-10' };
  const clock = {
    type: 'time',
    value: '2031-03-10T20:30',
    begin: '2031-03-10T20:30',
    end: '2031-03-10T20:30',
  } as const;

  test.each<[string, Partial<TimeExpression>, string | null, string | null]>([
    ['a day', day, ';VALUE=DATE:20310310', ';VALUE=DATE:20310311'],
    [
      'the last day of a year',
      { value: '2031-12-31', begin: '2031-12-31', end: '2031-12-31' },
      ';VALUE=DATE:20311231',
      ';VALUE=DATE:20320101',
    ],
    [
      'days',
      { value: '2031-03-10/2031-03-12', begin: '2031-03-10', end: '2031-03-12' },
      ';VALUE=DATE:20310310',
      ';VALUE=DATE:20310313',
    ],
    [
      'a weekend',
      { value: '2031-W10-WE', begin: '2031-03-08', end: '2031-03-09' },
      ';VALUE=DATE:20310308',
      ';VALUE=DATE:20310310',
    ],
    [
      'a morning',
      { value: '2031-03-10TMO', begin: '2031-03-10T06:00', end: '2031-03-10T11:59' },
      ';VALUE=DATE:20310310',
      ';VALUE=DATE:20310311',
    ],
    [
      'a night',
      { value: '2031-03-10TNI', begin: '2031-03-10T21:00', end: '2031-03-11T05:59' },
      ';VALUE=DATE:20310310',
      ';VALUE=DATE:20310311',
    ],
    ['an hour', clock, ':20310310T203000', null],
    [
      'hours',
      { value: '2031-03-10T17:00/2031-03-10T21:30', begin: '2031-03-10T17:00', end: '2031-03-10T21:30' },
      ':20310310T170000',
      ':20310310T213000',
    ],
    ['an hour in UTC', { ...clock, text: '20 h 30 GMT' }, ':20310310T203000Z', null],
    ['an hour so far from UTC', { ...clock, text: '20:30 UTC+2' }, ':20310310T183000Z', null],
    ['an hour so far behind UTC', { ...clock, text: '20:30 (GMT −5:30)' }, ':20310311T020000Z', null],
    ['an hour of a place', { ...clock, text: '20 h 30, heure de Paris' }, ':20310310T203000', null],
  ])('%s', (_name, time, start, end) => {
    const document = withEvent({ ...time, text: sampleEvent.text });
    // The words that state a zone are those of the time alone; the text under the span is of no concern here.
    const [event] = entriesNamed(
      { ...document, times: document.times.map(each => ({ ...each, ...time })) },
      'VEVENT',
    );
    expect(event && [shownOf(event, 'DTSTART'), shownOf(event, 'DTEND')]).toEqual([start, end]);
    expect(event && shownOf(event, 'TRANSP')).toBe(':TRANSPARENT');
  });

  test.each<[string, Partial<TimeExpression>]>([
    ['a week', { value: '2031-W10', begin: '2031-03-03', end: '2031-03-09' }],
    ['a month', { value: '2031-03', begin: '2031-03-01', end: '2031-03-31' }],
    ['months', { value: '2031-03/2031-05', begin: '2031-03-01', end: '2031-05-31' }],
    ['a year', { value: '2031', begin: '2031-01-01', end: '2031-12-31' }],
    ['a set', { type: 'set', value: 'XXXX-WXX-1', begin: null, end: null }],
    ['a duration', { type: 'duration', value: 'P3D', begin: null, end: null }],
    ['a reference', { value: 'FUTURE_REF', begin: null, end: null }],
    ['a day without its year', { value: 'XXXX-03-10', begin: null, end: null }],
    ['the publication', { ...day, role: 'publication' }],
    ['what has no role', { ...day, role: null }],
  ])('%s is none', (_name, time) => {
    expect(entriesOf(withEvent(time)).map(({ name }) => name)).toEqual(['VJOURNAL']);
  });

  test.each([
    ['event', '«Nous partirons lundi»', ':Event'],
    ['start', 'From then on: «Nous partirons lundi»', ':Start'],
    ['end', 'Until then: «Nous partirons lundi»', ':End'],
  ] as const)('%s', (role, title, category) => {
    const [event] = entriesNamed(withEvent({ ...day, role }), 'VEVENT');
    expect(event && propertyOf(event, 'SUMMARY')?.startsWith(title)).toBe(true);
    expect(event && shownOf(event, 'CATEGORIES')).toBe(category);
  });

  test('a guess is tentative', () => {
    const [sure] = entriesNamed(withEvent({ confidence: 0.9 }), 'VEVENT');
    const [guess] = entriesNamed(withEvent({ confidence: 0.6 }), 'VEVENT');
    expect(sure && shownOf(sure, 'STATUS')).toBeNull();
    expect(guess && shownOf(guess, 'STATUS')).toBe(':TENTATIVE');
  });

  test('a sentence that names its day twice has one', () => {
    const twice = { ...sampleDocument, deadlines: [], times: [sampleEvent, { ...sampleEvent, id: 't3' }] };
    expect(entriesNamed(twice, 'VEVENT')).toHaveLength(1);
  });

  test('a dateline, a byline and a caption have none', () => {
    const blocks = sampleDocument.article.blocks.map(block => ({ ...block, kind: 'caption' as const }));
    const document = { ...withEvent(day), article: { ...sampleDocument.article, blocks } };
    expect(entriesNamed(document, 'VEVENT')).toEqual([]);
  });
});
