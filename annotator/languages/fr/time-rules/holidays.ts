import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { feasts } from '../calendar-feasts.ts';
import { fixedDays } from '../calendar-fixed-days.ts';
import { easterDays, type NamedDay } from '../calendar-holidays.ts';
import { direction, year } from './parts.ts';
import { readDirection } from './read-date.ts';

function holidayRule({
  name,
  needs,
  pattern,
  date,
  capital,
  examples,
  counterExamples,
}: NamedDay): Rule<TimeReading> {
  return {
    name: `fr/time/holiday/${name}`,
    needs,
    pattern: phrase`(?:l'|le |la |les )?(?:${pattern})(?:(?: de)? ${year}| ${direction}| de (?<this>cette) année)?`,
    read: (groups, { written, writtenAfter, before }) =>
      // «Noël Mamère», «Mouloud Feraoun» and «Tariq Ramadan» are people, «la guerre du Kippour» is a war.
      /^[\s-]\p{Lu}\p{Ll}/u.test(writtenAfter) ||
      /(?:guerre|offensive|trêve|père|rue|place|école|église|lycée|collège|stade|cathédrale|basilique|chapelle|couvent|paroisse|baie|sœurs|dame) (?:du |de |de la |de l')?$/.test(
        before,
      ) ||
      (capital && !/\p{Lu}/u.test(written))
        ? null
        : {
            kind: 'holiday',
            date,
            ...readDirection(groups),
            ...(groups.year ? { year: Number(groups.year) } : {}),
          },
    examples,
    counterExamples,
  };
}

/** Days that have a name of their own. */
export const holidayRules: readonly Rule<TimeReading>[] = [...easterDays, ...fixedDays, ...feasts].map(
  holidayRule,
);
