import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { RangeReading, TimeReading } from '../../contract/times.ts';
import { fullYear, integer, point, shift } from '../../time-readings.ts';
import { direction, last, next, year } from './parts.ts';
import { readDirection } from './read-date.ts';

const years = String.raw`(?<from>(?:19|20)\d\d) ?[-–/] ?(?<to>(?:19|20)\d\d|\d\d)`;

/** The two years that a school year, a season or a fiscal year is called after; null where they are not in order. */
function yearsOf(from = '', to = ''): RangeReading | null {
  const first = Number(from);
  const second = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
  return second > first
    ? {
        kind: 'range',
        from: { kind: 'point', parts: { year: first } },
        to: { kind: 'point', parts: { year: second } },
      }
    : null;
}

/** Years that do not begin on the first of January: those of schools, courts and accounts. */
export const schoolYears: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/school-year',
    needs: ['année'],
    pattern: phrase`(?:l'|cette )?année (?:scolaire|universitaire|académique|judiciaire|budgétaire|fiscale|lectorale|sportive) (?:${years}|${year})`,
    read: ({ from, to, year: single }) =>
      single === undefined ? yearsOf(from, to) : point({ year: fullYear(single) }),
    examples: [
      ["pour [l'année scolaire 2021-2022]", '2021/2022'],
      ["[l'année universitaire 2019/20]", '2019/2020'],
    ],
    counterExamples: ["l'année scolaire", "l'année scolaire 2021-2018"],
  },
  {
    // Where a year of school or of work ends is told by its own calendar: only a direction, as with seasons of sport.
    name: 'fr/time/school-year-relative',
    needs: ['année'],
    pattern: phrase`(?:(?<running>cette année (?:scolaire|universitaire|académique|judiciaire))|l'année (?:scolaire|universitaire|académique|judiciaire) (?:(?<current>en cours|actuelle)|(?<past>${last}|précédente)|(?:${next}|suivante)))`,
    read: ({ running, current, past }) => ({
      kind: 'reference',
      value: running || current ? 'PRESENT_REF' : past ? 'PAST_REF' : 'FUTURE_REF',
    }),
    examples: [
      ['[cette année scolaire]', 'PRESENT_REF'],
      ["dès [l'année universitaire prochaine]", 'FUTURE_REF'],
      ["pendant [l'année scolaire écoulée]", 'PAST_REF'],
    ],
    counterExamples: ["l'année scolaire", 'cette année'],
  },
  {
    name: 'fr/time/return-to-school',
    needs: ['rentrée'],
    pattern: phrase`(?:(?<=(?:à|dès|ici|avant|depuis|pour|après) (?:à )?)(?<span>la rentrée(?: scolaire| universitaire)?(?: de (?:septembre|(?<january>janvier)))?(?:,? ${year}| ${direction})?)|la rentrée(?: scolaire| universitaire)?(?: de septembre)? ${year.replace('<year>', '<year2>')})`,
    read: (groups, { after }) => {
      // The publishers, the parties and the courts come back on days of their own.
      if (/^\s(?:litt|polit|parlem|social|judic|ciném|théâtr|méd|d[eu]s?\s|d')/.test(after)) return null;
      return point(
        { month: groups.january ? 1 : 9, year: fullYear(groups.year ?? groups.year2) },
        readDirection(groups),
      );
    },
    examples: [
      ['Il reviendra à [la rentrée].', '2021-09'],
      ['pour [la rentrée 2020]', '2020-09'],
      ['dès [la rentrée prochaine]', '2021-09'],
    ],
    counterExamples: ['la rentrée littéraire', 'à la rentrée des classes', 'la rentrée'],
  },
  {
    name: 'fr/time/fiscal-year',
    needs: ['exercice'],
    pattern: phrase`(?:l'|cet )?exercice (?:(?:fiscal|budgétaire|comptable|décalé) )?(?:${years}|${year}|(?<running>en cours)|(?<before>précédent|écoulé)|(?<after>suivant|prochain))`,
    read: ({ from, to, year: single, running, before, after }) => {
      if (from !== undefined) return yearsOf(from, to);
      if (single !== undefined) return point({ year: integer(single) });
      return shift('year', running ? 0 : before ? -1 : after ? 1 : 0);
    },
    examples: [
      ["au titre de [l'exercice 2020]", '2020'],
      ["[l'exercice 2019-2020]", '2019/2020'],
      ["les comptes de [l'exercice écoulé]", '2020'],
    ],
    counterExamples: ['un exercice physique', "l'exercice du pouvoir", "l'exercice clos le 31 mars"],
  },
  {
    name: 'fr/time/quarter-abbreviated',
    pattern: phrase`(?:[qt](?<quarter>[1-4])|(?<quarter2>[1-4])t|s(?<half>[12])|(?<half2>[12])s)(?:[\s-]| de )?(?:(?<year>20\d\d)|(?<short>[0-4]\d))`,
    read: ({ quarter, quarter2, half, half2, year: full, short }, { written }) =>
      // «T1 2021» of a company; «t2 2021» is a size of flat or of film. Two digits only where nothing parts them.
      /^\d?[QTS]/.test(written) && (full !== undefined || !/[\s-]/.test(written))
        ? point({
            quarter: integer(quarter ?? quarter2),
            half: integer(half ?? half2),
            year: fullYear(full ?? short),
          })
        : null,
    examples: [
      ['le chiffre d’affaires du [T1 2021]', '2021-Q1'],
      ['en hausse au [S2 2020]', '2020-H2'],
      ['en baisse au [T3 de 2020]', '2020-Q3'],
      ['au [3T20]', '2020-Q3'],
    ],
    counterExamples: ['un t2 2021', 'T1 21', 'le tram T3'],
  },
];
