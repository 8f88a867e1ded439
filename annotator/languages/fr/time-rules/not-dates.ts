import { oneWordOf, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { point } from '../../time-readings.ts';
import { numberWord } from '../numbers.ts';
import { day, fullMonth, unnamed } from './parts.ts';

const ways = [
  'rue',
  'avenue',
  'place',
  'boulevard',
  'square',
  'stade',
  'quai',
  'pont',
  'lycée',
  'collège',
  'école',
  'cours',
  'allée',
  'impasse',
  'esplanade',
  'station',
  'métro',
  'arrêt',
  'caserne',
  'mouvement',
  'université',
  'cité',
  'parc',
];
const date = `(?:${unnamed(day)}|${numberWord})[\\s-]${unnamed(fullMonth)}(?: \\d{4})?`;
const nothing = (): TimeReading => ({ kind: 'nothing' });

/** What has the words of a time and is none: longer than the time inside it, so that it is read instead. */
export const notDates: readonly Rule<TimeReading>[] = [
  {
    name: 'fr/time/named-after-a-day',
    needs: ways,
    pattern: phrase`${oneWordOf(ways)} du ${date}`,
    read: nothing,
    examples: [
      ['Il habite rue du 8 mai 1945.', ''],
      ['rassemblés place du 14-Juillet', ''],
    ],
    counterExamples: ['la rencontre du 8 mai', 'la rue du Bac', 'L’école le 8 mai'],
  },
  {
    name: 'fr/time/may-68',
    needs: ['68'],
    pattern: phrase`mai[\s-](?:19)?68`,
    read: nothing,
    examples: [
      ['les barricades de Mai 68', ''],
      ['depuis mai 68', ''],
    ],
    counterExamples: ['mai 1958', 'en mai'],
  },
  {
    // The attacks of 2001 are called after their day, whatever the year of the article.
    name: 'fr/time/september-11',
    needs: ['septembre'],
    pattern: phrase`(?:(?<=(?:attentats?|attaques?|victimes|lendemain|tours jumelles|depuis) (?:terroristes )?)du |depuis )(?<span>(?:le )?11[\s-]septembre(?: 2001)?)(?! \d{4})`,
    read: (_, { before, written }) =>
      // «depuis le 11 septembre» may be this year's; with a hyphen and a capital it is the event.
      /depuis\s$/.test(before) && !/-Septembre|2001/.test(written)
        ? null
        : point({ year: 2001, month: 9, day: 11 }),
    examples: [
      ['les attentats du [11 septembre]', '2001-09-11'],
      ['Depuis [le 11-Septembre], tout a changé', '2001-09-11'],
    ],
    counterExamples: ['la réunion du 11 septembre', 'depuis le 11 septembre'],
  },
  {
    name: 'fr/time/war-called-by-its-length',
    needs: ['guerre'],
    pattern: phrase`guerre (?:de|des) (?:${numberWord}|\d{1,3}) (?:ans|jours)`,
    read: nothing,
    examples: [
      ['la guerre des Six Jours', ''],
      ['pendant la guerre de Cent Ans', ''],
    ],
    counterExamples: ['une guerre de position', 'la guerre des mondes'],
  },
  {
    name: 'fr/time/race-or-newspaper',
    needs: ['heures', 'minutes', 'jours', 'secondes'],
    pattern: phrase`(?:les )?(?:\d{1,3}|${numberWord}) (?:heures|minutes|jours|secondes)(?: (?:du|de|d')(?= ?\p{L}))?`,
    read: (_, { written }) => {
      // «les 24 Heures du Mans», «20 Minutes», «les Six Jours de Gand»: a capital on the unit.
      const unit = /\s(?<first>\p{L})(?<rest>\p{L}+)(?:\s(?:du|de|d['’]))?$/u.exec(written)?.groups;
      return unit?.first && unit.rest && /\p{Lu}/u.test(unit.first) && unit.rest === unit.rest.toLowerCase()
        ? { kind: 'nothing' }
        : null;
    },
    examples: [
      ['vainqueur des 24 Heures du Mans', ''],
      ['selon le site de 20 Minutes', ''],
    ],
    counterExamples: ['pendant 24 heures', 'EN 24 HEURES'],
  },
  {
    name: 'fr/time/working-week',
    needs: ['35', '39', '32', 'trente'],
    pattern: phrase`(?:les|des|aux) (?:35|39|32|trente-cinq|trente-neuf|trente-deux) ?h(?:eures)?`,
    read: nothing,
    examples: [
      ['la loi sur les 35 heures', ''],
      ['revenir aux 39 heures', ''],
    ],
    counterExamples: ['pendant 35 heures', 'les 36 heures'],
  },
  {
    name: 'fr/time/number-of-a-text',
    pattern: phrase`(?:n[°o]|n\.|numéro|articles?|art\.|arrêté|décret|loi|directive|règlement|ordonnance|circulaire|résolution|délibération) ?(?:n[°o] ?)?(?:[a-z]{1,3}[.-]?)?\d{1,4}[-/.]\d{1,6}(?:[-/.]\d{1,5})?`,
    read: nothing,
    examples: [
      ['la loi 2015-17', ''],
      ["l'article 49.3", ''],
      ['le décret n° 2021-22', ''],
    ],
    counterExamples: ['la loi de 1905', 'le budget 2015-2017'],
  },
  {
    name: 'fr/time/emergency-number',
    needs: ['appel', 'compos', 'contact', 'join', 'joign', 'alert'],
    pattern: phrase`(?:appel\p{Ll}{1,5}|compos\p{Ll}{1,4}|contact\p{Ll}{1,4}|joign\p{Ll}{1,4}|joindre|alert\p{Ll}{1,4}) le (?:1[58]|17|112|115|119)(?:(?:,| ou| et)(?: le)? 1\d{1,2}){0,3}`,
    read: nothing,
    examples: [
      ['En cas de danger, appelez le 17.', ''],
      ['composez le 15 ou le 112', ''],
    ],
    counterExamples: ['Il appelle le 3 mai', 'le 17'],
  },
];
