import { endsIn, oneOf, part } from '../../../rules/pattern.ts';
import type { CueRule } from '../../contract/deadlines.ts';
import { adverb, given, had, has } from './words.ts';

const until = part`jusqu'(?:à la|à l'|à ce|aux?|en|à)`;
const disposes = oneOf([
  'dispose',
  'disposent',
  'disposera',
  'disposeront',
  'disposez',
  'bénéficie',
  'bénéficient',
  'bénéficiera',
  'bénéficieront',
]);
const disposed = oneOf(['disposait', 'disposaient', 'bénéficiait', 'bénéficiaient']);
const term = part`(?:un |le )?(?:nouveau |ultime |dernier )?délais?(?: supplémentaire| maximum| maximal| légal)? d(?:e |'|es )`;
const remains = oneOf([
  'reste',
  'restent',
  'il ne (?:vous |leur |lui )?reste(?:ra)? (?:plus )?que',
  'restera',
  'resteront',
  "n'a plus que",
  "n'ont plus que",
  "n'a que",
  "n'ont que",
  'plus que',
]);

/** Words right before a time that bound what must be done; of several that fit, the first counts. */
export const cues: readonly CueRule[] = [
  {
    name: 'fr/has-term',
    before: endsIn`(?:${has}${adverb}|${given}|${disposes}(?: encore)? d(?:e |')|${remains})(?: un peu)?(?: plus)?(?: d(?:e |'))?`,
    bound: 'within',
    verb: true,
    purposeOnly: true,
    examples: [
      'Les locataires ont deux mois pour payer.',
      'Il reste dix jours pour déposer un dossier.',
      'Les élus disposent encore de trois semaines pour se prononcer.',
    ],
    counterExamples: ['Il a dix jours de congé.', 'Les touristes ont deux heures pour visiter le fort.'],
  },
  {
    name: 'fr/term-of',
    before: endsIn`(?:${has}${adverb}|${given}|${disposes}(?: encore)? d'|${disposes}) ?${term}`,
    bound: 'within',
    certain: true,
    verb: true,
    examples: [
      'La société dispose d’un délai de deux mois pour répondre.',
      'Les héritiers ont un délai de six mois.',
    ],
    counterExamples: ['La société annonce un délai de livraison de deux mois.'],
  },
  {
    name: 'fr/had-term',
    before: endsIn`(?:${had}|${disposed} d(?:e |'))${adverb} ?(?:${term})?`,
    bound: 'within',
    when: 'any',
    verb: true,
    purposeOnly: true,
    examples: ['Le tribunal a statué lundi : le groupe avait dix jours pour faire appel.'],
    counterExamples: ['Il avait dix jours de congé.'],
  },
  {
    name: 'fr/at-the-latest',
    before: endsIn`(?:au plus tard|pas plus tard que|dernier délai)(?: fixé)?(?: à| au| en| le| :)?`,
    bound: 'by',
    certain: true,
    examples: [
      'La réponse est attendue au plus tard le 15 mars.',
      'Retour des copies au plus tard à la mi-mars.',
    ],
    counterExamples: ['Pas plus tard qu’hier, il disait le contraire.'],
  },
  {
    name: 'fr/has-until',
    before: endsIn`(?:(?:${has}|n'a|n'ont|disposez?|disposent|reste)${adverb}(?: que)?|(?:${has}${adverb}(?: obtenu| reçu| bénéficié)?|${given}|${disposes})(?: d'| )(?:un )?(?:nouveau )?(?:délai|sursis|répit|report)(?: supplémentaire)?) ${until}`,
    bound: 'by',
    certain: true,
    verb: true,
    examples: [
      'Les candidats ont jusqu’au 15 février.',
      'Les familles ont encore jusqu’à vendredi pour choisir.',
    ],
    counterExamples: ['La neige a tenu jusqu’au 5 janvier.'],
  },
  {
    name: 'fr/had-until',
    before: endsIn`${had}${adverb} ${until}`,
    bound: 'by',
    when: 'any',
    certain: true,
    verb: true,
    examples: ['Les communes avaient jusqu’au 4 janvier pour répondre.'],
    counterExamples: [
      'Les magasins étaient fermés jusqu’au 4 janvier.',
      'Ses ancêtres avaient jusqu’en 1789 un moulin.',
    ],
  },
  {
    name: 'fr/limit-at',
    before: endsIn`une?(?: nouvelle| nouvel)? (?:date limite|date butoir|échéance|ultimatum) (?:fixée? )?(?:aux?|à)`,
    bound: 'by',
    certain: true,
    purposeOnly: true,
    examples: ['Le régulateur a fixé au groupe une date limite au 1er mars pour réparer les fuites.'],
    counterExamples: ['Le club baisse ses tarifs au 1er mars.'],
  },
  {
    name: 'fr/noun-before',
    before: endsIn`${oneOf(['inscriptions?', 'réponses?', 'dépôt', 'candidatures?', 'retour', 'réservations?', 'règlement', 'paiement'])}(?: obligatoires?| impérative?s?| impérativement| souhaitée?s?| gratuites?| en ligne)? ?:? avant(?: le| la| l')?`,
    bound: 'before',
    certain: true,
    examples: ['Réservation obligatoire avant le 12 janvier.', 'Inscriptions avant le 20 janvier.'],
    counterExamples: ['Le club était en tête avant le 4 janvier.'],
  },
  {
    name: 'fr/ready-for',
    before: endsIn`(?:rend|rem|dépos|régl|pay|livr|termin|achev|boucl|prêt|vers|transm|finalis)(?:u|is|é|)(?:e|s|es)? pour(?: le| la| l')?`,
    bound: 'by',
    examples: ['La cotisation doit être réglée pour le 1er février.'],
    counterExamples: ['La piste est prête pour le 1er février.'],
  },
  {
    name: 'fr/until',
    before: endsIn`(?:${until}|jusque)`,
    bound: 'until',
    when: 'any',
    examples: ['Les clients peuvent demander un remboursement jusqu’au 31 janvier.'],
    counterExamples: [
      'Le musée est fermé jusqu’au 31 janvier.',
      'Les visiteurs peuvent admirer la toile jusqu’au 31 janvier.',
    ],
  },
  {
    name: 'fr/by',
    before: endsIn`d'ici(?: à la| à l'| à| au| aux| la| le| les| l')?`,
    bound: 'by',
    examples: ['Les hôpitaux devront recruter d’ici la fin mars.'],
    counterExamples: ['La ville comptera 300 000 habitants d’ici 2040.'],
  },
  {
    name: 'fr/before',
    before: endsIn`avant(?: le| la| les| l')?`,
    bound: 'before',
    when: 'any',
    examples: ['Les propriétaires doivent déclarer leurs biens avant le 31 mars.'],
    counterExamples: ['Le match aura lieu avant le 31 mars.', 'Le magasin ne rouvrira pas avant le 31 mars.'],
  },
  {
    name: 'fr/from',
    before: endsIn`(?:à (?:partir|compter|dater) d(?:e la |e l'|es |e |u |')|dès(?: le| la| l')?)`,
    bound: 'from',
    examples: [
      'Les tickets ne seront plus acceptés à compter du 15 mars.',
      'Dès lundi, la plage sera interdite aux chiens.',
    ],
    counterExamples: [
      'À partir du 15 mars, le musée ouvrira le lundi.',
      'Dès lundi, la neige fera son retour.',
    ],
  },
  {
    name: 'fr/after',
    before: endsIn`(?:passée?(?: (?:cette |l')?(?:date|échéance|heure))?(?: limite)?(?: du| le| la| l')?|après(?: le| la| l')?|au(?:-| )delà d(?:u |e la |e l'|e ))`,
    bound: 'after',
    examples: [
      'Passé le 1er mars, les retardataires ne pourront plus s’inscrire.',
      'Ne pas consommer après le 18 janvier.',
    ],
    counterExamples: ['Après le 15 janvier, les pistes rouvriront.'],
  },
  {
    name: 'fr/within',
    before: endsIn`(?:sous|dans(?: les| l'| la)?|dans (?:un|le) délai(?: maximum| maximal| légal)? d(?:e |')(?: deux)?|avant un délai d(?:e |'))`,
    bound: 'within',
    examples: [
      'Les entreprises sont tenues de répondre sous quinze jours.',
      'Il doit payer dans un délai d’un mois.',
    ],
    counterExamples: [
      'Le train doit arriver dans deux heures.',
      'Dans dix jours, les élèves retrouveront leur classe.',
    ],
  },
  {
    name: 'fr/at-day',
    before: endsIn`au`,
    bound: 'upon',
    examples: ['Les titulaires perdront leurs points au 31 janvier.', 'La pêche sera interdite au 1er mars.'],
    counterExamples: [
      'La ville comptait 300 habitants au 31 janvier.',
      'Le maire doit des comptes au 31 janvier.',
    ],
  },
];
