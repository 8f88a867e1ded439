import { englishClock, monthNames, weekdayNames } from '../../rules/english-calendar.ts';
import type { TimeWords } from '../contract/gloss.ts';
import { fullMonths, weekdays } from './calendar.ts';
import { readNumber } from './numbers.ts';

const unitNames: Readonly<Record<string, string>> = {
  seconde: 'second',
  minute: 'minute',
  heure: 'hour',
  journée: 'day',
  jour: 'day',
  semaine: 'week',
  'week-end': 'weekend',
  mois: 'month',
  trimestre: 'quarter',
  semestre: 'half-year',
  an: 'year',
  année: 'year',
  saison: 'season',
  décennie: 'decade',
  siècle: 'century',
};
const seasonNames: Readonly<Record<string, string>> = {
  printemps: 'spring',
  été: 'summer',
  automne: 'autumn',
  hiver: 'winter',
};
const partNames: Readonly<Record<string, string>> = {
  matin: 'morning',
  matinée: 'morning',
  midi: 'noon',
  'après-midi': 'afternoon',
  soir: 'evening',
  soirée: 'evening',
};
const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const unit = `(${Object.keys(unitNames).join('|')})s?`;
const season = `(${Object.keys(seasonNames).join('|')})`;
const part = `(${Object.keys(partNames).join('|')})`;
const weekday = `(${[...weekdays.keys()].join('|')})`;
const month = `(${[...fullMonths.keys()].join('|')})`;
const clock = String.raw`(midi|minuit|\d{1,2} ?(?:h(?:eures?)?|:) ?(?:\d\d)?)`;
const amount = String.raw`([\p{L}\d-]{1,20}(?: [\p{L}\d-]{1,20})?)`;
const day = String.raw`(\d{1,2})(?:er)?`;

type Rule = readonly [pattern: RegExp, english: (groups: readonly string[]) => string | null];
const rule = (pattern: string, english: Rule[1]): Rule => [new RegExp(`^(?:${pattern})$`, 'u'), english];

/** «trois», «ans» → "three years", «un», «an» → "a year"; null where the number is none. */
function counted(written: string, name: string): string | null {
  const english = unitNames[name] ?? '';
  if (written === 'quelques') return `a few ${english}s`;
  if (written === 'plusieurs') return `several ${english}s`;
  const value = readNumber(written);
  if (value === undefined) return null;
  if (value === 1 && !/\d/.test(written)) return `${/^hour/.test(english) ? 'an' : 'a'} ${english}`;
  return `${(/\d/.test(written) ? undefined : smallNumbers[value]) ?? value} ${english}${value === 1 ? '' : 's'}`;
}

const ifCounted =
  (frame: (amount: string) => string): Rule[1] =>
  ([written = '', name = '']) => {
    const english = counted(written, name);
    return english === null ? null : frame(english);
  };

const monthOf = (name: string) => monthNames[(fullMonths.get(name) ?? 1) - 1] ?? '';
const weekdayOf = (name: string) => weekdayNames[(weekdays.get(name) ?? 0) % 7] ?? '';

function clockOf(written: string): string {
  if (written === 'midi') return 'noon';
  if (written === 'minuit') return 'midnight';
  const [hour = '', minute = '00'] = written.match(/\d+/g) ?? [];
  return englishClock(Number(hour), minute);
}

function anyName(name: string): string {
  if (fullMonths.has(name)) return monthOf(name);
  if (weekdays.has(name)) return weekdayOf(name);
  return seasonNames[name] ?? unitNames[name] ?? partNames[name] ?? name;
}

const directions: readonly (readonly [form: RegExp, frame: (name: string) => string])[] = [
  [/^derni|^pass/, name => `last ${name}`],
  [/^prochain/, name => `next ${name}`],
  [/^suivant|^d'après/, name => `the following ${name}`],
  [/^précéden|^d'avant/, name => `the previous ${name}`],
];
const direction = "(derni[eè]re?|passée?|prochaine?|suivante?|précédente?|d'avant|d'après)";
const directed: Rule[1] = ([name = '', form = '']) =>
  directions.find(([pattern]) => pattern.test(form))?.[1](anyName(name)) ?? null;

const withYear = (english: string, year: string | undefined) => (year ? `${english} ${year}` : english);
const edges: Readonly<Record<string, string>> = {
  fin: 'the end',
  début: 'the beginning',
  milieu: 'the middle',
};
const isNamed = (name: string) => fullMonths.has(name) || weekdays.has(name);

function edge([where = '', name = '', year]: readonly string[]): string {
  const named = withYear(anyName(name), year);
  if (where.startsWith('mi') && where !== 'milieu') return `mid-${named}`;
  return `${edges[where]} of ${isNamed(name) || year ? '' : 'the '}${named}`;
}

const rules: readonly Rule[] = [
  rule(
    `(?:il y a|voici|voilà) ${amount} ${unit}`,
    ifCounted(english => `${english} ago`),
  ),
  rule(
    `${amount} ${unit} (?:plus tôt|auparavant|avant)`,
    ifCounted(english => `${english} earlier`),
  ),
  rule(
    `${amount} ${unit} (?:plus tard|après)`,
    ifCounted(english => `${english} later`),
  ),
  rule(
    `dans ${amount} ${unit}`,
    ifCounted(english => `in ${english}`),
  ),
  rule(
    `(?:les|ces|des) ${amount} derni(?:er|ère)s ${unit}`,
    ifCounted(english => `the last ${english}`),
  ),
  rule(
    `(?:les|ces|des) ${amount} prochaine?s ${unit}`,
    ifCounted(english => `the next ${english}`),
  ),
  rule(`(?:ces|les) derni(?:er|ère)s ${unit}`, ([name = '']) => `in recent ${unitNames[name]}s`),
  rule(`(?:les|dans les) prochaine?s ${unit}`, ([name = '']) => `in the coming ${unitNames[name]}s`),
  rule(`(?:l'|l[ea] )?${unit} ${direction}`, directed),
  rule(`(?:l'|l[ea] )?${weekday} ${direction}`, directed),
  rule(`(?:l'|l[ea] )?(?:mois de )?${month} ${direction}`, directed),
  rule(`(?:l'|l[ea] )?${season} ${direction}`, directed),
  rule(
    `(?:ce|cet|cette) (?:${unit}|${season}|${part}|${weekday})`,
    groups => `this ${anyName(groups.find(Boolean) ?? '')}`,
  ),
  rule('hier', () => 'yesterday'),
  rule("aujourd'hui", () => 'today'),
  rule('demain', () => 'tomorrow'),
  rule('avant-hier', () => 'the day before yesterday'),
  rule('après-demain', () => 'the day after tomorrow'),
  rule(`hier (?:à )?${part}`, ([name = '']) => `yesterday ${partNames[name]}`),
  rule(`demain (?:à )?${part}`, ([name = '']) => `tomorrow ${partNames[name]}`),
  rule(`(?:le )?${weekday}`, ([name = '']) => weekdayOf(name)),
  rule(
    `(?:le )?${weekday} (?:à )?${part}`,
    ([name = '', half = '']) => `${weekdayOf(name)} ${partNames[half]}`,
  ),
  rule(
    `(?:le )?${weekday} (?:à )?${clock}`,
    ([name = '', time = '']) => `${weekdayOf(name)} at ${clockOf(time)}`,
  ),
  rule(`(?:l'|le )?${season}`, ([name = '']) => `the ${seasonNames[name]}`),
  rule(`(?:l'|le )?${season} (\\d{4})`, ([name = '', year]) => withYear(seasonNames[name] ?? '', year)),
  rule(
    `(?:l[ea] )?(fin|début|milieu|mi)(?:-| de l'| d'| du mois de | de la | de | du | )(?:${month}|${unit}|${season})(?: (\\d{4}))?`,
    ([where = '', ...rest]) => edge([where, rest.slice(0, 3).find(Boolean) ?? '', rest[3] ?? '']),
  ),
  rule(`(?:mois de )?${month}(?: (\\d{4}))?`, ([name = '', year]) => withYear(monthOf(name), year)),
  rule('(\\d{4})', ([year = '']) => year),
  rule(`du ${day} au ${day} ${month}(?: (\\d{4}))?`, ([first = '', last = '', name = '', year]) =>
    withYear(`from ${first} to ${last} ${monthOf(name)}`, year),
  ),
  rule(
    `du ${day} ${month} au ${day} ${month}(?: (\\d{4}))?`,
    ([first = '', from = '', last = '', to = '', year]) =>
      withYear(`from ${first} ${monthOf(from)} to ${last} ${monthOf(to)}`, year),
  ),
  rule(`entre ${clock} et ${clock}`, ([from = '', to = '']) => `between ${clockOf(from)} and ${clockOf(to)}`),
  rule(`de ${clock} à ${clock}`, ([from = '', to = '']) => `from ${clockOf(from)} to ${clockOf(to)}`),
  rule(`tous les ${weekday}s`, ([name = '']) => `every ${weekdayOf(name)}`),
  rule(`(?:tous|toutes) les ${unit}`, ([name = '']) => `every ${unitNames[name]}`),
  rule(
    `(?:tous|toutes) les ${amount} ${unit}`,
    ifCounted(english => `every ${english}`),
  ),
  rule(
    `chaque (?:${unit}|${weekday}|${part}|${season})`,
    groups => `every ${anyName(groups.find(Boolean) ?? '')}`,
  ),
  rule(`par ${unit}`, ([name = '']) => `per ${unitNames[name]}`),
  rule(
    `la nuit de ${weekday} à ${weekday}`,
    ([from = '', to = '']) => `the night of ${weekdayOf(from)} to ${weekdayOf(to)}`,
  ),
  rule(`les années (\\d{4}|\\d0)`, ([years = '']) => `the ${years.length === 2 ? `19${years}` : years}s`),
  rule(
    `${amount} ${unit}`,
    ifCounted(english => english),
  ),
  rule('désormais', () => 'now'),
  rule('dorénavant', () => 'from now on'),
  rule("jusqu'alors|jusque-là", () => 'until then'),
  rule("jusqu'à présent|jusqu'ici", () => 'until now'),
  rule('actuellement', () => 'currently'),
  rule('récemment', () => 'recently'),
];

const timeOfDay = new RegExp(`^${clock}$`, 'u');

function english(folded: string, isLength: boolean): string | null {
  if (folded.length > 80) return null;
  const written = folded.replace(/\s+/g, ' ');
  if (!isLength && timeOfDay.test(written)) return clockOf(written);
  for (const [pattern, frame] of rules) {
    const groups = pattern.exec(written)?.slice(1);
    const found = groups ? frame(groups.map(group => group ?? '')) : null;
    if (found !== null) return found;
  }
  return null;
}

export const timeWords: TimeWords = {
  english,
  articles: ['le', 'la', "l'"],
  before: [
    ["jusqu' au", 'until'],
    ["jusqu' à", 'until'],
    ["jusqu' en", 'until'],
    ['à partir du', 'from'],
    ['à partir de', 'from'],
    ["à partir d'", 'from'],
    ['à compter du', 'from'],
    ['à compter de', 'from'],
    ['au plus tard', 'no later than'],
    ["d' ici à", 'by'],
    ["d' ici au", 'by'],
    ["d' ici", 'by'],
    ['avant', 'before'],
    ['après', 'after'],
    ['dès', 'from'],
    ['depuis', 'since'],
    ['en', 'in'],
    ['vers', 'around'],
    ['courant', 'during'],
  ],
  clockMarks: ['h'],
  lasting: ['depuis'],
  bareBehind: [
    'de',
    'du',
    "d'",
    'à',
    'au',
    'et',
    'ou',
    'ce',
    'chaque',
    'un',
    'que',
    'entre',
    'pour',
    'dans',
    'sur',
    'par',
    'le',
    'les',
  ],
};
