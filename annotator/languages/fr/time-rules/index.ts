import type { TimeRules } from '../../contract/times.ts';
import { numericTimeRules } from '../../numeric-time-rules.ts';
import { timeRoles } from '../time-roles.ts';
import { clockRules } from './clock.ts';
import { clockWords } from './clock-words.ts';
import { durations } from './durations.ts';
import { fullDates } from './full-dates.ts';
import { monthsAndYears } from './months-and-years.ts';
import { partOfDayRules } from './parts-of-day.ts';
import { periods } from './periods.ts';
import { relative } from './relative.ts';
import { references, sets } from './sets-and-references.ts';
import { weekdayRules } from './weekdays.ts';

export const timeRules: TimeRules = {
  rules: [
    ...numericTimeRules('fr', 'day-first'),
    ...fullDates,
    ...weekdayRules,
    ...monthsAndYears,
    ...periods,
    ...relative,
    ...durations,
    ...clockRules,
    ...clockWords,
    ...partOfDayRules,
    ...sets,
    ...references,
  ],
  joiners: [
    '',
    "d'",
    'de',
    'du',
    'en fin de',
    "en fin d'",
    'en début de',
    "en début d'",
    'en milieu de',
    "en milieu d'",
    'le',
    ',',
    'à',
    'vers',
    'dès',
    '-',
    '–',
    '—',
    ', à',
    ', vers',
    '|',
    'à partir de',
    'au',
    'dans',
    'en',
  ],
  ranges: [
    { open: ['du', 'de', 'depuis le', 'depuis'], between: ['au', 'à', "jusqu'au", "jusqu'à"] },
    { open: ['entre', 'entre le', 'entre les'], between: ['et', 'et le'] },
    { open: [''], between: ['-', '–', 'à', 'au'] },
  ],
  anchors: {
    after: ['après', 'après le', 'après la', "après l'", 'après les'],
    before: ['avant', 'avant le', 'avant la', "avant l'", 'avant les'],
    of: ['de', 'du', 'de la', "de l'", 'des', "d'"],
    throughout: ['pendant', 'pendant les', 'durant', 'durant les', 'pour', 'les', 'ces', 'des', 'en'],
  },
  lengthJoiners: ['', 'et'],
  modifiers: [
    {
      words: [
        'début',
        'début de',
        "début d'",
        'le début de',
        'le début du',
        'au début de',
        'au début du',
        'début du',
        'le début',
      ],
      mod: 'START',
      inside: true,
    },
    {
      words: [
        'mi-',
        'mi',
        'la mi-',
        'milieu',
        'milieu de',
        'le milieu de',
        'milieu du',
        'milieu d',
        'courant',
      ],
      mod: 'MID',
      inside: true,
    },
    {
      words: ['fin', 'la fin', 'fin de', "fin d'", 'la fin de', 'la fin du', 'fin du', "la fin d'"],
      mod: 'END',
      inside: true,
    },
    {
      words: [
        'environ',
        'près de',
        'quelque',
        'presque',
        'vers',
        'à peu près',
        'autour de',
        'aux alentours de',
      ],
      mod: 'APPROX',
      inside: false,
    },
    { words: ['plus de', "plus d'", 'au-delà de'], mod: 'MORE_THAN', inside: false },
    { words: ['moins de', "moins d'"], mod: 'LESS_THAN', inside: false },
    { words: ['au moins'], mod: 'EQUAL_OR_MORE', inside: false },
    { words: ['au plus', 'au maximum', "jusqu'à"], mod: 'EQUAL_OR_LESS', inside: false },
    { words: ['avant', 'avant le', 'avant la'], mod: 'BEFORE', inside: false },
    { words: ['après', 'après le', 'après la'], mod: 'AFTER', inside: false },
  ],
  ...timeRoles,
  tenses: [
    {
      tense: 'future',
      pattern:
        /(?<![\p{L}])(?:\p{L}{2,20}(?:era|erai|eras|erons|erez|eront|ira|irai|iront|irons|irez|dra|drai|drons|drez|dront|tra|tront|vra|vront|vrai|urra|urront|rrez|oira|clura|clurontt)|sera|seront|serai|serons|serez|aura|auront|aurai|aurez|aurons|fera|feront|ira|iront|verra|verront|viendra|devrait|devraient|pourrait|pourraient|va|vont|vais|allons|allez|doit|doivent|devez|peut(?!-être)|peuvent|pouvez|(?:est|sont|êtes) invitée?s?|(?<!(?:avait|avaient|fut|furent) (?:été )?)(?:prolongée?s?|prorogée?s?|reconduite?s?|valables?|ouverte?s?) jusqu'(?:au|à|en)|(?<!non )prévue?s?|attendue?s?|programmée?s?|fixée?s?|annoncée?s? pour|reportée?s?|rendez-vous|(?:a|ont|avez|avons|auront|aura) jusqu'(?:au|à|en)|jusqu'(?:au|à|en) [^,.;]{1,30}? (?:pour|afin de)|qu(?:'|e )(?:ils?|elles?|on) (?:ne )?(?:se |s'|l'|le |la |les |en |y )?(?!aurai)\p{L}{2,20}rai(?:t|ent)|d'ici|au plus tard|compte|comptent|entend|entendent|prévoit|prévoient|prochaine?s?)(?!\p{L})/u,
    },
    {
      tense: 'past',
      pattern:
        /(?<![\p{L}])(?:(?:a|ont|ai|avons|avez|avait|avaient|est|sont|était|étaient|fut|furent|n'a|n'ont|s'est|s'était|eu)(?: (?:pas|été|déjà|aussi|également|jamais|donc|encore|ainsi|rien|plus|bien|tout|toujours|récemment|officiellement|finalement))?(?: été)? \p{L}{1,20}(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues|ert|erte|int|ort|orte|uit|uite)|\p{L}{2,20}(?:èrent|irent|urent|inrent|(?<!r)aient)|\p{L}{2,20}(?<!r)ait|eut|fit|dit|prit|mit|tué|tuée|tués|tuées|publiée?s?|adoptée?s?|signée?s?|survenue?s?|découverte?s?|arrêtée?s?|décédée?|mort en|née?s? (?:le|en|à)|créée?s?|fondée?s?|intervenue?s?|datée?s?|élue?s?|apparue?s?)(?!\p{L})/u,
    },
  ],
};
