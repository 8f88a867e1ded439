import { oneOf, part } from '../../../rules/pattern.ts';
import type { TimeRoles } from '../../contract/time-roles.ts';

/** What may stand between such a verb and the time. */
const link = part`(?: (?:officiellement|seulement|vers|ce|au|en|à|le|:)){0,2}`;
const begins = oneOf([
  '(?:début|commenc|démarr)(?:e|ent|era|eront|ait|aient|é|èrent)',
  '(?:prend(?:ra|ront)?|prennent|a pris|ont pris|prenait) effet',
  '(?:entr(?:e|ent|era|eront|ait)|entrées?) en (?:vigueur|application|fonctions?|service)',
  "(?:s'ouvr(?:e|ent|ira|iront)|s'est ouvert|ouvr(?:e|ent|ira|iront)(?: ses portes)?)",
  "(?:ouverture|début|lancement|date d'effet|date de début)(?: des [a-zà-ÿ]{3,20}| de l[a' ][a-zà-ÿ ]{3,20})? ?:?",
]);
const ends = oneOf([
  "(?:s'achèv(?:e|ent|era|eront)|s'achèvera|s'achèveront|s'est achevée?|s'achevait)",
  "se termin(?:e|ent|era|eront|ait)|s'est terminée?|se sont terminée?s",
  '(?:prend(?:ra|ront)?|prennent|a pris|ont pris|prenait) fin',
  '(?:expir(?:e|ent|era|eront|ait|é)|arriv(?:e|ent|era|eront) à (?:échéance|expiration|terme))',
  "(?:date d'expiration|date de fin|fin de validité|clôture)(?: des [a-zà-ÿ]{3,20})? ?:?",
]);

export const timeRoles: TimeRoles = {
  startCues: [
    'depuis',
    'depuis le',
    'depuis la',
    "depuis l'",
    'dès le mois de',
    "dès le mois d'",
    'à partir de',
    "à partir d'",
    'à partir du',
    'dès',
    'dès le',
    'à compter de',
    'à compter du',
    'à dater du',
    "dès l'",
    'en vigueur le',
    'effet le',
  ],
  backwardCues: ['depuis', 'depuis le', 'depuis la', "depuis l'"],
  endCues: [
    "jusqu'à",
    "jusqu'au",
    "jusqu'en",
    "jusqu'aux",
    'jusque',
    "d'ici",
    "d'ici à",
    "d'ici au",
    "d'ici la",
    "jusqu'à la",
  ],
  countedFrom:
    /(?<!\p{L})(?:jours?|semaines?|mois|ans?|heures),? à (?:compter|partir|dater) d(?:u|e|')\s{0,2}$/u,
  startWords: new RegExp(part`(?<![a-zà-ÿœ])${begins}${link} ?$`, 'u'),
  endWords: new RegExp(part`(?<![a-zà-ÿœ])${ends}${link} ?$`, 'u'),
};
