import { phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { adverb, becomes, has, participle } from './words.ts';

const forbidden = participle(
  'interdit',
  'proscrit',
  'prohibé',
  'banni',
  'bloqué',
  'résilié',
  'désactivé',
  'refusé',
  'sanctionné',
  'verbalisé',
  'supprimé',
  'effacé',
  'retiré',
  'suspendu',
  'perdu',
  'périmé',
  'invalidé',
);
const excluded = participle(
  'exclu',
  'rejeté',
  'éliminé',
  'radié',
  'écarté',
  'expulsé',
  'forclos',
  'enlevé',
  'pénalisé',
  'fermé à la vente',
);
const considered = participle(
  'accepté',
  'examiné',
  'pris en compte',
  'prise en compte',
  'traité',
  'étudié',
  'recevable',
  'remboursé',
  'valable',
  'délivré',
  'enregistré',
);

/** Verbs that say what is forbidden or lost from then on. */
export const losses: readonly PredicateRule[] = [
  {
    name: 'fr/may-not',
    kind: 'loss',
    foretells: true,
    pattern: phrase`ne (?:peut|peuvent|pourra|pourront|doit|doivent|devra|devront) (?:ni|pas|plus|aucune?)`,
    examples: [
      'Dès lundi, les pharmacies ne pourront pas vendre plus de deux boîtes.',
      'Les bons ne pourront être ni échangés ni vendus : ils ne doivent plus servir après le 18 janvier.',
    ],
    counterExamples: [
      'Les élus ne doivent pas répondre avant le 18 janvier.',
      'Le blessé ne pourra pas rejouer à partir de samedi.',
    ],
  },
  {
    name: 'fr/no-longer',
    kind: 'loss',
    foretells: true,
    pattern: phrase`n(?:e |')(?:[a-zà-ÿœ]{1,4} |s')?(?!ser(?:a|ont) plus (?:que|qu'))[a-zà-ÿœ]{2,20}(?:ra|ront|rez|rons) plus(?! (?:que|qu'|jamais seul))`,
    examples: ['Les usagers ne pourront plus payer en espèces à partir du 8 février 2021.'],
    counterExamples: ['Après le 15 janvier, la neige ne sera plus qu’un souvenir.'],
  },
  {
    name: 'fr/no-longer-accepted',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`(?:ne |n')(?:sera|seront|est|sont|soient|soit) (?:pas |plus )?(?:${considered}|${participle('vendu', 'produit', 'commercialisé', 'fabriqué', 'distribué')})|(?:plus aucune?|aucune?) [a-zà-ÿœ]{2,20}(?: [a-zà-ÿœ]{2,20})? ne (?:sera|pourra)(?: être)?(?: plus)?|n'y aura plus`,
    examples: [
      'Les tickets ne seront plus acceptés à compter du 15 mars.',
      'À partir de lundi, plus aucun visiteur ne sera admis.',
    ],
    counterExamples: ['Les tickets ne sont plus acceptés depuis le 4 janvier.'],
  },
  {
    name: 'fr/forbidden',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`${becomes}${adverb} (?:${forbidden}|passibles?|invalides?|caduques?|illéga(?:l|le|ux|les)|punissables?)`,
    examples: [
      'À compter du 1er février, la vente de pétards sera interdite.',
      'Les comptes inactifs seront supprimés à partir du 1er mars.',
    ],
    counterExamples: ['La baignade est interdite depuis lundi.'],
  },
  {
    name: 'fr/excluded',
    kind: 'loss',
    pattern: phrase`(?:sera|seront)${adverb} ${excluded}|s'expos(?:e|ent|era|eront)|pai?er(?:a|ont) une (?:majoration|amende|pénalité)|perdr(?:a|ont|ez)|cesser(?:a|ont)(?= d)|se verr(?:a|ont) refuser|encourr(?:a|ont)`,
    examples: [
      'Tout dossier reçu après le 31 janvier sera rejeté.',
      'Les absents perdront leur place à partir du 1er mars.',
    ],
    counterExamples: ['Un joueur a été exclu après la pause.'],
  },
  {
    name: 'fr/bans',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`(?:(?:va|vont|veut|veulent|compte|comptent|entend|entendent|souhaite|souhaitent|s'apprêtent? à) (?:interdire|bannir|proscrire|prohiber)|(?:voté|décidé|adopté|annoncé|décrété|prononcé|approuvé|entériné) l'interdiction|interdi(?:t|sent|ra|ront)|${has}${adverb} interdit|(?:banni|proscri)(?:t|ra|ront)|(?:supprime|bloque|désactive|efface)r(?:a|ont))`,
    examples: [
      'Le décret interdit le démarchage à partir du 1er mars.',
      'Le pays interdira les moteurs à essence à partir de 2030.',
    ],
    counterExamples: ['Le décret interdit le démarchage depuis lundi.'],
  },
  {
    name: 'fr/do-not',
    kind: 'loss',
    impersonal: true,
    pattern: phrase`ne (?:pas|plus) (?:consommer|utiliser|manger|vendre|boire|circuler)|ne [a-zà-ÿœ]{2,20}ez (?:pas|plus)|ne (?:doit|doivent|devra|devront) (?:pas|plus) être (?:${participle('consommé', 'utilisé', 'vendu', 'bu', 'mangé')})`,
    examples: [
      'Ne pas consommer après le 18 janvier.',
      'Ces pots ne doivent pas être consommés après le 18 janvier.',
    ],
    counterExamples: ['Ne pas utiliser plus de deux jours.'],
  },
  {
    name: 'fr/will-not',
    kind: 'refusal',
    pattern: phrase`(?:(?:risqu|encour)(?:e|ent|era|eront|ront|t)|n(?:e |')(?:ser|aur|bénéficier|recevr|toucher)(?:a|ont) (?:pas|aucune?)|(?:sera|seront)${adverb} ${participle('fermé', 'annulé', 'vendu', 'détruit', 'coupé')})`,
    examples: ['Les clubs qui n’auront pas payé avant le 15 mars n’auront aucune aide.'],
  },
];
