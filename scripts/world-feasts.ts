/**
 * Writes `annotator/rules/world-feast-days.ts` again: `npx tsx scripts/world-feasts.ts`. The days come from the
 * calendars of ICU as Intl gives them (Umm al-Qura, Hebrew, Chinese). Listed here are those of Diwali, which no
 * calendar of Intl knows, as India's government publishes them, and two new moons within minutes of midnight that ICU
 * puts on the wrong day. A table and not a computation at run time: the answer must not depend on a version of ICU.
 */
import { writeFileSync } from 'node:fs';

const firstYear = 1990;
const lastYear = 2045;
const dayLength = 86_400_000;

type Written = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

function reader(calendar: string): (instant: number) => Written {
  const format = new Intl.DateTimeFormat('en', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  return instant =>
    Object.fromEntries(
      format.formatToParts(instant).map(({ type, value }): [string, string] => [type, value]),
    );
}

/** Gregorian days (ISO) whose month and day in that calendar are these. «4bis», a leap month, is another month. */
function days(calendar: string, months: readonly string[], day: number): readonly string[] {
  const read = reader(calendar);
  const found: string[] = [];
  for (let instant = Date.UTC(firstYear, 0, 1); instant <= Date.UTC(lastYear, 11, 31); instant += dayLength) {
    const { month = '', day: written } = read(instant);
    if (Number(written) === day && months.includes(month))
      found.push(new Date(instant).toISOString().slice(0, 10));
  }
  return found;
}

const islamic = (month: number, day: number) => days('islamic-umalqura', [String(month)], day);
const hebrew = (months: readonly string[], day: number) => days('hebrew', months, day);
const chinese = (month: number, day: number) => days('chinese', [String(month)], day);

const diwali = (
  '2000-10-26 2001-11-14 2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17 ' +
  '2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27 ' +
  '2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 ' +
  '2030-10-26'
).split(' ');

/** Lunar new years as observatories compute them: the new moon of 6 February 2027 comes at 23:56 in Beijing. */
const corrections: ReadonlyMap<string, string> = new Map([
  ['2027-02-07', '2027-02-06'],
  ['2030-02-02', '2030-02-03'],
]);

const feasts: Readonly<Record<string, readonly string[]>> = {
  'islamic-new-year': islamic(1, 1),
  ashura: islamic(1, 10),
  mawlid: islamic(3, 12),
  ramadan: islamic(9, 1),
  'eid-al-fitr': islamic(10, 1),
  'eid-al-adha': islamic(12, 10),
  'rosh-hashanah': hebrew(['Tishri'], 1),
  'yom-kippur': hebrew(['Tishri'], 10),
  sukkot: hebrew(['Tishri'], 15),
  hanukkah: hebrew(['Kislev'], 25),
  purim: hebrew(['Adar', 'Adar II'], 14),
  passover: hebrew(['Nisan'], 15),
  shavuot: hebrew(['Sivan'], 6),
  'lunar-new-year': chinese(1, 1).map(day => corrections.get(day) ?? day),
  'mid-autumn': chinese(8, 15),
  diwali,
};

function rows(list: readonly string[]): string {
  const lines: string[] = [];
  for (let index = 0; index < list.length; index += 9) lines.push(list.slice(index, index + 9).join(' '));
  return lines.map((line, index) => `    '${line}${index < lines.length - 1 ? ' ' : ''}'`).join(' +\n');
}

const content = `/** Made by \`scripts/world-feasts.ts\`, which says where the days come from: ${firstYear} to ${lastYear}, in order. */
export const worldFeastDays = {
${Object.entries(feasts)
  .map(([name, list]) => `  ${/-/.test(name) ? `'${name}'` : name}:\n${rows(list)},`)
  .join('\n')}
} as const;
`;
const path = 'annotator/rules/world-feast-days.ts';
writeFileSync(new URL(`../${path}`, import.meta.url), content);
console.log(`wrote ${path}`);
