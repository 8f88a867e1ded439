import { nameKeys } from '../../rules/name-key.ts';
import type { ReferenceRules } from '../contract/references.ts';
import { loadLeaders } from '../load-leaders.ts';
import { nouns } from './reference-nouns.ts';

export const references: ReferenceRules = {
  determiners: [
    { words: nameKeys('le, ce, cet'), kind: 'definite', gender: 'masculine' },
    { words: nameKeys('la, cette'), kind: 'definite', gender: 'feminine' },
    { words: nameKeys("l'"), kind: 'definite', gender: null },
    { words: nameKeys('du, au'), kind: 'definite', gender: 'masculine', contracted: true },
    { words: nameKeys('sa'), kind: 'possessive', gender: 'feminine' },
    { words: nameKeys('son, leur'), kind: 'possessive', gender: null },
    { words: nameKeys('un'), kind: 'indefinite', gender: 'masculine' },
    { words: nameKeys('une'), kind: 'indefinite', gender: 'feminine' },
  ],
  nouns,
  differing: nameKeys(`
    autre, autres, premier, première, deuxième, troisième, second, seconde, prochain, prochaine, futur, future, nouveau,
    nouvel, nouvelle, seul, seule, meilleur, meilleure, plus, moins, moindre, même, tout, toute, vrai, vraie, simple, énième,
    individuel, individuelle, privé, privée, moderne, idéal, idéale, durable, intelligent, intelligente, connecté, connectée,
    contemporain, contemporaine, capitaliste, libéré, libérée, étendu, étendue, apprenant, apprenante, citoyen, citoyenne,
    inclusif, inclusive, traditionnel, traditionnelle, parlementaire, ethnique, sanguin, témoin, central, centrale`),
  general: nameKeys(`
    en général, en tant que, en soi, au sens, et la campagne, et les campagnes, ou la campagne, comme à la campagne,
    pour la campagne, et l' école, de demain, du futur, d' aujourd'hui, d' autrefois`),
  fields: nameKeys(`
    monde, univers, milieu, notion, concept, droit, politique, sociologie, géographie, philosophie, théorie, définition,
    idée, code, urbanisme`),
  epithets: nameKeys(`
    jeune, petit, petite, grand, grande, célèbre, vieux, vieil, vieille, ancien, ancienne, ex, puissant, puissante,
    fameux, fameuse, très, discret, discrète, richissime, modeste, controversé, géant`),
  links: nameKeys("de, d', du, des"),
  restrictive:
    /^(?:qui|qu|que|le|la|dont|où|auquel|à laquelle|duquel|lequel|laquelle|\p{L}{2,}ée?s?|(?!plus|tous|nous|vous|depuis)\p{L}{3,}us?|(?:détenu|vendu|issu|venu|connu|suspendu)es?|mise?|voisine?)$/u,
  copulas: nameKeys(`est, était, reste, est devenu, est devenue, devient, serait`),
  ownedBy: nameKeys(`
    filiale de, filiale d', filiale du, filiales de, filiales d', filiales du, propriété de, propriété d', propriété du,
    détenu par, détenue par, détenus par, détenues par, racheté par, rachetée par, rachetés par, rachetées par, contrôlé par, contrôlée par`),
  owners: nameKeys('maison mère, société mère, propriétaire'),
  owned: nameKeys('filiale'),
  ages: [
    { words: nameKeys('trentenaire'), from: 30, to: 39 },
    { words: nameKeys('quadragénaire, quadra'), from: 40, to: 49 },
    { words: nameKeys('quinquagénaire, quinqua'), from: 50, to: 59 },
    { words: nameKeys('sexagénaire'), from: 60, to: 69 },
    { words: nameKeys('septuagénaire'), from: 70, to: 79 },
    { words: nameKeys('octogénaire'), from: 80, to: 89 },
    { words: nameKeys('nonagénaire'), from: 90, to: 99 },
    { words: nameKeys('centenaire'), from: 100, to: 119 },
    { words: nameKeys('adolescent, adolescente'), from: 11, to: 19 },
  ],
  age: /^ ?[,(] ?(?:âgée? de )?(\d{1,3}) ans\b/,
  pronouns: [
    { words: nameKeys('il'), gender: 'masculine', stands: 'any' },
    { words: nameKeys('elle'), gender: 'feminine', stands: 'any' },
    { words: nameKeys('t il, il'), gender: 'masculine', stands: 'any', inverted: true },
    { words: nameKeys('t elle, elle'), gender: 'feminine', stands: 'any', inverted: true },
    { words: nameKeys('lui'), gender: 'masculine', stands: 'person' },
  ],
  impersonal: new RegExp(
    `^il (?:ne |n')?(?:l' ?)?(?:${[
      '(?:y|en) (?:a|avait|aura|aurait|eut|ait|va|est|était|reste|manque)',
      "(?:(?:me|te|nous|vous|leur|lui|m'|t'|s') ?)?(?:faut|fallait|faudra|faudrait|fallut|a fallu|avait fallu|aura fallu|faille)",
      "(?:s'agit|s'agissait|s'agira|s'agirait|s'est agi|s'avère|s'avérait|se peut|se pourrait|se trouve que|s'ensuit)",
      '(?:pleut|pleuvait|pleuvra|pleuvrait|a plu|neige|neigeait|neigera|a neigé|gèle|gelait|gèlera|grêle|vente|tonne|fait|faisait|fera)',
      '(?:suffit|suffisait|suffira|suffirait|convient|conviendra|conviendrait|importe|semble|semblait|semblerait|paraît|paraîtrait|vaut mieux|vaudrait mieux|existe|existait|arrive|manque|reste|restait|restera|subsiste|était une fois|est question|était question)',
      "(?:est|était|serait|sera|a été|avait été|paraît|semble|devient|deviendrait)(?: (?:plus|très|aussi|donc|même|encore|désormais|ainsi|toujours|pas|bien|assez|trop|peu|déjà)){0,3} \\p{L}{2,20}(?= (?:que |qu'|de |d'))",
      '(?:est|était|sera) (?:\\d{1,2} ?h|midi|minuit|tôt|tard|temps|une heure|deux heures|prévu|interdit|conseillé|recommandé|possible|probable|certain|clair|évident|vrai|rare|inutile|inacceptable|temps)',
      "n'est pas (?:exclu|rare|question|certain|possible|interdit|impossible|inutile)",
    ].join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  ),
  saying: nameKeys(`
    dire, déclarer, expliquer, affirmer, ajouter, annoncer, assurer, estimer, préciser, indiquer, souligner, confier,
    raconter, répondre, juger, lancer, rappeler, regretter, promettre, penser, croire, savoir, espérer, reconnaître, prévenir,
    soutenir, insister, conclure, poursuivre, glisser, admettre, avouer, confirmer, plaider, demander, tweeter, écrire, murmurer,
    observer, noter, constater, considérer, marteler, dénoncer, déplorer, prétendre, jurer, répéter, rétorquer, interroger, résumer,
    témoigner, se souvenir, souvenir, relever, nuancer, tempérer, se réjouir, réjouir, détailler, souffler, souhaiter`),
  subordinators: nameKeys("que, qu', pourquoi, comment, quand, si, s'"),
  accordingTo: nameKeys("selon, d' après"),
  forenames: {
    masculine: nameKeys(
      'jean, michel, daniel, gabriel, emmanuel, pascal, joël, gaël, noël, andré, rené, claude, valéry, loïc, yannick, marcel, axel, maxime, dany, jocelyn, ange, elie',
    ),
    feminine: nameKeys(
      'laurence, simone, nicole, michèle, danièle, maud, solène, anne, marie, agnès, ingrid, maëlle, gaëlle, joëlle, pascale, emmanuelle, gabrielle, anouk, inès, nora, clémence, constance, prudence, rose, carmen, lou, fleur',
    ),
  },
  titles: {
    masculine: nameKeys('m, mr, monsieur, sir, lord, père, frère, abbé, mgr, monseigneur, prince, roi'),
    feminine: nameKeys('mme, mlle, madame, mademoiselle, sœur, princesse, reine, lady'),
  },
  demonyms: {
    masculine: /(?:[aei]en|ais|ois|[ai]in|and|gnol|grec|turc|an|on)$/,
    feminine: /(?:nne|aise|oise|[ai]ine|ande|gnole|cque|urque|esse|ane)$/,
  },
  years: nameKeys('ans'),
  leaders: loadLeaders,
  nounsHaveGender: true,
};
