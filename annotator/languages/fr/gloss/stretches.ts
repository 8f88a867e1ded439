import { approximateNumbers, numberWords, readNumber } from '../numbers.ts';
import {
  amount,
  counted,
  inOrder,
  month,
  monthOf,
  ordinalOf,
  part,
  partNames,
  plural,
  type Rule,
  rule,
  unit,
  unitNames,
  weekday,
  weekdayOf,
  withYear,
} from './time-words.ts';

const article = "(l'|la |le |les )?";
const the = (written: string | undefined) => (written ? 'the ' : '');
const ordinal = '((?:avant-)?[\\p{L}]{4,18}|\\d{1,2} ?(?:ers?|[èe]re|re|[èe]me|e|nde?))';
/** Not before «mois»: «du mois de mars» is March. */
const of = "(?:du mois de |du mois d'|de la |de l'|de |du |d')";

/** The stretch of a part of it: «mars 2019», «l'année prochaine», «cette année», «l'année». */
function stretchOf(written: string, say: (inside: string) => string | null): string | null {
  if (/^l?'?année$/.test(written)) return 'the year';
  if (written === 'mois') return 'the month';
  if (/^(?:la|cette) même année$/.test(written)) return 'the same year';
  return say(written);
}

const about = `une (?:petite |bonne )?(${[...approximateNumbers.keys()].join('|')}) (?:de |d')${unit}`;
const aboutSo = (kind = '', name = '') => {
  const number = approximateNumbers.get(kind) ?? 0;
  return `about ${counted(number === 10 ? 'dix' : number === 12 ? 'douze' : String(number), name)}`;
};
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function centuryOf(written: string): string | null {
  const values = [...written].map(letter => roman[letter] ?? 0);
  const read = /^\d/.test(written)
    ? Number.parseInt(written, 10)
    : values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return read >= 1 && read <= 22 ? inOrder(read) : null;
}

const century = '([xvi]{1,6}|\\d{1,2}) ?(?:e|è|[èe]me|er|i[èe]me)';
const years = '(\\d{4}(?:[-/–]\\d{2,4})?)';
const nameOfYear = (kind: string) =>
  /^ex/.test(kind) ? 'financial year' : /univ|acad/.test(kind) ? 'academic year' : 'school year';
const yearKind =
  "(?:l'|cette )?(année scolaire|année universitaire|année académique|exercice)(?: (?:fiscal|budgétaire|comptable))?";
const yearSides: readonly (readonly [RegExp, string])[] = [
  [/^en cours/, 'the current'],
  [/^(?:écoulée?|passée?)/, 'the past'],
  [/^(?:derni)/, 'last'],
  [/^(?:prochaine?)/, 'next'],
  [/^(?:suivante?)/, 'the following'],
  [/^(?:précédente?)/, 'the previous'],
];

/** Parts of longer stretches, quarters, decades, centuries, school years and lengths of several words. */
export const stretches: readonly Rule[] = [
  rule(
    `${article}${ordinal} trimestre(?: (?:de l'année |de )?(\\d{4}|l'année))?`,
    ([own, nth = '', year]) => {
      const english = ordinalOf(nth);
      const whole = year === "l'année" ? 'the year' : year;
      return english && `${the(own)}${english} quarter${whole ? ` of ${whole}` : ''}`;
    },
  ),
  rule(`${article}${ordinal} semestre(?: (?:de l'année |de )?(\\d{4}|l'année))?`, ([own, nth = '', year]) => {
    const english = ordinalOf(nth);
    const whole = year === "l'année" || !year ? 'the year' : year;
    return english && `${the(own)}${english} half of ${whole}`;
  }),
  rule(`${article}(?:(prochaine?)|derni(?:er|ère)) ${unit}`, ([, next, name = '']) => {
    return `${next ? 'next' : 'last'} ${unitNames[name]}`;
  }),
  rule(`${article}${ordinal} ${unit} ${of}(.{3,40})`, ([own, nth = '', name = '', stretch = ''], say) => {
    const [english, whole] = [ordinalOf(nth), stretchOf(stretch, say)];
    return english && whole && `${the(own)}${english} ${unitNames[name]} of ${whole}`;
  }),
  rule(
    `(le )?${ordinal} ${weekday}(?: ${part})? ${of}(.{3,40})`,
    ([own, nth = '', name = '', time = '', stretch = ''], say) => {
      const [english, whole] = [ordinalOf(nth), stretchOf(stretch, say)];
      const named = `${weekdayOf(name)}${time ? ` ${partNames[time]}` : ''}`;
      return english && whole && `${the(own)}${english} ${named} of ${whole}`;
    },
  ),
  rule(
    `(?:la )?(première|seconde|deuxième) (quinzaine|moitié) ${of}(.{3,30})`,
    ([nth = '', half, stretch = ''], say) => {
      const whole = stretchOf(stretch, say);
      const name = half === 'moitié' ? 'half' : 'fortnight';
      return whole && `the ${nth === 'première' ? 'first' : 'second'} ${name} of ${whole}`;
    },
  ),
  rule(
    `les (premi|derni)(?:er|ère)s (jours|semaines|mois|années) ${of}(.{3,30})`,
    ([end, units = '', stretch = ''], say) => {
      const whole = stretchOf(stretch, say);
      const name = plural(unitNames[units.replace(/(?<!moi)s$/, '')] ?? '');
      return whole && `the ${end === 'premi' ? 'first' : 'last'} ${name} of ${whole}`;
    },
  ),
  rule(
    `${month} de ((?:cette|la même|l')\\s?(?:même )?(?:année|an).{0,14})`,
    ([name = '', year = ''], say) => {
      const whole = stretchOf(year, say);
      return whole && `${monthOf(name)} of ${whole}`;
    },
  ),
  rule(`(la |le )?(semaine|week-end) ${of}(.{3,30})`, ([, name = '', day = ''], say) => {
    const english = say(day);
    return english && `the ${unitNames[name]} of ${english}`;
  }),
  rule('(?:la )?semaine (?:n° ?|numéro )?(\\d{1,2})(?: de)?(?: (\\d{4}))?', ([week = '', year]) => {
    return `week ${week}${year ? ` of ${year}` : ''}`;
  }),
  rule(`(?:le )?courant du mois (?:de |d')${month}`, ([name = '']) => `the course of ${monthOf(name)}`),
  rule(`(?:le )?(?:courant|milieu) ${month}`, ([name = '']) => `the middle of ${monthOf(name)}`),
  rule(`(?:le |la )?(début|fin|milieu) du mois d'${month}(?: (\\d{4}))?`, ([edge, name = '', year]) => {
    const where = edge === 'fin' ? 'end' : edge === 'début' ? 'beginning' : 'middle';
    return `the ${where} of ${withYear(monthOf(name), year)}`;
  }),
  rule(
    `(?:le |la )?(début|fin|milieu) (?:des |de |du )?(\\d{4}|(?:les )?années .{2,10}|${century} siècle)`,
    ([edge, whole = ''], say) => {
      const where = edge === 'fin' ? 'end' : edge === 'début' ? 'beginning' : 'middle';
      const english = say(whole);
      return english && `the ${where} of ${/^\d{4}$|^the/.test(english) ? '' : 'the '}${english}`;
    },
  ),
  rule(`le mois (?:de |d')${month}(?: (\\d{4}))?`, ([name = '', year]) => withYear(monthOf(name), year)),
  rule(
    `(?:les )?${amount} (premi|derni)(?:er|ère)s ${unit} ${of}(.{3,30})`,
    ([count = '', end, name = '', stretch = ''], say) => {
      const [length, whole] = [counted(count, name), stretchOf(stretch, say)];
      return length && whole && `the ${end === 'premi' ? 'first' : 'last'} ${length} of ${whole}`;
    },
  ),
  rule(`ce mois (?:de |d')${month}`, ([name = '']) => `this ${monthOf(name)}`),
  rule(`(?:l'|cette )(?:année|an) (?:civile |calendaire )?(\\d{4})`, ([year = '']) => `the year ${year}`),
  rule('(\\d{4}[-–/]\\d{2,4})', ([span = '']) => span.replace('–', '-')),
  rule('mi-(\\d{4})', ([year = '']) => `mid-${year}`),
  rule('deux[ -]mille(?:[ -](.{2,20}))?', ([rest = '']) => {
    const value = rest === '' ? 0 : numberWords.get(rest);
    return value === undefined ? null : String(2000 + value);
  }),
  rule(`(les |la )?(?:années|décennie) (\\d{4}|\\d0|[\\p{L}-]{5,18})`, ([own, decade = '']) => {
    const tens = /^\d/.test(decade) ? decade : String(numberWords.get(decade) ?? '');
    if (!/^(?:\d{3})?\d0?$|^\d0$/.test(tens) || tens.length < 2) return null;
    return `${the(own)}${tens.length === 2 ? `19${tens}` : tens}s`;
  }),
  rule(`(le )?${century} siècle`, ([own, written = '']) => {
    const english = centuryOf(written);
    return english && `${the(own)}${english} century`;
  }),
  rule(`(le )?([\\p{L}-]{6,18}) siècle`, ([own, nth = '']) => {
    const english = ordinalOf(nth);
    return english && english !== 'last' ? `${the(own)}${english} century` : null;
  }),
  rule(`(le )?${century}`, ([own, written = '']) => {
    const english = centuryOf(written);
    return english && `${the(own)}${english}`;
  }),
  rule(`${century} siècles`, ([written = '']) => {
    const english = centuryOf(written);
    return english && `${english} centuries`;
  }),
  rule(`du ${century} au ${century} siècle`, ([from = '', to = '']) => {
    const [first, last] = [centuryOf(from), centuryOf(to)];
    return first && last && `from the ${first} to the ${last} century`;
  }),
  rule(`${yearKind} ${years}`, ([kind = '', year = '']) => `the ${year} ${nameOfYear(kind)}`),
  rule(
    `cette (année scolaire|année universitaire|année académique)`,
    ([kind = '']) => `this ${nameOfYear(kind)}`,
  ),
  rule(`${yearKind} (en cours|[\\p{L}]{5,12})`, ([kind = '', side = '']) => {
    const found = yearSides.find(([form]) => form.test(side));
    return found ? `${found[1]} ${nameOfYear(kind)}` : null;
  }),
  rule('(?:la )?rentrée(?: (prochaine)| (dernière)| (?:de )?(\\d{4}))?', ([next, last, year]) => {
    const which = next ? 'next ' : last ? 'last ' : year ? `${year} ` : '';
    return `the start of the ${which}school year`;
  }),
  rule(
    '([qts])([1-4])[ -]?(?:de )?(\\d{4})|([1-4])([ts])[ -]?(\\d{2,4})',
    ([kind, nth, year, first, kind2, short = '']) => {
      const full = year || (short.length === 2 ? `20${short}` : short);
      return `${(kind || kind2) === 's' ? 'H' : 'Q'}${nth || first} ${full}`;
    },
  ),
  rule(`(?:la |le |l'|cette |ce )même ${unit}`, ([name = '']) => `the same ${unitNames[name]}`),
  rule(`(?:cette|ce|cet) ${unit}-là`, ([name = '']) => `that ${unitNames[name]}`),
  rule(`(?:cette|ce|cet) ${unit}-ci`, ([name = '']) => `this ${unitNames[name]}`),
  rule(`(?:l'|la |le )${unit} en cours`, ([name = '']) => `the current ${unitNames[name]}`),
  rule(`(?:l'|la |le )?${unit} (?:à venir|qui vient|qui s'ouvre|qui commence)`, ([name = '']) => {
    return `the coming ${unitNames[name]}`;
  }),
  rule(`(?:l'|la |le )${unit}(?: (?:écoulée?))?`, ([name = '']) => `the ${unitNames[name]}`),
  rule(
    `le reste (?:de la |de l'|du |de cette |de ce )${unit}`,
    ([name = '']) => `the rest of the ${unitNames[name]}`,
  ),
  rule(`il y a ${about}`, ([kind, name]) => `${aboutSo(kind, name)} ago`),
  rule(`dans ${about}`, ([kind, name]) => `in ${aboutSo(kind, name)}`),
  rule(about, ([kind, name]) => aboutSo(kind, name)),
  rule(`${amount} ${unit} et demie?`, ([count = '', name = '']) => {
    const value = readNumber(count);
    if (value === undefined) return null;
    const whole = unitNames[name] ?? '';
    if (value === 1) return `${whole === 'hour' ? 'an hour' : `a ${whole}`} and a half`;
    return counted(count, name)?.replace(` ${plural(whole)}`, ` and a half ${plural(whole)}`) ?? null;
  }),
  rule(`une ${unit} (?:entière|complète|pleine)|un ${unit} (?:entier|complet|plein)`, ([first, second]) => {
    return `a whole ${unitNames[first || second || '']}`;
  }),
  rule('une demi-heure|un demi-heure', () => 'half an hour'),
  rule('(?:une? )?demi-(journée|siècle|année)', ([name = '']) => `half a ${unitNames[name]}`),
  rule("un quart d'heure", () => 'a quarter of an hour'),
  rule("(?:les )?trois quarts d'heure", () => 'three quarters of an hour'),
  rule('une quinzaine', () => 'a fortnight'),
];
