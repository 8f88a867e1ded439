import { feasts } from '../calendar-feasts.ts';
import { fixedDays } from '../calendar-fixed-days.ts';
import { easterDays } from '../calendar-holidays.ts';
import { type Rule, withYear } from './time-words.ts';

/** The English of each feast, by the name of its entry in the calendar. */
export const englishFeasts: Readonly<Record<string, string>> = {
  'shrove-tuesday': 'Shrove Tuesday',
  'ash-wednesday': 'Ash Wednesday',
  'palm-sunday': 'Palm Sunday',
  'maundy-thursday': 'Maundy Thursday',
  'good-friday': 'Good Friday',
  easter: 'Easter',
  'easter-monday': 'Easter Monday',
  ascension: 'Ascension Day',
  pentecost: 'Pentecost',
  'whit-monday': 'Whit Monday',
  'new-year': 'New Year',
  epiphany: 'Epiphany',
  candlemas: 'Candlemas',
  valentine: "Valentine's Day",
  'womens-day': "Women's Day",
  'labour-day': 'Labour Day',
  'mothers-day': "Mother's Day",
  'fathers-day': "Father's Day",
  'music-day': 'the Fête de la musique',
  midsummer: 'Midsummer Day',
  assumption: 'Assumption Day',
  halloween: 'Halloween',
  'all-saints': "All Saints' Day",
  'all-souls': "All Souls' Day",
  'saint-nicholas': "St Nicholas' Day",
  'christmas-eve': 'Christmas Eve',
  christmas: 'Christmas',
  'new-years-eve': "New Year's Eve",
  thanksgiving: 'Thanksgiving',
  'black-friday': 'Black Friday',
  ramadan: 'Ramadan',
  'eid-al-fitr': 'Eid al-Fitr',
  'eid-al-adha': 'Eid al-Adha',
  mawlid: 'Mawlid',
  'islamic-new-year': 'Islamic New Year',
  ashura: 'Ashura',
  'rosh-hashanah': 'Rosh Hashanah',
  'yom-kippur': 'Yom Kippur',
  sukkot: 'Sukkot',
  hanukkah: 'Hanukkah',
  purim: 'Purim',
  passover: 'Passover',
  shavuot: 'Shavuot',
  'lunar-new-year': 'Lunar New Year',
  'mid-autumn': 'the Mid-Autumn Festival',
  diwali: 'Diwali',
  'orthodox-easter': 'Orthodox Easter',
  'orthodox-christmas': 'Orthodox Christmas',
};

const direction = '(?: (derni(?:er|ère)|passée?)| (prochaine?)| de (cette) année)?';

function feastRule(pattern: string, english: string): Rule {
  const whole = new RegExp(
    `^(?:l'|la |le |les )?(pont de (?:l'|la ))?(?:${pattern})(?:(?: de)? (\\d{4}))?${direction}$`,
    'u',
  );
  const bare = english.replace(/^the /, '');
  return [
    whole,
    ([bridge, year, last, next, own]) => {
      if (bridge) return `the ${bare} weekend`;
      if (last || next) return `${last ? 'last' : 'next'} ${bare}`;
      if (own) return `${english} this year`;
      return withYear(english, year);
    },
  ];
}

/** Days that have a name: «la Toussaint 2020» → "All Saints' Day 2020". */
export const feastNames: readonly Rule[] = [
  ...[...easterDays, ...fixedDays, ...feasts].flatMap(({ name, pattern }) => {
    const english = englishFeasts[name];
    return english === undefined ? [] : [feastRule(pattern, english)];
  }),
  feastRule('aïd', 'Eid'),
  feastRule('fête nationale', 'the national holiday'),
];
