import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { Modifier, TimeReading, TimeUnit } from '../../contract/times.ts';
import { duration, grainOfCounted, point, shift } from '../../time-readings.ts';
import { calendarUnits, units, weekdays } from '../calendar.ts';
import { approximateNumbers, readNumber, someWords } from '../numbers.ts';
import { calendarUnit, count, last, next, unit } from './parts.ts';
import type { Groups } from './read-date.ts';

const some = `(?<some>${oneOf([...someWords, 'quelque'])})`;
const about = part`une (?:petite |bonne )?(?<about>${oneOf(approximateNumbers.keys())}) (?:de |d')`;
/** «trois», «quelques», «une dizaine de», then the unit. */
export const counted = part`(?:${about}|${some} |${count} ?)${unit}`;

/** How many of which unit; the number is null where it is not said. */
export function readCounted(groups: Groups): { unit: TimeUnit; count: number | null } | null {
  const named = units.get(groups.unit ?? '');
  if (named === undefined) return null;
  if (groups.some) return { unit: named, count: null };
  if (groups.about) return { unit: named, count: approximateNumbers.get(groups.about) ?? null };
  return { unit: named, count: readNumber(groups.count) ?? null };
}

const weekdayOrDay = `aujourd'hui|demain|hier|\\d|1er|(?:${oneOf(weekdays.keys())})`;
/** A day right after it that a term is counted from. */
const fromNamedDay = new RegExp(`^\\s{1,2}à (?:compter|partir) (?:de |d'|du )(?:${weekdayOrDay})`, 'u');

function countedShift(
  groups: Groups,
  sign: 1 | -1,
  from: 'publication' | 'mentioned' | 'event' = 'publication',
): TimeReading | null {
  const read = readCounted(groups);
  if (!read) return null;
  // «il y a quelques mois» is no place in the calendar, only a direction.
  if (read.count === null) {
    if (from === 'mentioned') return duration([read], { mod: sign < 0 ? 'BEFORE' : 'AFTER' });
    return { kind: 'reference', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
  }
  if (!Number.isInteger(read.count)) return null;
  return shift(read.unit, sign * read.count, {
    from,
    grain: grainOfCounted(read.unit),
    ...(groups.about ? { mod: 'APPROX' } : {}),
  });
}

function calendarShift(
  groups: Groups,
  amount: number,
  from: 'publication' | 'mentioned' = 'publication',
  mod?: Modifier,
) {
  const named = calendarUnits.get(groups.unit ?? '');
  return named ? shift(named, amount, { from, ...(mod ? { mod } : {}) }) : null;
}

export const relative: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/last-unit',
    pattern: phrase`(?:(?:l'|la |le |au |du )?${calendarUnit} (?:${last})|(?:le )?dernier (?<recent>trimestre|semestre)(?! de))`,
    read: groups => calendarShift({ unit: groups.unit ?? groups.recent }, -1),
    examples: [
      ['[la semaine dernière]', '2020-W53'],
      ['[Le mois dernier]', '2020-12'],
      ["[l'an dernier]", '2020'],
      ["[l'année passée]", '2020'],
      ['au [dernier trimestre]', '2020-Q4'],
    ],
    counterExamples: ['la dernière semaine', 'un an', 'le dernier train'],
  },
  {
    name: 'fr/time/next-unit',
    pattern: phrase`(?:(?:l'|la |le )?${calendarUnit} (?:${next})|(?:le )?prochain (?<coming>trimestre|semestre|week-end|mois|siècle)(?! d[eu'])|(?:la )?prochaine (?<coming2>semaine|année|décennie)(?! d[eu']))`,
    read: groups => calendarShift({ unit: groups.unit ?? groups.coming ?? groups.coming2 }, 1),
    examples: [
      ['[la semaine prochaine]', '2021-W02'],
      ["au cours de [l'année qui vient]", '2022'],
      ['[le mois prochain]', '2021-02'],
      ['au cours du [prochain trimestre]', '2021-Q2'],
    ],
    counterExamples: ['la prochaine fois', 'le prochain maire', 'le prochain mois de mai'],
  },
  {
    name: 'fr/time/unit-before-or-after',
    needs: ['précédent', 'suivant', "d'av", "d'ap"],
    pattern: phrase`(?:l'|la |le |ce |(?<=(?:du|au) {1,2}))(?:${calendarUnit}|(?<day>jour)) (?:(?<before>précédente?|d'avant)|(?<after>suivante?|d'après))(?! (?:le|la|les|l'|son|sa|ses|leurs?|une?|cette|cet|ce) ?\p{L})`,
    read: groups =>
      groups.day
        ? shift('day', groups.before ? -1 : 1, { from: 'mentioned' })
        : calendarShift(groups, groups.before ? -1 : 1, 'mentioned'),
    examples: [
      ["Né en 2009, il part [l'année suivante]", '2010'],
      ["Vendu en mars 2018, acheté [l'année précédente]", '2017'],
      ['Élu le 4 juin 2019, il part [le jour suivant].', '2019-06-05'],
    ],
    counterExamples: ['le chapitre suivant', 'le jour des morts', 'le jour suivant le délit'],
  },
  {
    name: 'fr/time/same-unit',
    needs: ['même', '-là', '-la'],
    pattern: phrase`(?:(?:la |le |l'|cette |ce )même ${calendarUnit}|(?:cette|ce|cet) ${calendarUnit.replace('<unit>', '<far>')}-l[àa])(?! (?:où|que|qu'))`,
    read: groups => calendarShift({ unit: groups.unit ?? groups.far }, 0, 'mentioned'),
    examples: [
      ['Né en mars 2009, il part [la même année].', '2009'],
      ['Élu en juin 2019, il part [ce mois-là].', '2019-06'],
    ],
    counterExamples: ['cette année', 'la même maison', 'ces années-là'],
  },
  {
    name: 'fr/time/this-unit',
    pattern: phrase`(?:(?:cette|ce|cet) ${calendarUnit}(?:-ci)?(?!-)|(?:l'|la |le )${calendarUnit.replace('<unit>', '<running>')} en cours)`,
    read: groups => calendarShift({ unit: groups.unit ?? groups.running }, 0),
    examples: [
      ['[cette semaine]', '2021-W01'],
      ['[ce mois-ci]', '2021-01'],
      ["pour [l'année en cours]", '2021'],
    ],
    counterExamples: ['ces semaines', 'ce moment', 'cette année-là'],
  },
  {
    name: 'fr/time/in-unit',
    pattern: phrase`(?:dans|au cours de|durant|pendant) (?<span>(?:l'|la |le )${calendarUnit})(?! (?:de|du|des|d'|qui|où|même|dernièr?e?|prochaine?|passée?|écoulée?|suivante?|précédente?|à|en|scolaire|universitaire|olympique|\p{Ll}{0,3}\d|\d)(?![\p{L}]))`,
    read: (groups, { after }) =>
      /^\s(?:d'|l'|\p{L}{3,20}ive?s?\b)/u.test(after) ? null : calendarShift(groups, 0),
    examples: [
      ['Le vote aura lieu dans [la semaine].', '2021-W01'],
      ["Les travaux débuteront dans [l'année].", '2021'],
    ],
    counterExamples: [
      "dans l'année qui vient",
      'dans le mois suivant',
      "dans l'année 2019",
      'dans la semaine du 3 mai',
    ],
  },
  {
    // «plus tôt cette année», «plus tard dans la semaine»: one side of a stretch that is under way.
    name: 'fr/time/side-of-unit',
    needs: ['tôt', 'tard'],
    pattern: phrase`(?:plus )?(?:(?<early>tôt)|(?<late>tard)) (?:dans )?(?<span>(?:cette|ce|cet) ${calendarUnit}(?:-ci)?|(?:la |le |l')(?:(?<whole>${oneOf(calendarUnits.keys())})|(?<day>journée)))`,
    read: groups =>
      groups.day
        ? point({ partOfDay: 'DT' }, { mod: groups.early ? 'START' : 'END' })
        : calendarShift(
            { unit: groups.unit ?? groups.whole },
            0,
            'publication',
            groups.early ? 'START' : 'END',
          ),
    examples: [
      ['Le livre est sorti plus tôt [cette année].', '2021'],
      ["Il sortira plus tard dans [l'année].", '2021'],
      ['Il est arrivé tôt dans [la journée].', '2021-01-07TDT'],
    ],
    counterExamples: ['plus tard dans la soirée', 'trois ans plus tard', 'tôt ou tard'],
  },
  {
    name: 'fr/time/edge-of-unit',
    needs: ['fin', 'début', 'milieu'],
    pattern: phrase`(?:la |le )?(?:(?<end>fin)|(?<start>début)|(?<middle>milieu)) (?:de |d'|du |de la |de l')(?<unit>journée|semaine|mois|année|siècle|décennie|trimestre|semestre)(?! (?:${last}|${next}|de (?!l)|d'))`,
    read: groups => {
      const named = units.get(groups.unit ?? '');
      return named ? shift(named, 0, { mod: groups.end ? 'END' : groups.start ? 'START' : 'MID' }) : null;
    },
    examples: [
      ["avant [la fin de l'année]", '2021'],
      ['[fin de semaine]', '2021-W01'],
      ['à [la fin du mois]', '2021-01'],
    ],
    counterExamples: ['la fin de la guerre', 'une fin de non-recevoir'],
  },
  {
    name: 'fr/time/rest-of-unit',
    needs: ['reste'],
    pattern: phrase`le reste (?:de la |de l'|du |de cette |de ce )(?<unit>journée|semaine|week-end|mois|trimestre|semestre|année|décennie|siècle)(?! (?:${last}|${next}|de (?!l)|d'|du))`,
    read: groups => {
      const named = units.get(groups.unit ?? '');
      return named ? shift(named, 0, { mod: 'END' }) : null;
    },
    examples: [
      ['fermé pour [le reste de la semaine]', '2021-W01'],
      ["[le reste de l'année] sera calme", '2021'],
    ],
    counterExamples: ['le reste de la ville', 'Il reste de la semaine un souvenir'],
  },
  {
    name: 'fr/time/ago',
    needs: ['il y a'],
    pattern: phrase`il y a (?:(?:environ|près de|plus de|moins de|à peine|presque|quelque) )?${counted}`,
    read: groups => countedShift(groups, -1),
    examples: [
      ['[il y a deux ans]', '2019'],
      ['[Il y a trois jours]', '2021-01-04'],
      ['[il y a une semaine]', '2020-12-31'],
      ['[il y a quelques mois]', 'PAST_REF'],
      ['[il y a une dizaine de jours]', '2020-12-28'],
    ],
    counterExamples: ['il y a deux voitures', 'il y a lieu'],
  },
  {
    name: 'fr/time/in-so-many',
    needs: ['dans', 'ici', 'sous'],
    pattern: phrase`(?:dans |(?<=d'ici )|(?<=sous ))${counted}`,
    read: (groups, { before, written, after }) => {
      // «publiée dans les trois jours» and «dans une heure de cours» count, «dans sept jours sur dix» does not.
      if (/\bsur \d/.test(written) || /(?:^|\s)plus\s$/.test(before)) return null;
      // «sous un jour favorable» is a light.
      if (/^un jour$/i.test(written) && /sous\s{1,2}$/.test(before)) return null;
      // «dans deux semaines à compter de demain»: from a day that follows.
      return countedShift(groups, 1, fromNamedDay.test(after) ? 'event' : 'publication');
    },
    examples: [
      ['Le vote aura lieu [dans une semaine]', '2021-01-14'],
      ['[dans trois jours]', '2021-01-10'],
      ['[Dans quelques jours]', 'FUTURE_REF'],
      ["d'ici [deux ans]", '2023'],
      ['[dans trois semaines à compter de demain]', '2021-01-29'],
    ],
    counterExamples: ['dans trois maisons', 'dans un jardin', 'sous un jour favorable'],
  },
  {
    name: 'fr/time/earlier',
    needs: ['tôt', 'auparavant', 'avant'],
    pattern: phrase`${counted} (?:plus tôt|auparavant|avant(?! (?:de|d'|le|la|les|l'|que|qu')))`,
    read: groups => countedShift(groups, -1, 'mentioned'),
    examples: [
      ['Arrivé le 8 mai 2019, recruté [trois jours plus tôt]', '2019-05-05'],
      ['Arrivé le 8 mai 2019, recruté [deux ans auparavant]', '2017'],
    ],
    counterExamples: ['trois jours avant le vote', 'une maison plus tôt'],
  },
  {
    name: 'fr/time/later',
    needs: ['tard', 'après'],
    pattern: phrase`${counted} (?:plus tard|après(?! (?:avoir|être|le|la|les|l'|que|qu'|sa|son|ses|un|une|cet?|cette)))`,
    // «deux jours après René» counts from something else than a date.
    read: (groups, { written, writtenAfter }) =>
      /après$/i.test(written) && /^\s\p{Lu}/u.test(writtenAfter)
        ? null
        : countedShift(groups, 1, 'mentioned'),
    examples: [
      ['Arrivé le 8 mai 2019, il repart [deux ans plus tard]', '2021'],
      ['Arrivé le 8 mai 2019, il repart [une semaine après].', '2019-05-15'],
    ],
    counterExamples: ['trois jours après le vote', 'une maison plus tard'],
  },
];
