import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ShiftReading, TimeReading } from '../../contract/times.ts';
import { point, shift } from '../../time-readings.ts';
import {
  afterWords,
  again,
  countsPeople,
  direction,
  fullMonth,
  type Groups,
  hasCapital,
  isOtherWord,
  month,
  monthInside,
  monthParts,
  ordinalDay,
  plainYear,
  readDate,
  readDay,
  readParts,
  season,
  year,
} from './parts.ts';

const monthCue =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|to|of|through|between|and|or|compared with|early|late|mid|end|worst|best|\p{L}{3,12}est|during|for|around|throughout|begin\p{L}*|start\p{L}*|month of|this|than|come|(?:january|february|march|april|may|june|july|august|september|october|november)\s?[-–/])[\s-]{0,2}$/u;
/** «of last year», «next year»: a month or day of a year that is told from the publication. */
export const relativeYear = `(?:,? (?:(?:of|in) )?(?:(?<yearBefore>last)|(?<yearAfter>next)|(?<yearNow>this|the current)|the (?<yearFollowing>following)|the (?<yearPrevious>previous)|(?:the|that) (?<yearSame>same)) year(?:'s)?)`;

export function readRelativeYear(groups: Groups): ShiftReading {
  const back = groups.yearBefore ?? groups.yearPrevious;
  const ahead = groups.yearAfter ?? groups.yearFollowing;
  const told = groups.yearFollowing ?? groups.yearPrevious ?? groups.yearSame;
  return shift('year', back ? -1 : ahead ? 1 : 0, { from: told ? 'mentioned' : 'publication' });
}

/** «In January President Mbeki said»: the capital after the month is not its surname. */
const surelyTime = /(?:^|[^\p{L}])(?:in|since|until|during)\s{1,2}(?:early |late |mid-?)?$/u;
/** «the December elections», «their January sales». */
const owned = /(?:^|[^\p{L}])(?:the|its|their|his|her|a|our|controversial|'s)\s{1,2}$/u;
const noun = /^\s(?!(?:on|of|for|in|to|at|by|with|and|or|from|is|was|has|had|will|that)(?!\p{L}))\p{Ll}{3,}/u;

/** «Will April», «April Jones», «May's»: a person, or a possession of one. */
const isName = (after: string, writtenAfter: string) =>
  /^(?:-\p{L}|'s?\s)/u.test(after) || /^\s\p{Lu}\p{Ll}+/u.test(writtenAfter);

/** «prices fall below», «they spring into action». */
const verb = /^\s(?:short|apart|below|in|out|on|off|into|to|of (?:the|a|an|his|her|its))(?!\p{L})/u;

/** Months and seasons, with their year, with last, next and this, and alone. */
export const monthRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/month-year',
    needs: monthParts,
    pattern: phrase`${monthInside}(?:\s?,\s?| (?:of |in )?|-|/)${year}`,
    read: (groups, { after, written }) =>
      countsPeople(after) || isOtherWord(groups.month, written) || /^[-/]\d/.test(after)
        ? null
        : readDate(groups),
    examples: [
      ['in [April 2015]', '2015-04'],
      ['the [January 2006] elections', '2006-01'],
      ['[June of 1992]', '1992-06'],
      ["in [Jan '19]", '2019-01'],
      ['[Dec. 2018]', '2018-12'],
      ['from [April in 2016]', '2016-04'],
    ],
    counterExamples: ['they may 2015', 'April 2015 people', 'they march in 2015'],
  },
  {
    name: 'en/time/year-month',
    needs: monthParts,
    pattern: phrase`${plainYear},? ${fullMonth}`,
    read: (groups, { written, after, writtenAfter }) =>
      !hasCapital(written) ||
      /^(?:may|march)$/.test(groups.month ?? '') ||
      /^\s?\d/.test(after) ||
      isName(after, writtenAfter)
        ? null
        : readDate(groups),
    examples: [
      ['in [2017 April]', '2017-04'],
      ['[2019, November]', '2019-11'],
    ],
    counterExamples: ['in 2017 May resigned', 'in 2017 April Jones left', 'in 2017 march'],
  },
  {
    // «Jan-Feb 2017», «March–May»: the first of two months, which has no cue.
    name: 'en/time/month-before-month',
    needs: monthParts,
    pattern: phrase`${month}\.?(?= ?(?:-|–|to|through|until|/) ?${again(month, 'end')}(?:[\s.,]|$)(?! ?\d{1,2}(?:st|nd|rd|th)?(?!\d)))`,
    read: ({ month: named }, { written, after, before }) =>
      !hasCapital(written) ||
      (named === 'may' && !/^\s?[-–]|^ to [a-z]{3}/.test(after)) ||
      /\d $/.test(before)
        ? null
        : readDate({ month: named }),
    examples: [
      ['[Jan-Feb 2017]', '2017-01/2017-02'],
      ['[March to June 2019]', '2019-03/2019-06'],
    ],
    counterExamples: ['they march to june bugs', 'Jan-Ove', 'Theresa May-Johnson'],
  },
  {
    name: 'en/time/month-of-relative-year',
    needs: ['year'],
    pattern: phrase`${fullMonth}${relativeYear}`,
    read: (groups, { written }) => {
      const nth = readParts(groups).month;
      if (!hasCapital(written) || nth === undefined) return null;
      return { kind: 'nth', nth, unit: 'month', within: readRelativeYear(groups) };
    },
    examples: [
      ['in [March last year]', '2020-03'],
      ['by [October of next year]', '2022-10'],
      ['in [June this year]', '2021-06'],
    ],
    counterExamples: ['they may next year', 'troops march this year'],
  },
  {
    name: 'en/time/day-of-relative-year',
    needs: ['year'],
    pattern: phrase`(?:(?:the )?${ordinalDay.replace('(?:st|nd|rd|th)', '(?:st|nd|rd|th)?')} (?:of )?${monthInside}|${again(month, 'front')}\.? (?:the )?${again(ordinalDay, 'back').replace('(?:st|nd|rd|th)', '(?:st|nd|rd|th)?')})${relativeYear}`,
    read: (groups, { written }) => {
      const nth = readParts({ month: groups.month ?? groups.front }).month;
      const named = readDay(groups.day ?? groups.back);
      if (!hasCapital(written) || nth === undefined || named === undefined) return null;
      const within = { kind: 'nth', nth, unit: 'month', within: readRelativeYear(groups) } as const;
      return { kind: 'nth', nth: named, unit: 'day', within };
    },
    examples: [
      ['on [15 March last year]', '2020-03-15'],
      ['on [May 3rd next year]', '2022-05-03'],
    ],
    counterExamples: ['May 50 next year', 'the second may last year'],
  },
  {
    name: 'en/time/month-direction',
    needs: monthParts,
    pattern: phrase`(?:the )?${direction} ${fullMonth}`,
    read: (groups, { written, after, writtenAfter }) =>
      hasCapital(written.slice(1)) && !isName(after, writtenAfter) ? readDate(groups) : null,
    examples: [
      ['[last February]', '2020-02'],
      ['[next May]', '2021-05'],
    ],
    counterExamples: ['this may help', 'the last march', 'last April Jones left'],
  },
  {
    name: 'en/time/bare-month',
    needs: monthParts,
    pattern: phrase`${fullMonth}`,
    read: (groups, { written, before, after, writtenAfter }) =>
      (hasCapital(written) || (surelyTime.test(before) && !isOtherWord(groups.month, written))) &&
      ((monthCue.test(before) && (!isName(after, writtenAfter) || surelyTime.test(before))) ||
        (owned.test(before) && noun.test(writtenAfter)))
        ? readDate(groups)
        : null,
    examples: [
      ['She was elected in [December].', '2020-12'],
      ['She will return in [March]', '2021-03'],
      ['the [December] elections', '2020-12'],
      ['In [January] President Mbeki said', '2021-01'],
      ['Come [September], it will be over', '2021-09'],
      ['it opened in [october]', '2020-10'],
      ['It was the hottest [July] since records began', '2020-07'],
    ],
    counterExamples: [
      'He may come',
      'march on',
      'Theresa May',
      'for April Jones',
      'an august body',
      'in august company',
      'with May',
    ],
  },
  {
    name: 'en/time/bare-short-month',
    needs: monthParts,
    pattern: phrase`${afterWords('in|since|until|till|by|from|of|early|late|mid|before|after')}(?<month>jan|feb|apr|aug|sept?|oct|nov|dec)`,
    read: (groups, { written, after, writtenAfter }) =>
      /^\p{Lu}\p{Ll}/u.test(written) &&
      !isName(after.replace(/^\./, ''), writtenAfter.replace(/^\./, '')) &&
      !/^\.?\s\d/.test(after)
        ? readDate(groups)
        : null,
    examples: [
      ['since [Oct]', '2020-10'],
      ['[3rd week of Jan]', '2021-W03'],
    ],
    counterExamples: ['the art of Jan Vermeer', 'in dec', 'from Sep 3'],
  },
  {
    // «July and August»: the first has no cue of its own.
    name: 'en/time/month-in-list',
    needs: monthParts,
    pattern: phrase`(?:${fullMonth}(?=(?:, (?:january|february|march|april|may|june|july|august|september|october|november|december)){0,5},? (?:and|or) (?:in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})))`,
    read: (groups, { written, before }) =>
      hasCapital(written) && (groups.month !== 'may' || monthCue.test(before)) ? readDate(groups) : null,
    examples: [
      ['The school was shut in [November] and in December', '2020-11'],
      ['It was closed in [July] or August', '2020-07'],
    ],
    counterExamples: ['march and april fools', 'May and June Smith'],
  },
  {
    name: 'en/time/season',
    pattern: phrase`(?:(?:the |${direction} )${season}(?:(?: of)?,? ${year}(?:[-–/]\d{2,4})?)?|${afterWords('in|during|until|till|by|since|before|after|through|throughout|early|late|mid')}${again(season, 'bare')}(?! of\s|,? ${plainYear.replace('?<year>', '?:')})|${again(season, 'dated')}(?: of|,)? ${year.replace('<year>', '<datedYear>')})`,
    read: (groups, { after, written, writtenAfter }) =>
      /^-\p{L}|^\s(?:roll|onion|break|fashion|collection|term|semester|olympics|games|sailings?|coat|clothes|tyres?|wheat|crops?|of discontent|clean\p{L}*|water|solstice|training|camp|school|selling)(?!\p{L})/u.test(
        after,
      ) ||
      (groups.year === undefined && groups.datedYear === undefined && verb.test(after)) ||
      (/^\p{Lu}/u.test(written) === false &&
        /^\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(writtenAfter) &&
        groups.dated !== undefined)
        ? null
        : readDate({
            ...groups,
            season: groups.season ?? groups.bare ?? groups.dated,
            year: groups.year ?? groups.datedYear,
          }),
    examples: [
      ['[the summer of 2016]', '2016-SU'],
      ['[last winter]', '2019-WI'],
      ['[next autumn]', '2021-FA'],
      ['[Spring 2019]', '2019-SP'],
      ['[from spring 2018 to autumn 2019]', '2018-SP/2019-FA'],
    ],
    counterExamples: [
      'prices fall',
      'a spring in his step',
      'they fall in',
      'a cut in winter sailings',
      'the spring roll',
      'in fall-out',
    ],
  },
  {
    name: 'en/time/season-of-relative-year',
    needs: ['year'],
    pattern: phrase`(?:the )?${season}${relativeYear}`,
    read: groups => {
      const { season: stated } = readParts(groups);
      return stated === undefined ? null : { ...readRelativeYear(groups), parts: { season: stated } };
    },
    examples: [
      ['in [summer last year]', '2020-SU'],
      ['[the autumn of next year]', '2022-FA'],
    ],
    counterExamples: ['prices fall last', 'in spring'],
  },
  {
    name: 'en/time/season-before-or-after',
    needs: ['following', 'previous', 'same'],
    pattern: phrase`(?:the|that) (?:(?<following>following)|(?<previous>previous)|same) (?:${season}|${fullMonth})`,
    read: (groups, { after }) => {
      const { season: stated, month: named } = readParts(groups);
      const parts = stated ? { season: stated } : named ? { month: named } : null;
      if (!parts || /^-\p{L}|^\s(?:water|break|roll|collection)(?!\p{L})/u.test(after)) return null;
      return point(parts, {
        direction: groups.following ? 'next' : groups.previous ? 'last' : 'this',
        from: 'mentioned',
      });
    },
    examples: [
      ['Bought in October 2018, it opened [the following spring].', '2019-SP'],
      ['Bought in October 2018, it opened [the following March].', '2019-03'],
    ],
    counterExamples: ['the following chapter', 'the same spring water company'],
  },
];
