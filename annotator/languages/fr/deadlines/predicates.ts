import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { PredicateRule } from '../../contract/deadlines.ts';
import { duties } from './duties.ts';
import { losses } from './losses.ts';
import { adverb, has, infinitive, is, somebody } from './words.ts';

const options: readonly PredicateRule[] = [
  {
    name: 'fr/can',
    kind: 'option',
    foretells: true,
    pattern: phrase`(?:ne )?(?:peut|peuvent|pourra|pourront|pouvez|pourrez)(?! être (?:reçu|admis|vu))|(?:${has}|avez)${adverb} (?:la possibilité|le droit|la faculté|le choix|l'occasion)(?= d)`,
    examples: ['Les voyageurs peuvent demander un remboursement jusqu’au 31 janvier.'],
    counterExamples: [
      'Les visiteurs pourront admirer ces toiles jusqu’au 3 mars.',
      'Le stade peut accueillir 30 000 personnes jusqu’au 31 janvier.',
    ],
  },
  {
    name: 'fr/could',
    kind: 'option',
    foretells: true,
    when: 'past',
    pattern: phrase`(?:pouvait|pouvaient)`,
    examples: ['Les clients pouvaient demander un remboursement jusqu’au 31 décembre.'],
    counterExamples: ['Les visiteurs pouvaient admirer ces toiles jusqu’au 31 décembre.'],
  },
  {
    name: 'fr/invites',
    kind: 'option',
    impersonal: true,
    pattern: phrase`(?:${has}${adverb} invité|invite(?:nt|ra|ront)?|appelle(?:nt)?|encourage(?:nt)?|recommande(?:nt)?|conseille(?:nt)?)`,
    addressee: new RegExp(part`^ (?:à |aux? )?${somebody} (?:à |de |d')${infinitive}`, 'u'),
    examples: ['La mairie invite les riverains à donner leur avis avant le 30 janvier.'],
    counterExamples: ['La mairie invite les riverains à danser avant le feu de 23 heures.'],
  },
  {
    name: 'fr/invited',
    kind: 'option',
    pattern: phrase`${is}${adverb} (?:invitée?s?|autorisée?s?|encouragée?s?|conviée?s?) à`,
    examples: ['Les clients sont invités à rapporter ces fromages avant le 30 janvier.'],
    counterExamples: ['Les clients sont invités à la fête avant le 30 janvier.'],
  },
  {
    name: 'fr/possible',
    kind: 'option',
    impersonal: true,
    pattern: phrase`(?:${is}${adverb} (?:possible|autorisé|permis)(?= d)|(?:réparation|remboursement|échange|prime|aide|remise|réduction|indemnisation)[^.;:,]{0,30} ${is} (?:proposée?s?|offerte?s?|possibles?|accordée?s?)|${is}${adverb} (?:remboursée?s?|remboursables?|échangeables?|échangée?s?))`,
    examples: [
      'Les billets seront remboursés jusqu’au 15 février.',
      'Il est possible de voter jusqu’au 22 janvier.',
    ],
    counterExamples: ['Il est possible de skier jusqu’au 15 février.'],
  },
];

const event = oneOf([
  'fermeture',
  'suppression',
  'création',
  'retrait',
  'lancement',
  'ouverture',
  'construction',
  'livraison',
  'mise en',
  'arrêt',
  'abandon',
  'sortie',
  'réduction',
  'vente',
  'disparition',
  'fin',
  'embauche',
  'recrutement',
  'rénovation',
  'installation',
  'remplacement',
  'publication',
  'remise',
  'démantèlement',
  'baisse',
]);
/** Futures of verbs that somebody does on purpose, without their endings. */
const willDo = oneOf([
  'cesser',
  'décider',
  'publier',
  'présenter',
  'livrer',
  'fermer',
  'supprimer',
  'créer',
  'retirer',
  'achever',
  'terminer',
  'déposer',
  'annoncer',
  'lancer',
  'quitter',
  'trancher',
  'verser',
  'rembourser',
  'remplacer',
  'installer',
  'rénover',
  'démolir',
  'recruter',
  'embaucher',
  'transférer',
  'nommer',
  'désigner',
  'signer',
  'céder',
  'construir',
  'réduir',
  'remettr',
  'soumettr',
  'rendr',
  'vendr',
  'saisir',
]);
const promised = oneOf(['annoncé', 'promis', 'assuré', 'confirmé', 'indiqué', 'garanti', 'juré']);

const plans: readonly PredicateRule[] = [
  {
    name: 'fr/commits',
    kind: 'plan',
    pattern: phrase`(?:(?:s'est|se sont|s'était)${adverb} (?:engagée?s?|donnée?s? (?:pour (?:objectif|but)))|s'engage(?:nt)?|se donnent?(?: pour objectif)?)(?= (?:à|sur|de|d'))|${has}${adverb} promis|promet(?:tent|tra|tront)?|s'est fixée?(?: pour)? (?:comme |l')?objectif|se fixe(?:nt)?(?: pour)? (?:comme |l')?objectif`,
    examples: [
      'Le constructeur s’est engagé à livrer ses trains d’ici le 30 juin 2022.',
      'La compagnie promet deux navires d’ici 2027.',
    ],
    counterExamples: ['Le ministre a promis hier une réponse rapide.'],
  },
  {
    name: 'fr/commitment',
    kind: 'plan',
    impersonal: true,
    pattern: phrase`(?:engagement|promesse|objectif)(?= d(?:u |e la |e l'|es |e |')[^,.;:()]{2,50} d(?:e |')${infinitive})`,
    addressee: new RegExp(part`^ d(?:u |e la |e l'|es |e |')${somebody} d(?:e |')${infinitive}`, 'u'),
    examples: ['L’engagement du gouvernement de fermer le camp d’ici 2024 est menacé.'],
    counterExamples: ['L’engagement du gouvernement date de mardi.'],
  },
  {
    name: 'fr/announces',
    kind: 'plan',
    pattern: phrase`(?:(?:${has} )?(?:annoncé|décidé|acté)|annoncent?|prévoit|prévoient|vise(?:nt)?|programme(?:nt)?) (?:l'|la |le |les |une? |des )${event}s?|(?:(?:a|ont|avait|avaient) )?${promised} qu(?:'|e )(?:ils?|elles?) (?:ne )?(?!pleuv|neig|gèl|fer)[a-zà-ÿœ]{2,20}rai(?:t|ent)|(?:(?:a|ont|avait|avaient) )?(?:promis|assuré|garanti|juré) qu(?:'|e )(?!(?:la |le |les |l')?(?:temp|pluie|neige|météo|prix|vent))[^,.;:()]{2,50}? (?!pleuv|neig|gèl|gagn|perdr|baiss|augment|dur|rest|continu|mont|tomb|pass)[a-zà-ÿœ]{2,20}rai(?:t|ent)`,
    examples: [
      'Le groupe a annoncé la fermeture de ses deux usines d’ici fin 2022.',
      'Le club a annoncé qu’il saisirait le juge avant la fin du mois de juin.',
    ],
    counterExamples: ['Le club a annoncé une foule record avant le match de samedi.'],
  },
  {
    name: 'fr/will',
    kind: 'plan',
    pattern: phrase`${willDo}(?:a|ont)`,
    examples: ['La commission remettra son rapport avant le 1er avril.'],
    counterExamples: [
      'La ville comptera 300 000 habitants d’ici 2040.',
      'La fusion créerait un géant d’ici 2030.',
    ],
  },
  {
    name: 'fr/we-will',
    kind: 'plan',
    pattern: phrase`(?<=(?<![a-zà-ÿœ])nous (?:ne |les? |la |l'|y |en |leur |lui )?)(?!devrons|pourrons|serons)[a-zà-ÿœ]{2,20}rons|(?<=(?<![a-zà-ÿœ])j(?:e |'))(?!devrai|pourrai|serai)[a-zà-ÿœ]{2,20}rai`,
    examples: [
      '« Nous aurons rouvert la ligne avant Pâques », promet la maire.',
      'Nous publierons les comptes d’ici la fin mars.',
    ],
    counterExamples: ['Nous verrons bien mardi.'],
  },
  {
    name: 'fr/wants',
    kind: 'plan',
    pattern: phrase`(?:(?:prévoit|prévoient|projette|projettent|ambitionne|ambitionnent|envisage|envisagent|décide|décident)(?= d)|(?:compte|comptent|entend|entendent|veut|veulent|vise|visent|souhaite|souhaitent|espère|espèrent)(?! (?:dénoncer|rappeler|souligner|savoir|comprendre|parler|montrer|croire|voir|protester))(?= ${infinitive}))`,
    examples: [
      'La direction compte supprimer ces postes d’ici 2023.',
      'La région prévoit d’acheter vingt rames d’ici 2025.',
    ],
    counterExamples: ['Les syndicats veulent dénoncer la hausse de l’âge de départ d’ici 2030.'],
  },
  {
    name: 'fr/aims-at',
    kind: 'plan',
    pattern: phrase`(?:objectif|but)(?: affiché| annoncé)? (?:est|reste) (?:de|d'|l'|la|le|que)|vise(?:nt)? (?=l'|la |le |les |une? )`,
    impersonal: true,
    examples: ['L’objectif est de planter mille arbres d’ici la fin mars.'],
    counterExamples: ['L’objectif est de gagner samedi.'],
  },
];

/** Verbs that say what somebody must, can, plans to or will no longer do. */
export const predicates: readonly PredicateRule[] = [...duties, ...options, ...plans, ...losses];
