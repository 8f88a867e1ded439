import type { Rule } from '../rules/rule.ts';
import type { NumericOrder, PointReading, TimeReading } from './contract/times.ts';
import { fullYear, integer, point } from './time-readings.ts';

/** Not in the middle of a longer number, version, address or path. A letter may stand before: «Sciences07/01/2021». */
const opening = '(?<![\\d/.:\\-+])';
const closing = '(?![\\d/\\-]|[.,:]\\d|\\p{L})';

function calendarDay(year: string | undefined, month: string | undefined, day: string | undefined) {
  const read = { year: fullYear(year), month: integer(month), day: integer(day) };
  const valid =
    (read.month ?? 0) >= 1 && (read.month ?? 0) <= 12 && (read.day ?? 0) >= 1 && (read.day ?? 0) <= 31;
  return valid ? point(read) : null;
}

/**
 * Dates in digits, which need no words. Where only one order makes a date, that one is read. Who writes the month first
 * writes English, and others who write English write the day first: such readings say how sure their order is.
 */
export function numericTimeRules(language: string, order: NumericOrder): readonly Rule<TimeReading>[] {
  const ordered = (first?: string, second?: string, year?: string): PointReading | null => {
    const dayFirst = calendarDay(year, second, first);
    const monthFirst = calendarDay(year, first, second);
    if (order === 'day-first') return dayFirst ?? monthFirst;
    const read = monthFirst ?? dayFirst;
    // «05/05/2021» is the same in both orders.
    if (!read || first === second) return read;
    const sure = dayFirst && monthFirst ? 'open' : 'certain';
    return { ...read, digits: { order: monthFirst ? 'month-first' : 'day-first', sure } };
  };
  const sample = order === 'day-first' ? '25/02/2021' : '02/25/2021';
  return [
    {
      name: `${language}/time/iso-date`,
      pattern: new RegExp(
        `${opening}(?<year>(?:1[5-9]|20)\\d\\d)(?<separator>[\\-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})` +
          '(?:t(?<hour>\\d{2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d{1,6})?)?(?:z|[+\\-]\\d{2}:?\\d{2})?)?(?![\\d/\\-]|[.,:]\\d)',
        'u',
      ),
      read: ({ year, month, day, hour, minute }) => {
        const date = calendarDay(year, month, day);
        if (!date || hour === undefined) return date;
        return point({ ...date.parts, hour: integer(hour), minute: integer(minute) });
      },
      examples: [
        ['2021-02-08', '2021-02-08'],
        ['[2021-02-08T09:30:00+01:00]', '2021-02-08T09:30'],
        ['([2021/02/08])', '2021-02-08'],
      ],
      counterExamples: ['2021-13-08', '12021-02-08', '2021-02-08-3', '192.168.10.10'],
    },
    {
      name: `${language}/time/numeric-date`,
      pattern: new RegExp(
        `${opening}(?<first>\\d{1,2})(?<separator>[\\-/.])(?<second>\\d{1,2})\\k<separator>(?<year>(?:1[5-9]|20)\\d\\d|\\d\\d)${closing}`,
        'u',
      ),
      read: ({ first, second, year }, { before }) =>
        // A telephone number is a row of such pairs, which the opening refuses; a version is announced.
        /\bv(?:ersion)?\.? ?$/.test(before) ? null : ordered(first, second, year),
      examples: [
        [sample, '2021-02-25'],
        [`Hi-tech et sciences[${sample}]`, '2021-02-25'],
        ['[25.02.2021]', '2021-02-25'],
        ['[25-2-21]', '2021-02-25'],
      ],
      counterExamples: [
        '31/31/2021',
        'version 10.2.21',
        '01.42.33.44.55',
        '12/11/2021/4',
        '25.02.2021.7',
        '10.12.14.16',
      ],
    },
    {
      // Two dates with nothing but a hyphen between, which none may be beside elsewhere.
      name: `${language}/time/numeric-date-range`,
      needs: ['-'],
      pattern: new RegExp(
        `${opening}(?<first>\\d{1,2})(?<separator>[/.])(?<second>\\d{1,2})\\k<separator>(?<year>(?:19|20)\\d\\d)-` +
          `(?<endFirst>\\d{1,2})\\k<separator>(?<endSecond>\\d{1,2})\\k<separator>(?<endYear>(?:19|20)\\d\\d)${closing}`,
        'u',
      ),
      read: ({ first, second, year, endFirst, endSecond, endYear }) => {
        const from = ordered(first, second, year);
        const to = ordered(endFirst, endSecond, endYear);
        return from && to ? { kind: 'range', from, to } : null;
      },
      examples: [
        [`${sample}-${sample.replace('25', '27')}`, '2021-02-25/2021-02-27'],
        [`open [${sample}-${sample.replace('25', '26')}]`, '2021-02-25/2021-02-26'],
      ],
      counterExamples: ['25/02/2021-27', '31/31/2021-01/02/2021'],
    },
    {
      name: `${language}/time/month-in-digits`,
      pattern: new RegExp(`${opening}(?<month>0\\d|1[0-2])/(?<year>(?:19|20)\\d\\d)${closing}`, 'u'),
      read: ({ month, year }) => point({ month: integer(month), year: integer(year) }),
      examples: [
        ['02/2021', '2021-02'],
        ['[11/1998]', '1998-11'],
      ],
      counterExamples: ['13/2021', '1/02/2021', '2021/02/03'],
    },
  ];
}
