import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { AnnouncerRule, GrantRule } from '../../contract/deadlines.ts';
import { closing, er, toSomebody } from './words.ts';

const ends = oneOf([
  'se termin(?:e|ent|era|eront)',
  "s'achèv(?:e|ent|era|eront)",
  'prend(?:ra|ront)? fin',
  'prennent fin',
  'se clôtur(?:e|ent|era|eront)',
  '(?:se )?ferm(?:e|ent|era|eront)',
  'expir(?:e|ent|era|eront)',
  'cour(?:t|ent|ra|ront)',
  '(?:est|sont|sera|seront|reste|restent|resteront)(?: donc| encore| désormais)?(?: ouvert| possible| accessible| recevable| clos| clôturé| prolongé| prorogé| accepté| attendu| terminé| disponible| en ligne)(?:e|s|es)?',
]);
const ended = oneOf([
  'se (?:sont|est) (?:terminée?s?|achevée?s?|close?s?|clôturée?s?)',
  "s'est (?:terminée?|achevée?|close?|clôturée?)",
  '(?:a|ont|avait|avaient) (?:pris fin|expiré|fermé)',
  'se terminai(?:t|ent)',
  "s'achevai(?:t|ent)",
  '(?:était|étaient) (?:ouverte?s?|close?s?|clôturée?s?)',
]);
const limit = oneOf([
  '(?:date|heure|jour) (?:limite|butoir|ultime)',
  'dernier délai',
  '(?:échéance|terme) (?:est |a été |reste )?(?:fixée?|prévue?|au (?=\\d)|: ?)',
  'date de péremption',
  'deadline',
  'ultimatum',
  'délai (?:de rigueur|légal|imparti|fixé)',
  'date limite de consommation',
]);

/** Words that make a time beside them a deadline. */
export const announcers: readonly AnnouncerRule[] = [
  {
    name: 'fr/to-hand-in-for',
    pattern: phrase`(?:est|sont|seront|sera) à (?:rendre|remettre|déposer|renvoyer|retourner|payer|régler|finir|terminer|livrer)(?: [a-zà-ÿœ]{1,20}){0,5} pour`,
    force: 'required',
    bound: 'by',
    examples: ['Le formulaire est à rendre pour le 3 février.'],
    counterExamples: ['Il apprend à rendre les balles pour le tournoi du 3 février.'],
  },
  {
    name: 'fr/limit-was',
    when: 'past',
    pattern: phrase`(?:${limit}|délai)[^.;:]{0,40} (?:était|étaient|fut|a été fixée?|avait été fixée?|courait)|(?:délai|ultimatum|autorisation|permis|mandat|accord|trêve|validité|offre|date limite)[^.;:,]{0,40} (?:expirait|a expiré|ont expiré|avait expiré|était arrivée? à (?:échéance|expiration)|est arrivée? à (?:échéance|expiration)|arrivait à (?:échéance|expiration)|s'est terminé|prenait fin)`,
    force: 'required',
    bound: 'by',
    examples: [
      'La date limite était fixée au 31 décembre.',
      'Le délai a expiré mardi.',
      'L’ultimatum expirait dimanche.',
    ],
    counterExamples: ['Le patient a expiré mardi.'],
  },
  {
    name: 'fr/closed',
    when: 'past',
    pattern: phrase`${closing}[^.;:]{0,60} ${ended}`,
    force: 'offered',
    bound: 'by',
    examples: ['Les inscriptions étaient ouvertes jusqu’au 31 décembre.'],
    counterExamples: ['Les soldes se sont terminés mardi.'],
  },
  {
    name: 'fr/limit-of',
    when: 'any',
    pattern: phrase`(?:date limite|date butoir|échéance|ultimatum|délai)(?: fixée?)?(?= (?:du|de|au|à|d'|dans|en) ?(?:$|\d|1er ))`,
    behind: new RegExp(
      part` (?:est|sera|était|reste|marque)(?: donc| aussi)? (?:la |l'|le )${limit}(?![a-zà-ÿœ])`,
      'u',
    ),
    force: 'required',
    bound: 'by',
    examples: [
      'Le brasseur a manqué l’échéance du 4 janvier pour déposer ses comptes.',
      'Le 1er mars est la date limite pour postuler.',
    ],
    counterExamples: ['L’échéance électorale du 9 mai approche.'],
  },
  {
    name: 'fr/last-day',
    when: 'any',
    pattern: phrase`derniers? jours? pour`,
    behind: new RegExp(
      part` (?:est|sera|était)(?: donc| aussi)? le dernier jour (?:pour|de|d)(?![a-zà-ÿœ])`,
      'u',
    ),
    force: 'offered',
    bound: 'by',
    examples: ['Vendredi est le dernier jour pour s’inscrire.', 'Dernier jour pour postuler : le 5 février.'],
    counterExamples: ['Vendredi est le premier jour des vacances.'],
  },
  {
    name: 'fr/becomes-unlawful',
    pattern: phrase`(?:devien(?:t|nent|dra|dront)|(?:sera|seront) rendue?s?) (?:obligatoires?|illéga(?:l|le|ux|les)|interdite?s?|passibles?)`,
    force: 'required',
    bound: 'from',
    examples: ['Le casque devient obligatoire le 1er mars.', 'La pêche deviendra illégale le 1er mars.'],
    counterExamples: ['Le casque est devenu obligatoire en 2015.'],
  },
  {
    name: 'fr/limit',
    pattern: phrase`(?:la |le |l'|comme |pour )?${limit}s?`,
    force: 'required',
    bound: 'by',
    examples: [
      'Date limite d’inscription : le 5 février.',
      'Le 5 février, dernier délai.',
      'L’échéance est fixée au 5 février.',
    ],
    counterExamples: ['Les élus préparent l’échéance sans attendre.'],
  },
  {
    name: 'fr/use-by',
    pattern: phrase`(?:est|sont|seront) à consommer(?: de préférence)?(?: avant| jusqu)`,
    force: 'required',
    bound: 'by',
    examples: ['Ces terrines sont à consommer jusqu’au 20 janvier.'],
    counterExamples: ['Lot 4471, à consommer jusqu’au 20 janvier.'],
  },
  {
    name: 'fr/closes',
    pattern: phrase`(?:clôture|fin|limite) (?:des|de|du) (?:l'|la )?${closing}|${closing}[^.;:]{0,60} ${ends}|${closing} (?:se )?(?:closes?|clôturent|ferment|fermées|terminées|jusqu'(?:au|à|en))`,
    force: 'offered',
    bound: 'by',
    examples: [
      'Clôture des inscriptions : 22 janvier 2021.',
      'Le dépôt des candidatures se termine le 5 février.',
      'L’appel à projets court jusqu’au 15 mars.',
    ],
    counterExamples: ['Les soldes se terminent le 16 février.', 'Le bail court jusqu’en 2030.'],
  },
  {
    name: 'fr/offered-until',
    pattern: phrase`(?:accepte|recueille|reçoi(?:t|vent)|collecte|enregistre|prend|examine)(?:nt|ra|ront)? (?:les |des |vos |leurs |toutes les )(?:avis(?! de )|candidatures|dossiers|demandes|contributions|observations|offres|inscriptions|réservations|propositions|projets|dons|signatures|plis|témoignages|remarques)(?=[^,.;:]{0,30} jusqu)|(?:demandes?|dossiers?|offres?|contributions?|réponses?|observations?|dons) (?:(?:sont|restent|seront|est|sera) )?(?:ouvertes?|recevables?|possibles?|acceptée?s?|reçue?s?)(?: [a-zà-ÿœ]{1,20}){0,3} jusqu'(?:au|à|en)|(?:possibilité|faculté|délai)[^.;]{0,40} (?:laissée?|accordée?|offerte?|donnée?|ouverte?)(?= jusqu)|(?:offres?|promotions?|bons?|coupons?|tarifs?|billets?|chèques?|cartes?|pass|passeports?|permis|autorisations?|certificats?|titres?|visas?|tickets?|avoirs?|remises?)[^.;:]{0,30},? (?:est |sont |restent? |resteront |reste |seront |sera )?valables?(?= (?:encore )?jusqu)|(?:questions|demandes|dossiers|candidatures|offres|contributions|réponses|observations|dons|inscriptions|réservations|avis|plis|propositions|bulletins|œuvres|copies|textes|manuscrits|projets|remarques)[^.;:]{0,40} (?:sont|seront|étaient) (?:reçue?s|attendue?s|acceptée?s|recevables|admise?s|recueillie?s|prise?s en compte|possibles)`,
    force: 'offered',
    bound: 'by',
    examples: [
      'Cette possibilité leur est laissée jusqu’au 22 janvier.',
      'Offre valable jusqu’au 22 janvier.',
    ],
    counterExamples: ['Un accord valable depuis le 4 janvier.'],
  },
  {
    name: 'fr/at-the-latest-behind',
    pattern: phrase`au plus tard`,
    force: 'required',
    bound: 'by',
    examples: ['Le dossier est attendu le 31 janvier au plus tard.'],
    counterExamples: ['Ils arrivent au plus tard en gare.'],
  },
  {
    name: 'fr/closes-shortly',
    pattern: phrase`(?:seront|sera) (?:closes|clôturées)`,
    force: 'offered',
    bound: 'by',
    examples: ['Les inscriptions, ouvertes depuis le 2 janvier, seront closes le 19 janvier.'],
    counterExamples: ['Les portes seront clouées le 19 janvier.'],
  },
  {
    name: 'fr/expires',
    pattern: phrase`(?<!(?:mandat|contrat|bail)(?: [a-zà-ÿœ'-]{1,16}){0,4} )expir(?:e|ent|era|eront)|cesse(?:nt|ra|ront)? d'(?:être (?:valables?|valides?|acceptée?s?|reconnue?s?)|avoir cours)|n'(?:a|ont|aura|auront) plus cours|(?:(?:arrive|arrivent|arriveront|arrivera) à (?:échéance|expiration)|n'(?:est|sont|sera|seront) (?:plus )?valables? que)`,
    force: 'required',
    bound: 'by',
    examples: ['Le pass expire le 15 juin.', 'L’autorisation arrive à échéance le 15 juin.'],
    counterExamples: ['Il inspire le 15 juin une chanson.', 'Son mandat expire en 2026.'],
  },
  {
    name: 'fr/takes-effect',
    pattern: phrase`(?:entre(?:ra|ront|nt)?|entrée) en (?:vigueur|application)|prend(?:ra|ront)? effet|prennent effet|s'applique(?:ra|ront|nt)?|(?:interdiction|obligation|restriction)s? [^.;:]{0,50} (?:débute(?:ra|ront|nt)?|commence(?:ra|ront|nt)?|sera effective|est effective)`,
    needs:
      /oblig|interdi|devr(?:a|ont|ez)|doi(?:t|vent)|contrai|impos|exig|tenue?s? d|prohib|couvre-feu|confinement/u,
    force: 'required',
    bound: 'from',
    examples: ['La loi, qui oblige les sites à afficher leurs prix, entrera en vigueur le 1er avril.'],
    counterExamples: ['Le nouveau logo entrera en vigueur le 1er avril.'],
  },
];

const gives = part`(?:${er('donn', 'laiss', 'accord', 'fix', 'octroi')}|octroyé|donnait|laissait|accordait|donnant|laissant|accordant)`;

/** Verbs by which somebody gets a term. */
export const grants: readonly GrantRule[] = [
  {
    name: 'fr/gives-term',
    before: new RegExp(part`(?<![a-zà-ÿœ])${gives}(?![a-zà-ÿœ])(?<between>[^.;:()]{0,60})$`, 'u'),
    receiver: new RegExp(
      part` ${toSomebody}(?: (?:un(?: nouveau| ultime)? délai(?: supplémentaire)?(?: d(?:e|'))?|une (?:date limite|échéance)|un (?:ultimatum|sursis|répit)))? ?$`,
      'u',
    ),
    receiverBehind: new RegExp(part`^(?: supplémentaires?| de plus)? ${toSomebody} (?:pour|afin)`, 'u'),
    when: 'any',
    examples: [
      'La Commission a donné deux mois à la Hongrie pour modifier sa loi.',
      'Le préfet laisse aux occupants jusqu’au 18 janvier pour partir.',
    ],
    counterExamples: ['Le médecin lui donne deux mois à vivre.', 'Il a donné dix ans à son club.'],
  },
];
