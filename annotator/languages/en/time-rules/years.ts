import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point } from '../../time-readings.ts';
import { ordinalWords } from '../numbers.ts';
import { afterWords, counts, countsPeople, plainYear, readDate } from './parts.ts';
import { readYear, yearWords } from './years-in-words.ts';

const yearCue =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|before|after|from|to|of|through|between|and|or|early|late|mid|during|for|around|throughout|years?|the|circa|season|elections?|spring|summer|autumn|winter|fall|class of|compared with|than|than in|as|its|their|his|her|a|new|under|'s|s')[\s-]{0,2}$/u;
const yearOnly =
  /(?:^|[^\p{L}])(?:in|since|the year|year of|until|till|before|after|circa|c\.|ca\.|from|around|by)\s{1,2}$/u;
/** What a year of four digits is a model, a law or a version of: «a 2018 Ford Focus», «Windows 2000». */
/** «the 2016 elections», «its 2009 results»: a year before what happened in it. */
const determined = /(?:^|[^\p{L}])(?:the|its|their|his|her|our|'s|s'|these|those)\s$/u;
const happened =
  /^\s(?:elections?|attacks|games|olympics|championships|riots|protests|floods|fires|wildfires|results|figures|bombings|talks|finals|awards|killings|murders|shootings|accords|agreements|estimates|levels|prices|sales|earnings|revenues|profits|budgets|polls|primaries|midterms|hearings|strikes|explosions)(?!\p{L})/u;
const product =
  /^\s(?:cc|mhz|rpm|hp|metres?|meters?|foot|feet|miles?|yards?|seat|page|word|degree|calorie|watt|model|edition|vintage|ford|toyota|honda|bmw|audi|volkswagen|mercedes|nissan|chevrolet|tesla)(?!\p{L})/u;
const software =
  /(?:^|[^\p{L}])(?:windows|office|server|blade runner|space odyssey|fifa|expo|odyssey|route|room|flight|no|number|lot|page|section|model|article)\.?\s$/u;

const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
]);
const centuryWords = oneWordOf([...ordinalWords].filter(([, value]) => value <= 22).map(([word]) => word));

/** Years, decades and centuries. */
export const yearRules: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/year-range',
    pattern: phrase`(?:(?:the )?(?:fiscal|financial|school|academic|tax) year )?(?<from>(?:1[5-9]|20)\d\d) ?(?:-|–|—|/|~) ?(?<to>(?:1[5-9]|20)\d\d|\d\d)(?: (?:fiscal|financial|school|academic|tax) year)?`,
    read: ({ from = '', to = '' }, { before, after, written }) => {
      if (/[-/:+#\d$£€]\s?$/.test(before) || /^[-/:]\d/.test(after)) return null;
      const end = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
      // «2015-32» is no range of years, «2016/17» is one.
      if (
        end <= Number(from) ||
        (to.length === 2 && end > Number(from) + 20) ||
        (/ [-–]|[-–] /.test(written) && to.length === 2)
      )
        return null;
      return { kind: 'range', from: point({ year: Number(from) }), to: point({ year: end }) };
    },
    examples: [
      ['the [2016-17] season', '2016/2017'],
      ['[2009–2015]', '2009/2015'],
      ['in [the school year 2020/21]', '2020/2021'],
      ['the [2018/19 school year]', '2018/2019'],
    ],
    counterExamples: ['2016-12-03', '2016-2010', '2015-82'],
  },
  {
    name: 'en/time/named-year',
    needs: ['year', 'fy', 'cy', 'sy', 'fiscal'],
    pattern: phrase`(?:the )?(?:(?:calendar |fiscal |financial |tax |school |academic |model )?year |fiscal |(?:fy|cy|sy) ?)${plainYear}`,
    read: (groups, { written }) => (/^(?:fy|cy|sy)/.test(written) ? null : readDate(groups)),
    examples: [
      ['after [the year 2020]', '2020'],
      ['in [fiscal year 2019]', '2019'],
      ['in [FY2018]', '2018'],
      ['For [fiscal 2017], sales rose', '2017'],
    ],
    counterExamples: ['the year 20201', 'year 20 of the war'],
  },
  {
    name: 'en/time/short-fiscal-year',
    needs: ['fy', 'cy', 'sy'],
    pattern: phrase`(?:fy|cy|sy) ?'?(?<short>\d\d)`,
    read: ({ short = '' }, { written }) =>
      /^[FCS]Y/.test(written) ? point({ year: readYear(`'${short}`) }) : null,
    examples: [
      ['sales in [FY19]', '2019'],
      ['in [CY 18]', '2018'],
    ],
    counterExamples: ['fy 19', 'FY195'],
  },
  {
    // «the fiscal year ending in June» is nothing by itself; «the 2020 fiscal year» is the year.
    name: 'en/time/year-of-accounts',
    needs: ['year'],
    pattern: phrase`(?:the )?${plainYear} (?:fiscal|financial|school|academic|calendar|tax) year`,
    read: readDate,
    examples: [
      ['in [the 2020 fiscal year]', '2020'],
      ['[the 2019 calendar year]', '2019'],
    ],
    counterExamples: ['20201 fiscal year', 'the 2020 year'],
  },
  {
    name: 'en/time/year',
    pattern: phrase`${plainYear}`,
    read: (groups, { before, after }) => {
      const value = Number(groups.year);
      if (
        (determined.test(before) || happened.test(after) ? countsPeople(after) : counts(after)) ||
        /^(?:[-/:]\d|-\p{L}|\s?°|'s\s\p{L}+'s)/u.test(after) ||
        /(?:(?<!mid|early|late)-|[/:+#\d$£€])\s?$|\d[.,]$/.test(before)
      )
        return null;
      if (product.test(after) || software.test(before)) return null;
      if (
        yearOnly.test(before) &&
        (value < 1900
          ? value >= 1100 && !/^\s\p{L}{2,}s(?!\p{L})/u.test(after.replace(/^\s(?:as|was|his|its)/, ''))
          : true) &&
        (value < 2100 || /^(?:$|\s?[.,;:)!?])/.test(after))
      )
        return readDate(groups);
      if (value < 1900 || value > 2060) return null;
      // «2008 financial crisis»: at the head of a title or sentence.
      const leads = /^(?:|.*[.!?:]['"”]?\s)$/u.test(before) && /^\s\p{L}/u.test(after);
      const alone = /^(?:$|\s?[.,;:)\]»”"!?–—\n])/.test(after);
      // «2014, 2015 and 2016»: one of a list.
      const listed =
        /(?:^|\D)(?:19|20)\d\d(?:,|,? (?:and|or))\s{1,2}$/.test(before) ||
        (alone && /^,\s(?:19|20)\d\d(?:,|\s(?:and|or))/.test(after));
      return leads || listed || yearCue.test(before) || (alone && /(?:^|[\p{L}(])\s{0,2}$/u.test(before))
        ? readDate(groups)
        : null;
    },
    examples: [
      ['in [2015]', '2015'],
      ['the [2016] election', '2016'],
      ['the London Games ([2012])', '2012'],
      ['by [2050]', '2050'],
      ['will end in [2150].', '2150'],
      ['[2008] financial crisis', '2008'],
      ['a [2006] peace deal', '2006'],
      ['by [mid-2011]', '2011'],
      ['the years [2010 to 2019]', '2010/2019'],
      ['the [2016] elections', '2016'],
      ['in [2008] riots broke out', '2008'],
    ],
    counterExamples: [
      '2015 people',
      '$2015',
      'a 1998 cc engine',
      'of 2000 jobs',
      'the 2018 Ford Focus',
      'Windows 2000',
    ],
  },
  {
    name: 'en/time/short-year',
    needs: ["'"],
    pattern: phrase`${afterWords('in|since|of|summer|spring|autumn|fall|winter|class of|back in|until|by|before|after')}(?<year>'\d\d)`,
    read: (groups, { after }) =>
      counts(after) || /^\s(?:per|to)(?!\p{L})/u.test(after) ? null : readDate(groups),
    examples: [
      ['the class of [’69]', '1969'],
      ['in [’98]', '1998'],
    ],
    counterExamples: ["in '98 per cent", "of '5", "the '69"],
  },
  {
    name: 'en/time/year-in-words',
    needs: ['teen', 'twenty', 'thousand'],
    pattern: phrase`${afterWords('in|since|by|until|till|before|after|from|to|of|the year')}(?<year>${yearWords})`,
    read: (groups, { after }) => {
      const read = readYear(groups.year);
      return read === undefined || read < 1500 || counts(after) ? null : point({ year: read });
    },
    examples: [
      ['in [nineteen eighty-four]', '1984'],
      ['since [two thousand and eight]', '2008'],
      ['by [twenty twenty-five]', '2025'],
      ['in [nineteen oh six]', '1906'],
    ],
    counterExamples: ['in two thousand and eight homes', 'of nineteen hundred people', 'in twenty two'],
  },
  {
    name: 'en/time/decade',
    needs: ['0', 'ties'],
    pattern: phrase`(?:the )?(?:(?<decade>(?:1[5-9]|20)\d0)'?s|'(?<short>[2-9]0)'?s|(?<=the |in |mid-|mid |early |late )(?<word>[2-9]0)'?s|(?<=(?<!\p{L})the (?:early |late |mid-|mid |roaring |swinging )?|nineteen[\s-])(?<name>${oneWordOf(decadeWords.keys())}))`,
    read: ({ decade, short, word, name }, { after, before }) => {
      if (
        /^\s(?:°|degrees|celsius|fahrenheit)/.test(after) ||
        /(?:his|her|their|my|our|your) (?:early |late |mid-)?$/.test(before)
      )
        return null;
      const named = decadeWords.get(name ?? '');
      if (named !== undefined) return point({ decade: 190 + named });
      return point({ decade: decade === undefined ? 190 + Number(short ?? word) / 10 : Number(decade) / 10 });
    },
    examples: [
      ['in [the 1990s]', '199'],
      ["[the '80s]", '198'],
      ['since [the nineties]', '199'],
      ['the [mid-1990s]', '199'],
    ],
    counterExamples: [
      'in his 40s',
      'the 1995s',
      'in her early thirties',
      'temperatures in the 90s fahrenheit',
    ],
  },
  {
    name: 'en/time/century',
    needs: ['centur', 'c.'],
    pattern: phrase`(?:the )?(?:(?<digits>\d{1,2})(?:st|nd|rd|th)|(?<word>${centuryWords}))(?:(?:\s{1,2}|-)(?:century|centuries|c\.)|(?=(?:,| (?:and|or|to)) (?:the )?(?:early |late |mid-)?\d{1,2}(?:st|nd|rd|th) centur(?:y|ies)(?!\p{L})))`,
    read: ({ digits, word }, { after, before }) => {
      const number = digits === undefined ? (ordinalWords.get(word ?? '') ?? 0) : Number(digits);
      // In cricket a batsman scores his fifth century.
      if (
        /(?:his|her|test|career|maiden|league|ipl|odi) $/.test(before) ||
        /^\s(?:fox|of the (?:series|season|match))/.test(after)
      )
        return null;
      return number >= 1 && number <= 22 ? point({ century: number - 1 }) : null;
    },
    examples: [
      ['in [the 19th century]', '18'],
      ['[the twentieth century]', '19'],
      ['a [15th-century] church', '14'],
      ['of [18th centuries]', '17'],
    ],
    counterExamples: ['a century', 'the 45th century', 'his third century', '20th Century Fox'],
  },
  {
    name: 'en/time/turn-of-century',
    needs: ['turn'],
    pattern: phrase`the turn of the (?:(?<digits>\d{1,2})(?:st|nd|rd|th) )?(?<unit>century|millennium)`,
    read: ({ digits, unit }) =>
      digits === undefined && unit === 'century'
        ? point({ year: 2000 }, { mod: 'APPROX' })
        : point({ year: digits ? (Number(digits) - 1) * 100 : 2000 }, { mod: 'APPROX' }),
    examples: [
      ['since [the turn of the century]', '2000'],
      ['at [the turn of the 20th century]', '1900'],
    ],
    counterExamples: ['the turn of the tide', 'turn of the century'],
  },
];
