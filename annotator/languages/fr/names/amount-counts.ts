import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { AmountReading } from '../../contract/names.ts';
import { currencies, digits, spelled, units } from './amount-words.ts';

const thousands = String.raw`\d{1,3}(?:[ .]\d{3}){1,4}(?:,\d{1,3})?`;
const large = part`(?:${thousands}|(?:${digits}|${spelled}|une?) (?:mille|millions?|milliards?)(?: et demi)?)`;
const words = (list: string) => oneOf(list.split(/\s+/));
const beforeNoun = words(
  `nouveaux nouvelles anciens anciennes petits petites jeunes autres premiers premières grands grandes vieux vieilles faux
  fausses futurs futures`,
);
/** Plurals that are no counted thing: amounts of their own, times, and small words that end as plurals do. */
const uncounted = oneOf([
  currencies.words,
  units.words,
  words(
    `ans? années jours mois heures minutes secondes semaines fois dans sans sous vers depuis après dès plus moins aux? des
    les ces ses près puis mais lors hors chez très nouveaux milliers eux jusque désormais toujours ensuite pas tous toutes seuls seules ailleurs`,
  ),
  'pour cent',
  'points? de',
]);
/** Nouns among the plurals in «-és» and «-ées»; the others are participles: «150 000 demandés». */
const nouns = new RegExp(
  `(?:tés|tées|${[
    'salariés|employés|réfugiés|députés|diplômés|blessés|licenciés|retraités|déplacés|assurés|abonnés|affiliés|rescapés|naufragés',
    'associés|condamnés|accusés|naturalisés|vaccinés|internés|exilés|recensés|employées|salariées|blessées|retraitées|réfugiées',
    'années|journées|entrées|données|idées|armées|soirées|arrivées|tournées|journées|musées|lycées|trophées|fées|foulées|fusées',
    'pavés|marchés|procédés|clés|cafés|blés|prés|degrés|canapés|congés|communiqués|traités|avoués|surdoués|délégués|élus',
  ].join('|')})$`,
  'u',
);

/**
 * A counted number is marked from a thousand on, in figures («36 000», not the year «2016») or with «mille»,
 * «million», «milliard», together with the noun that is counted: smaller counts are ordinary words of a story.
 */
export const countRule: Rule<AmountReading> = {
  name: 'amounts/fr/count',
  pattern: phrase`(?:${large} (?:à|et|ou) )?${large} (?:de |d')?(?:${beforeNoun} )?(?!${uncounted}(?![\p{L}\p{N}]))(?<noun>gens|[a-zà-ÿœ][a-zà-ÿœ-][a-zà-ÿœ'-]{0,23}[sx])`,
  read: ({ noun = '' }, { written, before }) =>
    (/ées$|és$/u.test(noun) && !nouns.test(noun)) || isPostalCode(written, before)
      ? null
      : { type: 'quantity', subtype: null },
  examples: [
    ['compte 36 000 adhérents à Brest', '36 000 adhérents'],
    ['près de 2,3 millions de canards abattus', '2,3 millions de canards'],
    ['sur les 1 240 partants, 18 manquent', '1 240 partants'],
    ['deux millions de familles sont concernées', 'deux millions de familles'],
    ['les 12 000 anciens salariés du site', '12 000 anciens salariés'],
    ['20 000 réfugiés attendent', '20 000 réfugiés'],
  ],
  counterExamples: [
    '18 coureurs',
    'en 2016 les crues',
    'appeler le 0 800 12 34 56',
    '640 millions pour les autres',
    '3 000 ans plus tôt',
    'sur les 150 000 demandés',
    'vieux de 70 millions d’années',
    '12, rue du Port, 44 000 Nantes',
  ],
};

/** «12, rue du Port, 44 000 Nantes», «(44 000 Nantes)». */
const isPostalCode = (written: string, before: string) =>
  /^\d{2}\s\d{3}\s{1,2}\p{Lu}/u.test(written) && /[,(–-] ?$/u.test(before);
