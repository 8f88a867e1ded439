import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { ReferenceReading, TimeReading } from '../../contract/times.ts';
import { shift } from '../../time-readings.ts';
import { afterWords, hasCapital } from './parts.ts';

interface Vague {
  readonly value: ReferenceReading['value'];
  readonly words: readonly string[];
  readonly examples: readonly (readonly [string, string])[];
  readonly others: readonly string[];
}

const vague: readonly Vague[] = [
  {
    value: 'PRESENT_REF',
    words: [
      'now',
      'right now',
      'currently',
      'nowadays',
      'at present',
      'at the moment',
      'at this moment',
      'at this time',
      'at the present time',
      'for the time being',
      'for now',
      'these days',
      'presently',
      'henceforth',
      'to this day',
    ],
    examples: [
      ['That has [now] gone', 'PRESENT_REF'],
      ['[At the moment], nobody knows', 'PRESENT_REF'],
    ],
    others: ['known', 'a now-closed shop', 'the now defunct club', 'every now and then', 'Apocalypse Now'],
  },
  {
    value: 'PAST_REF',
    words: [
      'recently',
      'most recently',
      'lately',
      'of late',
      'until now',
      'up to now',
      'up until now',
      'until then',
      'since then',
      'to date',
      'formerly',
      'previously',
      'hitherto',
      'so far',
      'so far this century',
      'in the past',
      'in the recent past',
      'in the distant past',
      'at the time',
      'at that time',
      'back then',
      'until recently',
      'the other day',
      'some time ago',
      'once upon a time',
      'in recent times',
      'in those days',
      'over the years',
    ],
    examples: [
      ['[Until now], nothing', 'PAST_REF'],
      ['She [recently] left', 'PAST_REF'],
    ],
    others: ['in the past two years', 'at the time of the crash', 'a recently-opened shop', 'up to date'],
  },
  {
    value: 'FUTURE_REF',
    words: [
      'soon',
      'very soon',
      'shortly',
      'in the future',
      'in future',
      'in the near future',
      'in the foreseeable future',
      'for the foreseeable future',
      'before long',
      'from now on',
      'eventually',
      'as soon as possible',
      'asap',
      'in due course',
      'at a later date',
      'until further notice',
      'in the long run',
      'sooner or later',
      'someday',
    ],
    examples: [
      ['She returns [soon]', 'FUTURE_REF'],
      ['Reply [as soon as possible].', 'FUTURE_REF'],
    ],
    others: ['sooner', 'soon after dawn', 'shortly before', 'in the future tense', 'as soon as he left'],
  },
];

/** A season of sport begins when its own calendar says: no interval, only a direction. */
const season: Rule<TimeReading> = {
  name: 'en/time/season-of-sport',
  pattern: phrase`(?:(?<last>last)|next|the coming|(?<running>this)) (?:season|term)`,
  read: ({ last, running }, { after }) =>
    /^-\p{L}|^s(?!\p{L})/u.test(after)
      ? null
      : { kind: 'reference', value: last ? 'PAST_REF' : running ? 'PRESENT_REF' : 'FUTURE_REF' },
  examples: [
    ['23 goals [last season]', 'PAST_REF'],
    ['They play in Europe [next season].', 'FUTURE_REF'],
  ],
  counterExamples: ['the rainy season', 'last seasons'],
};

/** «in the past two years», «in the past decade» are lengths. */
const countedAfter =
  /^\s(?:\d|few|several|couple|two|three|four|five|six|seven|eight|nine|ten|twelve|decade|century|year|month|week|day|hour)/;

/** «between now and 15 November»: the first end of a range is the day of the publication. */
const fromNow: Rule<TimeReading> = {
  name: 'en/time/between-now-and',
  pattern: phrase`${afterWords('between')}now(?= and (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?!\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|easter|christmas|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?!\d)))`,
  read: () => shift('day', 0),
  examples: [
    ['[between now and 15 March 2021]', '2021-01-07/2021-03-15'],
    ['[between now and Christmas 2021]', '2021-01-07/2021-12-25'],
  ],
  counterExamples: ['between now and then', 'between now and 2030'],
};

const dated =
  '(?:\\d{1,2}(?:st|nd|rd|th)?|(?:1\\d|20)\\d\\d|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
/** The beginning of a range: «from March», «between 3 May 2019». */
const rangeBegun = part`(?:^|[^\p{L}])(?:from|between) (?:[\p{L}\d.,'-]{1,12} ){0,3}${dated} `;
const begun = new RegExp(`${rangeBegun}$`, 'u');
const begunTo = new RegExp(`${part`${rangeBegun}(?:to|until|till|and|through|up to) `}$`, 'u');

/** «between March 2019 and now», «from 2015 to the present day»: the last end of a range. */
const untilNow: Rule<TimeReading> = {
  name: 'en/time/range-until-now',
  needs: ['now', 'date', 'present'],
  pattern: phrase`(?:now|date|(?:the )?present(?: day)?)`,
  read: (_, { before, after }) =>
    begunTo.test(before) && !/^-\p{L}|^ (?:of|when|where|\p{L}+ of)(?!\p{L})/u.test(after)
      ? shift('day', 0)
      : null,
  examples: [
    ['[between March 2019 and now]', '2019-03/2021-01-07'],
    ['[from 2015 to the present day]', '2015/2021-01-07'],
    ['sales [from March to date]', '2020-03/2021-01-07'],
  ],
  counterExamples: [
    'from here to now',
    'it is now',
    'from 2015 to the present owner of it',
    'from May to the date',
  ],
};

/** Words that say past, present or future and no date. */
export const references: readonly Rule<TimeReading>[] = [
  season,
  fromNow,
  untilNow,
  ...vague.map(
    ({ value, words, examples, others }): Rule<TimeReading> => ({
      name: `en/time/${value.toLowerCase().replace('_ref', '')}-reference`,
      pattern: phrase`${oneOf(words)}`,
      read: (_, { written, before, after }) =>
        /^\s?-\p{L}|^\s(?:after|before|as|afterwards?|thereafter|tense|of the|defunct|infamous|famous|former|retired|and then|and again)(?!\p{L})/u.test(
          after,
        ) ||
        (/(?:^|[^\p{L}])(?:every|as|the) $/u.test(before) && /^(?:now|soon|shortly)$/i.test(written)) ||
        (/^in the past$/i.test(written) && countedAfter.test(after)) ||
        (/^(?:to date|until now|up to now)$/i.test(written) && begun.test(before)) ||
        (/^to date$/i.test(written) && /(?:up|bring\w*|brought) $/.test(before)) ||
        // «Apocalypse Now», «Save the Children Now» are names.
        (hasCapital(written) && /\p{L} $/u.test(before) && written !== 'ASAP')
          ? null
          : { kind: 'reference', value },
      examples,
      counterExamples: others,
    }),
  ),
];
