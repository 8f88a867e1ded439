import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading, TimeUnit } from '../../contract/times.ts';
import { grainOfCounted, shift } from '../../time-readings.ts';
import { units } from '../calendar.ts';
import { numberWord, readNumber } from '../numbers.ts';
import { counted, countedAndHalf, countedShift, readCounted } from './counted.ts';
import { afterWords, again, count, unit } from './parts.ts';

/** A verb of the past with nothing ahead, or a superlative: the length is how long it took or has lasted. */
const looksBack =
  /(?:^|[^\p{L}])(?:\p{L}{3,15}ed|was|were|had|has|have|hasn't|haven't|did|didn't|fell|rose|grew|won|lost|made|built|sold|took|gave|shot|hit|only|first|last|lowest|highest|worst|best|\p{L}{3,12}est)(?!\p{L})/u;
const looksAhead =
  /(?:^|[^\p{L}])(?:will|won't|to|would|could|can|may|might|must|should|shall|due|expires?|opens?|closes?|starts?|begins?|returns?|expected|scheduled|planned|promised|hopes?|'ll|is|are|be)(?!\p{L})/u;
/** «the biggest loss in three years», «the first in a decade». */
const superlative =
  /(?:^|[^\p{L}])(?:only|first|last|most|least|worst|best|\p{L}{2,12}est)(?: [\p{L}'-]{1,15}){1,5} $/u;
/** «will be reviewed in two weeks», «is to be replaced in a year»: when, and not how fast. */
const willBe =
  /(?:^|[^\p{L}])(?:will|'ll|would|should|must|shall|to|may|might) (?:\p{L}{2,12}ly )?be (?:\p{L}{2,12}ly )?\p{L}{3,15} $/u;
const tookSoLong = /(?:ed|fell|rose|grew|won|lost|was|were|been|made|built|sold|hit|shot|is) $/;
const countedThings = new RegExp(
  `(?:^|[^\\p{L}])(?:\\d[\\d,.]*(?:st|nd|rd|th)?|${numberWord}|several|many|dozens of|hundreds of) (?:\\p{L}{2,20} ){1,2}$`,
  'u',
);
/** A clause or noun after «before» or «after»: what is counted from is an event, and no date can be told. */
const event =
  /^ (?!(?:and|but|or|in|at|on|with|to|when|today|tomorrow|yesterday|next|last|this|new|christmas|easter|thanksgiving|halloween|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L}))\p{L}/u;

/** The smaller unit in which both can be counted, and how many of it make one. */
const inOne: Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  hour: ['minute', 60],
};

/** What a half or a quarter of a unit is counted in. */
const inParts: Partial<Record<TimeUnit, readonly [unit: TimeUnit, times: number]>> = {
  hour: ['minute', 60],
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

/** So many units from the publication, or from the date that the story has reached. */
export const countedShifts: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/ago',
    needs: ['ago', 'back'],
    pattern: phrase`${countedAndHalf} (?:ago|back(?! (?:to|in|at|from|on|into)))`,
    read: (groups, { written, after }) =>
      /back$/i.test(written) && !/^(?:$|[.,;)])/.test(after) ? null : countedShift(groups, -1),
    examples: [
      ['[two years ago]', '2019'],
      ['[Three days ago]', '2021-01-04'],
      ['[a week ago]', '2020-12-31'],
      ['[several months ago]', 'PAST_REF'],
      ['[a fortnight ago]', '2020-12-24'],
      ['[two and a half years ago]', '2018-07'],
      ['[a decade ago]', '2011'],
      ['[a year and a half ago]', '2019-07'],
    ],
    counterExamples: ['two cars ago', 'years back to back', 'two years back pay'],
  },
  {
    name: 'en/time/ago-today',
    needs: ['today', 'yesterday', 'tomorrow'],
    pattern: phrase`${counted} ago (?:today|(?<yesterday>yesterday)|tomorrow)`,
    read: (groups, { written }) => {
      const read = countedShift(groups, -1);
      const away = groups.yesterday ? -1 : /tomorrow$/i.test(written) ? 1 : 0;
      return read?.kind === 'shift' && !['hour', 'minute', 'second'].includes(read.unit)
        ? { ...read, grain: 'day', from: shift('day', away) }
        : null;
    },
    examples: [
      ['[ten years ago today]', '2011-01-07'],
      ['[a year ago yesterday]', '2020-01-06'],
    ],
    counterExamples: ['several years ago today', 'five hours ago today', 'ten years ago'],
  },
  {
    // «two years and three months ago», «a week and two days later».
    name: 'en/time/ago-in-two-units',
    needs: ['ago', 'later', 'earlier'],
    pattern: phrase`${count} ${unit}(?:,? and |, | )${again(count, 'moreCount')} ${again(unit, 'moreUnit')} (?:(?<ago>ago)|(?<later>later)|earlier)`,
    read: groups => {
      const larger = units.get(groups.unit ?? '');
      const smaller = units.get(groups.moreUnit ?? '');
      const times = larger === undefined ? undefined : inOne[larger]?.[1];
      const whole = (readNumber(groups.count) ?? 0) * (times ?? 0) + (readNumber(groups.moreCount) ?? 0);
      if (larger === undefined || smaller === undefined || inOne[larger]?.[0] !== smaller) return null;
      return Number.isInteger(whole)
        ? shift(smaller, groups.later ? whole : -whole, {
            from: groups.ago ? 'publication' : 'mentioned',
            grain: grainOfCounted(smaller),
          })
        : null;
    },
    examples: [
      ['[two years and three months ago]', '2018-10'],
      ['[2 weeks and 2 days ago]', '2020-12-22'],
      ['Hired on 8 May 2019, she left [a year and two months later].', '2020-07'],
    ],
    counterExamples: ['two years and three cars ago', 'two years and three weeks ago'],
  },
  {
    // «half an hour later», «half a century ago», «a quarter of a century earlier».
    name: 'en/time/half-a-unit-ago',
    needs: ['ago', 'later', 'earlier'],
    pattern: phrase`(?:half(?: an? |-an?-|-)|an? half[\s-]|(?<quarter>(?:a )?quarter(?: of an? |-| )))${unit} (?:(?<ago>ago)|(?<later>later)|earlier)`,
    read: groups => {
      const [smaller, times] = inParts[units.get(groups.unit ?? '') ?? 'second'] ?? [];
      const whole = (times ?? 0) * (groups.quarter ? 0.25 : 0.5);
      return smaller !== undefined && Number.isInteger(whole)
        ? shift(smaller, groups.later ? whole : -whole, {
            from: groups.ago ? 'publication' : 'mentioned',
            grain: smaller,
          })
        : null;
    },
    examples: [
      ['It was built [half a century ago].', '1971'],
      ['She left [half an hour later].', 'PT30M'],
      ['[a quarter of a century ago]', '1996'],
    ],
    counterExamples: ['half a house later', 'a quarter of a decade ago', 'half ago'],
  },
  {
    name: 'en/time/long-ago',
    needs: ['ago', 'earlier'],
    pattern: phrase`(?:(?:not (?:so |that |too )?)?long ago|(?:years|decades|centuries|months|weeks|days|ages|hours|generations|moments?) (?:ago|earlier))`,
    read: () => ({ kind: 'reference', value: 'PAST_REF' }),
    examples: [
      ['It was built [centuries ago].', 'PAST_REF'],
      ['[not long ago]', 'PAST_REF'],
    ],
    counterExamples: ['a long agony', 'ages of iron'],
  },
  {
    name: 'en/time/in-so-many',
    pattern: phrase`(?:in (?:about |around |just |another |under )?${counted}(?:' time|'s time| time| from now)?|${counted.replaceAll('(?<', '(?<later_').replaceAll('(?<later_=', '(?<=')} (?:from now|hence|out(?= from)))`,
    read: (groups, { written, before, after }) => {
      if (
        /(?:^|\s)(?:first|last|only|time|once|twice|times|than|second|third|one|most|least|best|worst|lowest|highest|biggest|largest|fastest|\p{L}+est) $/u.test(
          before,
        ) ||
        /^\s(?:of|to|or two|or three|prison|jail|hospital|from (?:today|tomorrow|yesterday|this|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?!\p{L})/u.test(
          after,
        )
      )
        return null;
      const read = Object.fromEntries(
        Object.entries(groups)
          .map(([key, value]) => [key.replace('later_', ''), value] as const)
          .filter(([, value]) => value !== undefined),
      );
      // «in two years» after a past verb, or after a number of things, is how long it took.
      return /^in /i.test(written) &&
        !/time$|now$/i.test(written) &&
        !willBe.test(before) &&
        (superlative.test(before) ||
          tookSoLong.test(before) ||
          countedThings.test(before) ||
          (looksBack.test(before) && !looksAhead.test(before)))
        ? null
        : countedShift(read, 1);
    },
    examples: [
      ['The vote will be held [in a week]', '2021-01-14'],
      ['[in three days]', '2021-01-10'],
      ['[two weeks from now]', '2021-01-21'],
      ["It was due [in two weeks' time]", '2021-01-21'],
      ['The rules will be reviewed [in two weeks].', '2021-01-21'],
    ],
    counterExamples: [
      'the first time in ten years',
      'in a house',
      'fell in two years',
      'five fires in two months',
      'its 3rd big win in six days',
      'the driest in 40 years',
      'It is the biggest loss on the Dow in 3 years',
      'has not worked there in a decade',
      'earned £5 there in four months',
    ],
  },
  {
    name: 'en/time/within-so-many',
    needs: ['within', 'inside'],
    pattern: phrase`${afterWords('within|inside')}(?:the )?(?:next )?${counted}(?! of(?!\p{L}))`,
    read: groups => {
      const read = readCounted(groups);
      return read ? { kind: 'duration', amounts: [read] } : null;
    },
    examples: [
      ['within [15 days]', 'P15D'],
      ['within [the next five hours]', 'PT5H'],
    ],
    counterExamples: ['within 15 metres', 'within days'],
  },
  {
    name: 'en/time/earlier',
    needs: ['earlier', 'previously', 'before', 'prior', 'ahead'],
    pattern: phrase`${countedAndHalf} (?:earlier|previously|beforehand|before|prior to|prior|ahead of)`,
    read: (groups, { after, written }) =>
      /(?:before|prior|ahead of)(?: to)?$/i.test(written) && event.test(after)
        ? null
        : countedShift(groups, -1, 'mentioned'),
    examples: [
      ['Arrived on 8 May 2019, hired [three days earlier]', '2019-05-05'],
      ['[two days before Christmas 2019]', '2019-12-23'],
    ],
    counterExamples: ['three days before the vote', 'one house earlier', 'two years before she left'],
  },
  {
    name: 'en/time/later',
    needs: ['later', 'after', 'on'],
    pattern: phrase`${countedAndHalf} (?:later|afterwards|afterward|after|on(?=[.,;]|$))`,
    read: (groups, { after, written }) =>
      /after$/i.test(written) && event.test(after) ? null : countedShift(groups, 1, 'mentioned'),
    examples: [
      ['Arrived on 8 May 2019, she leaves [two years later]', '2021'],
      ['Arrived on 8 May 2019, she leaves [a week later]', '2019-05-15'],
      ['Some left [several hours later]', 'PTXH'],
      ['[three weeks after Easter 2019]', '2019-05-12'],
    ],
    counterExamples: ['three days after the vote', 'a week after leaving', 'ten years on the run'],
  },
  {
    // «next hour», «the past minute»: no stretch of the calendar.
    name: 'en/time/next-or-last-small-unit',
    needs: ['hour', 'minute', 'second'],
    pattern: phrase`(?:(?:the|this) )?(?:next|last|past|previous|coming) (?<unit>hour|minute|second)(?! (?:of|goal|chance|win|winner|equaliser))`,
    read: ({ unit: named }, { after }) =>
      named === 'second' || /^-\p{L}|^s/u.test(after)
        ? null
        : { kind: 'duration', amounts: [{ unit: named === 'hour' ? 'hour' : 'minute', count: 1 }] },
    examples: [
      ['in [the next hour]', 'PT1H'],
      ['over [the past hour]', 'PT1H'],
    ],
    counterExamples: ['a last-minute goal', 'the next second', 'last minute winner'],
  },
];
