import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { numberWord, readNumber } from '../numbers.ts';

const people =
  'hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|jeunes?|joueur|joueuse|retraitée?s?|soldat|étudiante?s?|suspecte?s?|accusée?s?|conducteur|victimes?|élèves?|père|mère|habitante?|fils|artiste|actrice|acteur|chanteur|chanteuse|policier|médecin|président|ministre|athlète|coureur|cycliste|pilote|nageur|nageuse|personnes?|bébés?|nourrissons?|collégien(?:ne)?s?|lycéen(?:ne)?s?|individus?|plus';
/** What announces an age. */
const cue = new RegExp(
  `(?:(?:âgée?s?|l'âge|moyenne d'âge|majorité|anniversaire) (?:de|d')|âge (?:moyen|médian)(?: de)? |(?<!\\p{L})(?:fêt\\p{L}*|ses|leurs|avait|avaient|aura|auraient|aurait|avoir|aurait eu|n'a que|a|ai|ont) |(?<!\\p{L})(?:${people}) (?:\\p{L}{1,20} )?d[e'])\\s{0,2}(?:près de |moins de |environ |d'environ |plus de |à peine |seulement )?$`,
  'u',
);

/** «le Normand de», «une joueuse de»: a noun with an article and the ending of a word for people. */
const person =
  /(?:(?:^|[^\p{L}])(?:l'|(?:le|la|un|une|ce|cet|cette|du|au|jeune|ancien|ancienne) )|[,(] )(?<noun>\p{L}{2,20}(?:eur|euse|trice|iste|ien|ienne|éen|éenne|ais|aise|ois|oise|ain|aine|ant|ante|and|ande|ard|arde|gnol|gnole|ier|ière|ège|elge|usse|alle)) de\s{1,2}$/u;
/** Words of the same endings that last or run. */
const lasting =
  /^(?:carrière|chantier|calendrier|dossier|retard|semaine|quarantaine|trentaine|vingtaine|centaine|loyer|courant|restant|suivant|durant|avant|montant|demain|terrain|métier|financier|premier|première|dernier|dernière)$/;

/** An age says how old somebody is, not when something happens: Postil leaves ages alone. */
export function isAge(
  count: string | undefined,
  unitWord: string | undefined,
  before: string,
  after: string,
): boolean {
  if (unitWord !== 'ans' && unitWord !== 'an' && unitWord !== 'mois') return false;
  // «Ils ont trois mois pour répondre» is a term.
  if (cue.test(before)) return !/^\s{1,2}pour(?!\p{L})/u.test(after);
  // «mort à 59 ans», but not «condamné à dix ans de prison».
  if (/(?:^|[\s'])à\s{1,2}$/.test(before) && !/^\s{1,2}(?:de|d'|ferme|avec)(?:\s|\p{L}|$)/u.test(after))
    return unitWord === 'ans';
  const years = unitWord === 'ans' ? (readNumber(count) ?? 0) : 0;
  const noun = person.exec(before)?.groups?.noun;
  if (noun !== undefined && years >= 14 && years <= 115) return !lasting.test(noun);
  // «Marc Petit, 49 ans, employé»: between commas or brackets, after a name.
  return /[,(]\s{0,2}$/.test(before) && /^\s{0,2}(?:[,).;:]|et\s|$|ans?\b)/.test(after);
}

export const ages: readonly Rule<TimeReading>[] = [
  {
    // «les 65-74 ans», «les moins de 18 ans», «aux 12 à 17 ans».
    name: 'fr/time/age-group',
    needs: ['ans'],
    pattern: phrase`(?:les|aux|des|chez les|ces) (?:(?:\d{1,2}|${numberWord}) ?(?:-|–|à|et|ou) ?(?:\d{1,3}|${numberWord})|(?:moins|plus) de (?:\d{1,3}|${numberWord})) ans(?: et (?:plus|moins))?`,
    read: () => ({ kind: 'nothing' }),
    examples: [
      ['Les 65-74 ans suivront.', ''],
      ['réservé aux moins de 18 ans', ''],
      ['les 12 à 17 ans', ''],
    ],
    counterExamples: ['de 12 à 17 ans de prison', 'les deux ans', 'depuis plus de 18 ans'],
  },
  {
    name: 'fr/time/age',
    needs: [' ans', ' mois', 'ans'],
    pattern: phrase`(?<count>\d{1,3}|${numberWord}) ?(?<unit>ans|mois)`,
    read: ({ count, unit }, { before, after }) =>
      isAge(count, unit, before, after) ? { kind: 'nothing' } : null,
    examples: [
      ['Marc Petit, 49 ans, employé', ''],
      ["C'est là qu'à 26 ans il devint champion.", ''],
      ['Le Normand de 24 ans a gagné.', ''],
      ['mort à 59 ans', ''],
      ['un bébé de dix mois', ''],
      ['Anne Petit, infirmière de 39 ans, manifeste', ''],
    ],
    counterExamples: [
      'depuis 49 ans',
      'pendant dix mois',
      'Ils ont trois mois pour répondre',
      'une carrière de 24 ans',
      'une peine de 20 ans',
    ],
  },
];
