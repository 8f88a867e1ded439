import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { adverb, becomes, er, has, infinitive, is, participle, somebody, was } from './words.ts';

const ordered = oneOf([
  'demandé',
  'ordonné',
  'enjoint',
  'exigé',
  'imposé',
  'intimé',
  'commandé',
  'prescrit',
  'réclamé',
]);
const bound = participle(
  'tenu',
  'obligé',
  'contraint',
  'sommé',
  'prié',
  'appelé',
  'astreint',
  'forcé',
  'invité',
);
/** Before the subject of a clause: «exige que *le* repreneur verse». */
const determiner = part`(?:les? |la |l'|une? |des |ces? |cette |ses |son |sa |leurs? |chaque )`;
const documents = oneOf([
  'dossiers?',
  'copies',
  'formulaires?',
  'bulletins?',
  'coupons?',
  'sommes?',
  'solde',
  'taxes?',
  'factures?',
  'cotisations?',
  'candidatures?',
  'documents?',
  'réponses?',
  'mémoires?',
]);
const toHandIn = oneOf([
  'rendre',
  'remettre',
  'déposer',
  'renvoyer',
  'retourner',
  'payer',
  'régler',
  'adresser',
  'envoyer',
  'fournir',
  'transmettre',
  'verser',
  'acquitter',
  'rapporter',
  'faire parvenir',
  'effectuer',
  'compléter',
  'retirer',
]);

/** Verbs by which somebody must do something. */
export const duties: readonly PredicateRule[] = [
  {
    name: 'fr/phased-out',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:sera|seront|(?:doit|doivent|devra|devront) être) (?:${participle('interdit', 'banni', 'proscrit', 'prohibé', 'abandonné', 'supprimé', 'aboli')})(?=[^,.;:]{0,40} d'ici )`,
    examples: ['Les poêles à bois seront interdits d’ici 2025.'],
    counterExamples: ['Les poêles à bois ont été interdits en 2015.'],
  },
  {
    name: 'fr/must',
    kind: 'duty',
    foretells: true,
    pattern: phrase`(?:ne )?(?:dois|doit|doivent|devons|devez|devra|devront|devrez|devrons)`,
    examples: [
      'Les clubs doivent répondre avant le 3 mars.',
      'Avant le 3 mars, chaque mairie devra voter son budget.',
    ],
    counterExamples: [
      'Le match doit débuter avant le 3 mars.',
      'Il doit son titre à un but marqué avant la pause.',
    ],
  },
  {
    name: 'fr/had-to',
    kind: 'duty',
    foretells: true,
    when: 'past',
    pattern: phrase`(?:devait|devaient|aurait dû|auraient dû|${was} ${bound}(?= (?:de|d'|à)))`,
    examples: [
      'Le club devait rembourser la ville avant le 31 décembre 2020.',
      'Les comptes auraient dû être publiés avant le 31 décembre.',
    ],
    counterExamples: [
      'Avant 1914, les ouvriers devaient travailler le dimanche.',
      'Le concert devait avoir lieu avant le 31 décembre.',
    ],
  },
  {
    name: 'fr/bound-to',
    kind: 'duty',
    pattern: phrase`(?:${is}|${has} été)${adverb} (?:${participle('tenu', 'obligé', 'contraint', 'sommé', 'prié', 'astreint', 'forcé', 'mis en demeure')}|${participle('appelé')}(?! aux urnes)|${participle('condamné')})(?= (?:de |d'|à )${infinitive})`,
    examples: [
      'Les élus sont tenus de déclarer leurs biens avant le 1er mars.',
      'Ils ont été sommés de partir avant vendredi.',
    ],
    counterExamples: ['Les électeurs sont appelés aux urnes avant le 30 juin.'],
  },
  {
    name: 'fr/one-must',
    kind: 'duty',
    impersonal: true,
    addressee: new RegExp(part`^ (?:à|aux?) ${somebody} d(?:e |')${infinitive}`, 'u'),
    pattern: phrase`il (?:vous |leur |lui |nous )?(?:faut|faudra|suffit|convient d(?:e|'))|il (?:revient|reviendra|appartient|appartiendra|incombe|incombera)(?= (?:à|aux?) )|il (?:est|a été|sera) (?:impératif|obligatoire|nécessaire|demandé|ordonné|enjoint|exigé)|(?:pensez|n'oubliez pas|veillez|merci)(?= (?:à|de|d'))`,
    examples: [
      'Il faut s’inscrire avant le 20 janvier.',
      'Pensez à réserver avant le 20 janvier.',
      'Il est demandé aux clients de rapporter ces pots avant vendredi.',
    ],
    counterExamples: ['Il faut remonter avant le 20 janvier 1900 pour trouver pareille crue.'],
  },
  {
    name: 'fr/orders',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:${has}${adverb} ${ordered}|avait ${ordered}|enjoint|${er('ordonn', 'exig', 'impos')}|demande(?:nt|ra|ront)?(?= (?:à|aux?|que?) ))`,
    addressee: new RegExp(
      part`^${adverb} (?:(?:à|aux?|d(?:es|u|e)) |qu(?:e |')(?=${determiner}))(?<who>(?:${determiner})?[^,.;:()«»]{2,60}?)(?: (?:d(?:e |')${infinitive}|qu(?:e |'))|(?<=qu(?:e |')${determiner}[a-zà-ÿœ'-]{3,20}(?: d(?:e la |es |u |e l'|e |')[a-zà-ÿœ'-]{2,20})?) [a-zà-ÿœ])`,
      'u',
    ),
    examples: [
      'Le conseil a demandé au maire de présenter un plan avant la fin du mois.',
      'La justice enjoint à la région de payer avant le 3 mars.',
    ],
    counterExamples: ['Le juge a ordonné sa libération mardi.'],
  },
  {
    name: 'fr/forces',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:${has} (?:sommé|contraint|obligé|forcé|pressé|exhorté|mis en demeure|condamné)|${er('oblig', 'forc', 'press', 'exhort', 'somm')}|contrain(?:t|dra)|met(?:tra)? en demeure)`,
    addressee: new RegExp(
      part`^${adverb}(?:,? [a-zà-ÿ]{3,9}(?: [a-zà-ÿ]{3,9})?,)? ${somebody} (?:à |de |d')${infinitive}`,
      'u',
    ),
    examples: [
      'La mairie a sommé le propriétaire de démolir le mur avant le 1er avril.',
      'La loi oblige les hôtels à déclarer leurs tarifs avant le 1er avril.',
    ],
    counterExamples: ['La neige a contraint le col à fermer mardi.'],
  },
  {
    name: 'fr/obligatory',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:${becomes}|rendue?s?)${adverb} (?:obligatoires?|exigée?s?|requise?s?|exigibles?|imposée?s?|payables?)`,
    examples: [
      'À compter du 1er février, le casque devient obligatoire.',
      'Un test est exigé à partir de lundi.',
    ],
    counterExamples: ['Le casque est obligatoire depuis le 1er janvier.'],
  },
  {
    name: 'fr/to-hand-in',
    kind: 'duty',
    impersonal: true,
    pattern: phrase`(?:${is} |, |${documents} )à ${toHandIn}`,
    examples: [
      'Les dossiers sont à déposer avant le 15 janvier.',
      'Le solde est à régler avant le 29 janvier.',
    ],
    counterExamples: ['Le coureur a renoncé à rendre sa médaille mardi.'],
  },
  {
    name: 'fr/imperative',
    kind: 'duty',
    pattern: /^\s{0,2}(?!chez|assez|nez|rez)\p{L}{2,20}ez(?:-(?:vous|nous|le|la|les))?(?![\p{L}-])/u,
    examples: ['Inscrivez-vous avant le 25 janvier.', 'Renvoyez le coupon avant le 25 janvier.'],
    counterExamples: [
      'Chez nous, la neige tombait avant le 25 janvier.',
      'Assez de pluie avant le 25 janvier.',
    ],
  },
  {
    name: 'fr/infinitive',
    kind: 'duty',
    impersonal: true,
    pattern: new RegExp(
      part`^\s{0,2}(?:s')?(?:inscrire|réserver|renvoyer|retourner|déposer|répondre|postuler|confirmer|envoyer)(?![a-zà-ÿœ])`,
      'u',
    ),
    examples: ['Réserver avant le 12 janvier auprès de la mairie.', 'S’inscrire avant le 20 janvier.'],
    counterExamples: ['Réserver une table était impossible avant le 4 janvier.'],
  },
  {
    name: 'fr/asks-for',
    kind: 'wish',
    pattern: phrase`(?:réclame|demande|souhaite|attend)(?:nt)?`,
    examples: ['Le syndicat réclame une réponse du préfet avant le 20 janvier.'],
  },
];
