import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, TimeExpression } from '../../annotator/document/annotated-article.ts';
import { timelineItems } from '../../annotator/export/timeline/items.ts';
import {
  broadTimeline,
  layOutTimeline,
  narrowTimeline,
  wideTimeline,
} from '../../annotator/export/timeline/layout.ts';
import { timelineTicks } from '../../annotator/export/timeline/ticks.ts';
import { timelineOf } from '../../annotator/export/timeline/timeline.ts';
import { sampleDocument } from '../support/sample-document.ts';

const [sampleTime] = sampleDocument.times;
const [sampleDeadline] = sampleDocument.deadlines;
if (!sampleTime || !sampleDeadline) throw new Error('the sample has a time and a deadline');

/** The sample with other times, published on 14 March 2031. */
function documentWith(
  times: readonly (Partial<TimeExpression> & { readonly value: string })[],
  deadlines: AnnotatedArticle['deadlines'] = [],
  publishedAt: string | null = '2031-03-14',
): AnnotatedArticle {
  const { article } = sampleDocument;
  return {
    ...sampleDocument,
    article: { ...article, metadata: { ...article.metadata, publishedAt } },
    times: times.map((time, index) => ({
      ...(sampleTime as TimeExpression),
      id: `t${index + 1}`,
      role: 'event',
      begin: time.value,
      end: time.value,
      ...time,
    })),
    deadlines,
  };
}

const year = (value: string) => ({ value, begin: `${value}-01-01`, end: `${value}-12-31` });
const labels = (document: AnnotatedArticle) => timelineItems(document).map(({ label }) => label);

describe('what stands on the timeline', () => {
  test('publication, deadlines and dates, in order of time', () => {
    expect(labels(sampleDocument)).toEqual(['published 6 Mar', '10 Mar', 'by 31 Mar']);
    expect(timelineItems(sampleDocument).map(({ words }) => words)).toEqual([
      'published Thu 6 Mar 2031',
      'Mon 10 Mar 2031',
      'by Mon 31 Mar 2031',
    ]);
  });

  test('times that mean the same day in the same role are one thing with two places', () => {
    const items = timelineItems(documentWith([{ value: '2031-04-02' }, { value: '2031-04-02' }]));
    expect(items.at(-1)?.times.map(({ id }) => id)).toEqual(['t1', 't2']);
    expect(items).toHaveLength(2);
  });

  test('a stretch is as wide as the text is coarse; the middle of a month is its second third', () => {
    const [, june] = timelineItems(
      documentWith([{ value: '2031-06', begin: '2031-06-01', end: '2031-06-30', mod: 'MID' }]),
    );
    expect([june?.stretch, (june?.last ?? 0) - (june?.first ?? 0)]).toEqual([true, 10]);
  });

  test('a deadline stands at its due day, not where the text counts from', () => {
    const document = documentWith(
      [{ value: 'P2M', type: 'duration', begin: null, end: null, role: 'deadline', text: 'deux mois' }],
      [{ ...sampleDeadline, time: 't1', due: '2031-05-14', exclusive: false }],
    );
    expect(labels(document)).toEqual(['published 14 Mar', 'by 14 May']);
  });

  test('a headline that says a deadline again adds a place, not a second deadline', () => {
    const document = documentWith(
      [
        { value: '2031-03-31', role: 'deadline' },
        { value: '2031-03-31', role: 'deadline' },
      ],
      [{ ...sampleDeadline, time: 't2', due: '2031-03-31' }],
    );
    const items = timelineItems(document);
    expect(items.map(({ kind }) => kind)).toEqual(['publication', 'deadline']);
    expect(items[1]?.times.map(({ id }) => id)).toEqual(['t2', 't1']);
  });

  test('what had passed is marked; without a publication nothing has', () => {
    const past = { ...sampleDeadline, time: 't1', due: '2031-03-01' };
    const times = [{ value: '2031-03-01', role: 'deadline' as const }, { value: '2031-04-01' }];
    const pastOf = (publishedAt: string | null) =>
      timelineItems(documentWith(times, [past], publishedAt)).find(({ kind }) => kind === 'deadline')?.past;
    expect([pastOf('2031-03-14'), pastOf(null)]).toEqual([true, false]);
  });

  test('dates without a year, vague words and days that do not exist have no place', () => {
    const nowhere = ['XXXX-02-08', 'PAST_REF', 'P3D'].map(value => ({ value, begin: null, end: null }));
    expect(labels(documentWith([...nowhere, { value: '2031-02-30' }]))).toEqual(['published 14 Mar']);
    expect(timelineOf(documentWith(nowhere))).toBeNull();
  });
});

describe('the window', () => {
  const far = ['1905', '1954', '1977', '1996', '2050'].map(year);
  const near = ['2031-03-18', '2031-04-15', '2031-05-02'].map(value => ({ value }));

  test('1905 and 2050 do not squeeze the weeks around the news', () => {
    const layout = layOutTimeline(timelineItems(documentWith([...far, ...near])), wideTimeline);
    const at = (label: string) => layout?.items.find(({ item }) => item.label === label);
    const published = at('published 14 Mar')?.x ?? 0;
    expect((at('2 May')?.x ?? 0) - published).toBeGreaterThan(350);
    expect((at('18 Mar')?.x ?? 0) - published).toBeGreaterThan(15);
    expect(layout?.left).toEqual({ earlier: 1, later: 0, between: 0 });
    expect([at('1996')?.aside, at('2050')?.aside]).toEqual([true, true]);
  });

  test('where only years are said, they are to scale', () => {
    const layout = layOutTimeline(
      timelineItems(documentWith(['2011', '2021', '2026'].map(year))),
      wideTimeline,
    );
    expect(layout?.items.every(({ aside }) => !aside)).toBe(true);
  });

  test('a stretch that goes on beyond it is open there', () => {
    const layout = layOutTimeline(timelineItems(documentWith([...near, year('2031')])), wideTimeline);
    const bar = layout?.items.find(({ item }) => item.label === '2031');
    expect([bar?.opensLeft, bar?.opensRight]).toEqual([true, true]);
  });
});

test.each([1, 20, 100, 2000, 90_000])('ticks over %d days are few and say the year', days => {
  const from = 22_319;
  const ticks = timelineTicks({ from, to: from + days }, 9);
  expect(ticks.length).toBeLessThanOrEqual(10);
  expect(ticks.length).toBeGreaterThan(0);
  expect(ticks[0]?.label).toMatch(/\d{4}$/);
  expect(new Set(ticks.map(({ day }) => day)).size).toBe(ticks.length);
});

describe('the drawing', () => {
  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10));
  const anyTime = fc.oneof(
    anyDay.map(value => ({ value })),
    anyDay.map(value => ({ value, role: 'start' as const })),
    fc.integer({ min: 1900, max: 2100 }).map(value => year(String(value))),
    fc.tuple(anyDay, anyDay).map(days => {
      const [begin, end] = [...days].sort();
      return { value: `${begin}/${end}`, begin: begin ?? null, end: end ?? null };
    }),
  );

  test.each([broadTimeline, wideTimeline, narrowTimeline])(
    'of $width: no label covers another, nothing sticks out',
    size => {
      fc.assert(
        fc.property(fc.array(anyTime, { maxLength: 40 }), times => {
          const layout = layOutTimeline(timelineItems(documentWith(times)), size);
          if (!layout) return;
          const rows = new Map<number, { from: number; to: number }[]>();
          for (const { item, x, length, y, labelX, labelBefore } of layout.items) {
            const wide = item.label.length * 6.5;
            const from = Math.min(x, labelBefore ? labelX - wide : labelX);
            const to = Math.max(x + length, labelBefore ? labelX : labelX + wide);
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + length).toBeLessThanOrEqual(size.width + 8);
            expect(y).toBeLessThan(layout.height);
            for (const other of rows.get(y) ?? []) expect(to <= other.from || other.to <= from).toBe(true);
            rows.set(y, [...(rows.get(y) ?? []), { from, to }]);
          }
          const { earlier, later, between } = layout.left;
          expect(layout.items.length).toBeLessThanOrEqual(size.most);
          expect(layout.items.length + earlier + later + between).toBe(
            timelineItems(documentWith(times)).length,
          );
        }),
        { seed: 7, numRuns: 150 },
      );
    },
  );

  test('its tooltips hold the words of the text without what turns the direction of writing', () => {
    const text = '\u202e<b>8 février\u202c\u2066';
    const timeline = timelineOf(documentWith([{ value: '2031-04-02', text }]));
    const group = timeline?.wide.groups.find(({ href }) => href === '#t1');
    expect(group?.title).toBe('Wed 2 Apr 2031 · «<b>8 février»');
    expect(group?.times).toBe('t1');
  });

  test('a long list ends, and says how much is left out', () => {
    const days = Array.from({ length: 100 }, (_, index) => ({
      value: new Date(Date.UTC(2031, 4, 1 + index)).toISOString().slice(0, 10),
    }));
    const timeline = timelineOf(documentWith(days));
    expect([timeline?.entries.length, timeline?.unlisted]).toEqual([60, 41]);
  });

  test('ten thousand dates are laid out at once', () => {
    const days = Array.from({ length: 10_000 }, (_, index) => ({
      value: new Date(Date.UTC(2031, 4, 1 + index)).toISOString().slice(0, 10),
      role: index % 2 === 0 ? ('deadline' as const) : ('event' as const),
    }));
    const started = performance.now();
    expect(timelineOf(documentWith(days))?.wide.groups).toHaveLength(16);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
