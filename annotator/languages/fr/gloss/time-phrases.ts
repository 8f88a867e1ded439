import { fullMonths, weekdays } from '../calendar.ts';
import {
  amount,
  anyName,
  clock,
  clockOf,
  day,
  ifCounted,
  month,
  monthOf,
  part,
  partNames,
  plural,
  type Rule,
  rule,
  season,
  seasonNames,
  unit,
  unitNames,
  weekday,
  weekdayOf,
  withYear,
} from './time-words.ts';

const directions: readonly (readonly [form: RegExp, frame: (name: string) => string])[] = [
  [/^derni|^pass/, name => `last ${name}`],
  [/^prochain/, name => `next ${name}`],
  [/^suivant|^d'après/, name => `the following ${name}`],
  [/^précéden|^d'avant/, name => `the previous ${name}`],
];
const direction = "(derni[eè]re?|passée?|prochaine?|suivante?|précédente?|d'avant|d'après)";
const directed: Rule[1] = ([name = '', form = '']) =>
  directions.find(([pattern]) => pattern.test(form))?.[1](anyName(name)) ?? null;

const edges: Readonly<Record<string, string>> = {
  fin: 'the end',
  début: 'the beginning',
  milieu: 'the middle',
};
const isNamed = (name: string) => fullMonths.has(name) || weekdays.has(name);

function edge([where = '', name = '', year]: readonly string[]): string {
  const named = withYear(anyName(name), year);
  if (where.startsWith('mi') && where !== 'milieu') return name === 'journée' ? 'midday' : `mid-${named}`;
  return `${edges[where]} of ${isNamed(name) || year ? '' : 'the '}${named}`;
}

/** Days, months and lengths of time as most texts write them. */
export const plainPhrases: readonly Rule[] = [
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
  rule(`(?:ces|les) derni(?:er|ère)s ${unit}`, ([name = '']) => `in recent ${plural(unitNames[name] ?? '')}`),
  rule(
    `(?:les|dans les) prochaine?s ${unit}`,
    ([name = '']) => `in the coming ${plural(unitNames[name] ?? '')}`,
  ),
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
  rule('désormais|maintenant', () => 'now'),
  rule('dorénavant', () => 'from now on'),
  rule("jusqu'alors|jusque-là", () => 'until then'),
  rule("jusqu'à présent|jusqu'ici", () => 'until now'),
  rule('actuellement', () => 'currently'),
  rule('récemment', () => 'recently'),
];
