import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartOfDay, TimeReading } from '../../contract/times.ts';
import { point, shift } from '../../time-readings.ts';
import { partsOfDay } from '../calendar.ts';
import { afterWords, again, partOfDay, readWeekday, weekday } from './parts.ts';

const readPart = (word: string | undefined): PartOfDay | undefined => partsOfDay.get(word ?? '');
/** «at dawn» is said of the day, «a new dawn» is not. */
const twilight: Readonly<Record<string, PartOfDay>> = {
  dawn: 'MO',
  sunrise: 'MO',
  daybreak: 'MO',
  dusk: 'EV',
  nightfall: 'EV',
  sunset: 'EV',
};

/** Parts of the day: beside a day, of today, or of the day that the text has reached. */
export const partOfDayRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/part-of-day',
    pattern: phrase`(?:in|during|throughout|into|by|through|until)(?: the)? (?<span>(?:the )?(?:early |late |mid-?)?(?:hours of the )?${partOfDay})`,
    read: ({ part }, { before, after }) => {
      const read = readPart(part);
      // «by night», «late night television», «in evening dress».
      return read === undefined ||
        /^(?:-\p{L}|\s(?:wear|dress|gowns?|television|tv|shows?|shifts?|mode|classes|vision)(?!\p{L}))/u.test(
          after,
        ) ||
        / (?:a|an|his|her|their)$/.test(before)
        ? null
        : point({ partOfDay: read });
    },
    examples: [
      ['It cleared in the [afternoon].', '2021-01-07TAF'],
      ['It rained in the [early evening].', '2021-01-07TEV'],
    ],
    counterExamples: ['a morning', 'in mornings', 'in evening dress'],
  },
  {
    // «later in the evening», as «later in the month».
    name: 'en/time/early-or-late-in-part-of-day',
    needs: ['in the'],
    pattern: phrase`(?:early|late|earlier|later)(?: on)? in the ${partOfDay}`,
    read: ({ part }, { after }) => {
      const read = readPart(part);
      return read === undefined || /^-\p{L}|^\s(?:wear|classes|shift)(?!\p{L})/u.test(after)
        ? null
        : point({ partOfDay: read });
    },
    examples: [
      ['He spoke [later in the afternoon].', '2021-01-07TAF'],
      ['It happened on [Monday, early in the morning].', '2021-01-04TMO'],
    ],
    counterExamples: ['early in the war', 'later in mornings'],
  },
  {
    // «afternoon trading» is that of the day the article is about.
    name: 'en/time/part-of-day-of-trading',
    needs: ['trad', 'deal'],
    pattern: phrase`${afterWords('in|during')}(?:early |late |mid-?)?${partOfDay}(?= (?:trad(?:e|ing)|deals|dealings)(?!\p{L}))`,
    read: ({ part }) => {
      const read = readPart(part);
      return read === undefined ? null : point({ partOfDay: read });
    },
    examples: [
      ['Shares fell in [afternoon] trading', '2021-01-07TAF'],
      ['rose 3% in [early morning] trade', '2021-01-07TMO'],
    ],
    counterExamples: ['in morning dress', 'afternoon trading'],
  },
  {
    // «Tuesday evening», «in the evening of 3 May»: only beside a day.
    name: 'en/time/part-of-day-fragment',
    pattern: phrase`(?:early |late )?${partOfDay}`,
    read: ({ part }) => {
      const read = readPart(part);
      return read === undefined ? null : point({ partOfDay: read }, { fragment: true });
    },
    examples: [
      ['[Tuesday evening]', '2021-01-05TEV'],
      ['[yesterday afternoon]', '2021-01-06TAF'],
      ['the [evening of 3 May 2020]', '2020-05-03TEV'],
    ],
    counterExamples: ['goodnight', 'the evening', 'a late night'],
  },
  {
    name: 'en/time/at-dawn',
    needs: ['dawn', 'daybreak', 'sunrise', 'dusk', 'nightfall', 'sunset'],
    pattern: phrase`${afterWords('at|before|by|until|after|around|since|from')}(?<name>dawn|daybreak|sunrise|dusk|nightfall|sunset)`,
    read: ({ name = '' }, { after }) =>
      /^\s?-\p{L}|^\s(?:raids?|boulevard|strip|prayers?|patrol)(?!\p{L})/u.test(after)
        ? null
        : point({ partOfDay: twilight[name] }),
    examples: [
      ['They left at [dawn].', '2021-01-07TMO'],
      ['until [nightfall]', '2021-01-07TEV'],
    ],
    counterExamples: ['a new dawn', 'after dawn raids', 'Golden Dawn'],
  },
  {
    name: 'en/time/this-part-of-day',
    pattern: phrase`(?:(?:(?:earlier|later|early|late) )?(?:this ${partOfDay}|(?<tonight>tonight|tonite|this evening))|(?<last>last) (?:night|evening))`,
    read: ({ part, tonight, last }, { written, after }) => {
      if (last) return shift('day', -1, { parts: { partOfDay: /night/i.test(written) ? 'NI' : 'EV' } });
      if (tonight) return shift('day', 0, { parts: { partOfDay: /evening/i.test(written) ? 'EV' : 'NI' } });
      const read = readPart(part);
      // «Tonight Show», «This Morning» are programmes.
      return read === undefined || /^\s(?:show|programme)/.test(after)
        ? null
        : shift('day', 0, { parts: { partOfDay: read } });
    },
    examples: [
      ['[This morning]', '2021-01-07TMO'],
      ['[tonight]', '2021-01-07TNI'],
      ['[last night]', '2021-01-06TNI'],
      ['[earlier this evening]', '2021-01-07TEV'],
    ],
    counterExamples: ['the morning', 'last mornings'],
  },
  {
    // «that evening», «the next morning», «the night before»: of the day that the story has reached.
    name: 'en/time/part-of-day-of-story',
    pattern: phrase`(?:(?:that(?: very| same)?|the (?:very )?(?:same|(?<next>next|following)|(?<previous>previous|preceding))) ${partOfDay}|the ${again(partOfDay, 'earlier')} before)`,
    read: ({ part, next, previous, earlier }, { after }) => {
      const read = readPart(part ?? earlier);
      if (read === undefined || /^s(?!\p{L})|^-\p{L}/u.test(after)) return null;
      const from = earlier && /^ (?!(?:and|but|in|at|on)(?!\p{L}))\p{L}/u.test(after) ? 'event' : 'mentioned';
      return shift('day', next ? 1 : previous || earlier ? -1 : 0, { from, parts: { partOfDay: read } });
    },
    examples: [
      ['He flew home on 4 June 2019 and died [the next morning].', '2019-06-05TMO'],
      ['They met on 4 June 2019 and married [that evening].', '2019-06-04TEV'],
      ['She won on 4 June 2019, but had lost [the night before].', '2019-06-03TNI'],
    ],
    counterExamples: ['that mornings', 'the next goodnight'],
  },
  {
    // «the night of Friday to Saturday» is Friday's.
    name: 'en/time/night-between-days',
    needs: ['night'],
    pattern: phrase`(?:the )?night (?:of|from|between) ${weekday} (?:to|and|into|-) ${again(weekday, 'next')}`,
    read: groups => point({ weekday: readWeekday(groups.weekday), partOfDay: 'NI' }),
    examples: [
      ['during [the night of Friday to Saturday]', '2021-01-01TNI'],
      ['on [the night between Monday and Tuesday]', '2021-01-04TNI'],
    ],
    counterExamples: ['the night of the vote', 'a night of Fridays'],
  },
  {
    name: 'en/time/overnight',
    needs: ['overnight'],
    pattern: phrase`overnight`,
    read: (_, { before, after }) =>
      /(?:^|[^\p{L}])(?:an|the|of|become|became|for|by)\s$/u.test(before) ||
      /^-?\s?(?:stay|success|sensation|bag|train|ferry|guests?|parking|visitors?|trips?|delivery|hero|lodgings?|rates?|lending|millionaires?)(?!\p{L})/u.test(
        after,
      )
        ? null
        : shift('day', 0, { parts: { partOfDay: 'NI' } }),
    examples: [
      ['Two people were hurt [overnight].', '2021-01-07TNI'],
      ['[Overnight], snow fell.', '2021-01-07TNI'],
    ],
    counterExamples: ['an overnight stay', 'overnight success', 'the overnight train'],
  },
  {
    name: 'en/time/early-hours',
    needs: ['hours'],
    pattern: phrase`(?:the )?(?:early|small|wee|late) hours(?! of)`,
    read: (_, { before, written }) =>
      /(?:in|into|until|during) (?:the )?$/.test(before)
        ? point({ partOfDay: /late/i.test(written) ? 'NI' : 'MO' })
        : null,
    examples: [
      ['He died in [the early hours].', '2021-01-07TMO'],
      ['They talked into [the small hours].', '2021-01-07TMO'],
    ],
    counterExamples: ['early hours at work', 'the late hours'],
  },
  {
    // «the early hours of Friday», «the early hours of Friday morning».
    name: 'en/time/early-hours-of-day',
    needs: ['hours'],
    pattern: phrase`(?:the )?(?:early|small|wee|late) hours (?:of|on)(?! the (?:morning|day))`,
    read: (_, { written }) => point({ partOfDay: /late/i.test(written) ? 'NI' : 'MO' }, { fragment: true }),
    examples: [
      ['in [the early hours of Friday]', '2021-01-01TMO'],
      ['[the small hours of 3 May 2020]', '2020-05-03TMO'],
    ],
    counterExamples: ['the long hours of Friday', 'hours of'],
  },
];
