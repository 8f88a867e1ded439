import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { fullYear, point } from '../../time-readings.ts';
import { numberWords, ordinalWords } from '../numbers.ts';
import { ofOtherYear } from './nth.ts';
import { direction, ordinal, readOrdinal, year } from './parts.ts';
import { readDirection } from './read-date.ts';

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function readRoman(numeral: string): number {
  const values = [...numeral].map(letter => romanValues[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const centuryWords = oneWordOf(
  [...ordinalWords].filter(([, value]) => value >= 5 && value <= 22).map(([word]) => word),
);
const century = `(?:(?:(?<roman>[xvi]{1,6})|(?<digits>\\d{1,2})) ?(?:e|è|[èe]me|er|i[èe]me)|(?<word>${centuryWords}))`;

/** «XIXe», «19e», «dix-neuvième»; null beyond the centuries that people speak of. */
function readCentury(roman?: string, digits?: string, word?: string): TimeReading | null {
  const number =
    roman !== undefined ? readRoman(roman) : digits !== undefined ? Number(digits) : readOrdinal(word);
  return number >= 1 && number <= 22 ? point({ century: number - 1 }) : null;
}

const tensOfYears = oneWordOf(
  [...numberWords]
    .filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0)
    .map(([word]) => word),
);

/** «le premier trimestre de l'année»: of the running one. */
const ofTheYear =
  "(?: de l'année(?! (?:\\d|de |du |d'|derni|prochain|passée|écoulée|suivante|précédente|en cours|scolaire|universitaire|fiscale|qui |où )))";

/** Longer stretches of the calendar: quarters, half-years, decades, centuries. */
export const periods: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/quarter',
    needs: ['trimestre'],
    pattern: phrase`(?:le )?${ordinal} trimestre(?: (?:de )?(?:l'année )?${year}| ${direction}|${ofTheYear})?`,
    read: (groups, { after }) => {
      const quarter = readOrdinal(groups.ordinal);
      if (
        quarter < -1 ||
        quarter > 4 ||
        (quarter < 0 && groups.year === undefined) ||
        ofOtherYear.test(after)
      )
        return null;
      return point(
        { quarter: quarter < 0 ? 4 : quarter, year: fullYear(groups.year) },
        readDirection(groups),
      );
    },
    examples: [
      ['[Le deuxième trimestre 2020]', '2020-Q2'],
      ['[troisième trimestre]', '2020-Q3'],
      ['au [1er trimestre de 2019]', '2019-Q1'],
      ["[le premier trimestre de l'année] a commencé", '2021-Q1'],
    ],
    counterExamples: ['deux trimestres', '5e trimestre'],
  },
  {
    name: 'fr/time/half-year',
    needs: ['semestre'],
    pattern: phrase`(?:le )?${ordinal} semestre(?: (?:de )?(?:l'année )?${year}| ${direction}|${ofTheYear})?`,
    read: (groups, { after }) => {
      const half = readOrdinal(groups.ordinal);
      if (half < -1 || half > 2 || (half < 0 && groups.year === undefined) || ofOtherYear.test(after))
        return null;
      return point({ half: half < 0 ? 2 : half, year: fullYear(groups.year) }, readDirection(groups));
    },
    examples: [
      ['au [premier semestre 2019]', '2019-H1'],
      ['au [second semestre]', '2020-H2'],
    ],
    counterExamples: ['deux semestres', 'troisième semestre'],
  },
  {
    name: 'fr/time/decade',
    needs: ['années', 'décennie', 'annees'],
    pattern: phrase`(?:les |la )?(?:années|décennie) (?:(?<decade>(?:1[5-9]|20)\d0)|(?<short>[2-9]0)|(?<word>${tensOfYears}))`,
    read: ({ decade, short, word }) => {
      const tens = word === undefined ? Number(short) : (numberWords.get(word) ?? 0);
      return point({ decade: decade === undefined ? 190 + tens / 10 : Number(decade) / 10 });
    },
    examples: [
      ['dans [les années 1990]', '199'],
      ['[années 80]', '198'],
      ['[les années soixante]', '196'],
    ],
    counterExamples: ['les années 1995', 'dix années'],
  },
  {
    // «les années 1980 et 1990»: the second decade is written as a mere number.
    name: 'fr/time/decade-after-decade',
    needs: ['années'],
    pattern: phrase`(?<=années (?:(?:1[5-9]|20)\d0|[2-9]0) ?(?:et|ou|à|au|-|–) ?)(?<decade>(?:(?:1[5-9]|20)\d|[2-9])0)`,
    read: ({ decade = '' }) => point({ decade: Number(decade.length === 2 ? `19${decade}` : decade) / 10 }),
    examples: [
      ['dans les années 1980 et [1990]', '199'],
      ['dans les années 70 ou [80]', '198'],
    ],
    counterExamples: ['en 1980 et 1990', 'les années 1980'],
  },
  {
    name: 'fr/time/century',
    needs: ['siècle'],
    pattern: phrase`(?:le )?${century} siècles?(?<early> av(?:ant|\.)? (?:j\.?-?c\.?|jésus-christ|notre ère))?`,
    read: ({ roman, digits, word, early }) => (early ? null : readCentury(roman, digits, word)),
    examples: [
      ['au [XIXe siècle]', '18'],
      ['[le 21e siècle]', '20'],
      ['[le vingtième siècle]', '19'],
    ],
    counterExamples: ['un siècle', 'le 45e siècle', 'au IIe siècle avant J.-C.'],
  },
  {
    // «aux XVIe et XVIIe siècles».
    name: 'fr/time/century-before-century',
    needs: ['siècle'],
    pattern: phrase`(?:le )?${century}(?= (?:et|ou|au|-|–) (?:le |du )?(?:[xvi]{1,6}|\d{1,2}) ?(?:e|è|[èe]me|er|i[èe]me) siècles?)`,
    read: ({ roman, digits, word }) => readCentury(roman, digits, word),
    examples: [
      ['aux [XVIe] et XVIIe siècles', '15'],
      ['aux [18e] et 19e siècles', '17'],
      ['[du XVIe au XVIIIe siècle]', '15/17'],
    ],
    counterExamples: ['les 16e et 17e arrondissements', 'le XVIe'],
  },
];
