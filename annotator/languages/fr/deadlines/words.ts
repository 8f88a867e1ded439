import { oneOf, part } from '../../../rules/pattern.ts';

/** Words that may stand inside a verb form: «sont donc tenus», «ont encore jusqu'au». */
export const adverb = part`(?: ${oneOf([
  'aussi',
  'alors',
  'ainsi',
  'bien',
  'cependant',
  'déjà',
  'désormais',
  'donc',
  'dorénavant',
  'également',
  'encore',
  'en effet',
  'maintenant',
  'notamment',
  'par ailleurs',
  'pas',
  'plus',
  'seulement',
  'toujours',
  'toutefois',
  'tous',
  'toutes',
  'eux',
  '[a-zéèê]{3,16}ment',
])})?`;

/** An infinitive, with the pronouns before it: «s'inscrire», «le faire», «ne pas payer». */
export const infinitive = part`(?:ne pas )?(?:(?:se|le|la|les|lui|leur|en|y|vous|nous) |[slmtn]')?[a-zà-ÿœ-]{2,20}(?:er|ir|re|oir)(?![a-zà-ÿœ])`;

/** Somebody, article included. Short, and without a mark: what follows it must end it. */
export const somebody = '(?<who>(?!pouvoir |être |avoir )[^,.;:()«»]{2,60}?)';

/** Whoever has «à» before: «à la Hongrie», «au maire», «aux grévistes». */
export const toSomebody = part`(?:à|aux?) ${somebody}`;

export const is = oneOf([
  'est',
  'sont',
  'sera',
  'seront',
  'serez',
  'êtes',
  'soit',
  'soient',
  'reste',
  'restent',
  'resteront',
]);
export const was = oneOf([
  'était',
  'étaient',
  'fut',
  'furent',
  'a été',
  'ont été',
  'avait été',
  'avaient été',
]);
export const becomes = oneOf([is, 'devient', 'deviennent', 'deviendra', 'deviendront']);
export const has = oneOf(['a', 'ont', 'ai', 'avons', 'avez', 'aura', 'auront', 'aurez', 'aurons']);
export const had = oneOf(['avait', 'avaient', 'avions', 'aviez', 'ont eu', 'a eu', 'eut', 'eurent']);

/** Forms of verbs in -er: present, future, past participle. */
export const er = (...stems: readonly string[]): string =>
  part`${oneOf(stems)}(?:e|es|ent|ez|era|erai|eront|erez|é|ée|és|ées|èrent)`;
/** Past participle of any gender and number. */
export const participle = (...stems: readonly string[]): string => part`${oneOf(stems)}(?:e|s|es)?`;

/** «Le club s'est vu accorder (deux mois)»: somebody has been given something. */
export const given = part`(?:s'est vue?|se sont vue?s?) (?:accorder|octroyer|fixer|donner|laisser)`;

/** What people hand in, apply for or take part in until it closes. */
export const closing = oneOf([
  'inscriptions?',
  'préinscriptions?',
  'candidatures?',
  'souscriptions?',
  'réservations?',
  'préventes?',
  'précommandes?',
  'enquête publique',
  'concertation',
  'consultation',
  "appels? (?:à|aux) (?:projets?|candidatures?|manifestations? d'intérêt|contributions?|témoignages?|idées|dons|bénévoles)",
  "appels? d'offres",
  "périodes? (?:de |d')(?:souscription|inscription|candidature|dépôt|réservation|rétractation|vote|collecte)",
  "dépôts? (?:de |des |d')(?:candidatures?|dossiers?|listes?|offres?|demandes?|plaintes?|plis|projets?)",
  "remises? (?:de |des |d')(?:candidatures?|dossiers?|offres?|plis|copies)",
  'votes? (?:en ligne|par correspondance|électronique|par internet)',
  'votes?',
  'scrutin',
  'offre publique',
  "offre (?:publique )?(?:d'achat|de rachat|d'échange)",
  "campagne (?:de |d')(?:inscription|déclaration|recrutement|recensement|candidature)s?",
  'guichet',
  'formulaire',
  'plateforme de dépôt',
  'rappel',
  'offres? promotionnelles?',
  '(?:offre|promotion|remise|prime|bonus|ristourne|aide) (?:exceptionnelle|spéciale|de lancement|de rentrée)',
  'bourses? aux projets',
  'recrutement',
  'pétition',
  'amnistie',
  'mercato',
  'bureaux de vote',
  "offre(?! (?:de soins|de transport|d'emploi|culturelle|politique|touristique))",
  "(?:fenêtre|session) (?:de |d'|des )(?:inscription|candidature|transfert|dépôt|souscription|vote)s?",
  "concours (?:photo|de nouvelles|de dessin|d'écriture)",
]);
