import type { AmountWords, GlossResources, SourceOrder } from '../../contract/gloss.ts';
import { loadGlossModel } from '../../load-gloss.ts';
import { timeWords } from './times.ts';

export const sourceOrder: SourceOrder = {
  elided: {
    "d'": 'de',
    "j'": 'je',
    "m'": 'me',
    "t'": 'te',
    "c'": 'ce',
    "ç'": 'ce',
    "n'": 'ne',
    "qu'": 'que',
    "jusqu'": 'jusque',
    "lorsqu'": 'lorsque',
    "puisqu'": 'puisque',
    "quoiqu'": 'quoique',
    "presqu'": 'presque',
    "entr'": 'entre',
    '“': '«',
    '”': '»',
    '"': '«',
  },
  negator: 'ne',
  negations: ['pas', 'plus', 'jamais', 'point', 'guère', 'que'],
  negativeWords: ['rien', 'personne', 'aucun', 'aucune', 'nul', 'nulle', 'ni', 'nullement', 'aucunement'],
  denying: ['sans', 'aucun', 'aucune', 'pas'],
  bareNegated:
    'saurait sauraient cesse cessent cessait cessaient peut peuvent pouvait pouvaient pourrait pourraient ose osent osait'.split(
      ' ',
    ),
  invertedSubjects: {
    '-t-il': 'il',
    '-t-elle': 'elle',
    '-t-on': 'on',
    '-t-ils': 'ils',
    '-t-elles': 'elles',
    '-il': 'il',
    '-elle': 'elle',
    '-on': 'on',
    '-ils': 'ils',
    '-elles': 'elles',
    '-je': 'je',
    '-tu': 'tu',
    '-ce': 'ce',
  },
  objectPronouns: { le: 'it', la: 'it', les: 'them', "l'": 'it', lui: 'him', leur: 'them' },
  finiteBefore: ['je', 'tu', 'il', 'elle', 'on', 'ils', 'elles', 'qui'],
  infinitiveBefore: ['pour', 'sans', 'de', 'à'],
  infinitive:
    /^(?!hiver|avenir|enfer|cancer|mer$|fer$|ver$)\p{L}{0,20}(?:[^i]er|[^o]ir|[cdv]oir|[aeiou]ndre|ettre|aire)$/u,
  marked: {
    des: ['DET'],
    en: ['PRON'],
    été: ['NOUN'],
    est: ['NOUN'],
    son: ['NOUN'],
    or: ['NOUN'],
    avions: ['NOUN'],
    fait: ['NOUN'],
    tu: ['VERB'],
    sous: ['NOUN'],
    si: ['ADV'],
    marche: ['NOUN'],
    porte: ['NOUN'],
    place: ['NOUN'],
  },
  silent: ['des/DET'],
  participle: /(?:é|i|u|is|it|ert|eint|aint|oint)(?:e?s?)$/,
  degrees: 'très plus moins assez trop aussi peu particulièrement extrêmement relativement bien tout'.split(
    ' ',
  ),
  complementBefore: ['à', 'au', 'aux', 'de', 'que', 'par'],
  auxiliaries: 'ai as a avons avez ont avais avait avions aviez avaient aura auront aurait auraient'.split(
    ' ',
  ),
};

const amounts: AmountWords = {
  scales: {
    mille: 'thousand',
    million: 'million',
    millions: 'million',
    milliard: 'billion',
    milliards: 'billion',
    billion: 'trillion',
    billions: 'trillion',
    k: 'thousand',
    m: 'million',
    md: 'billion',
    mds: 'billion',
    mrd: 'billion',
    mrds: 'billion',
  },
  hundredths: ['centime', 'centimes', 'cent', 'cents', 'pence'],
  percent: ['%', 'pour cent', 'pourcent'],
  decimalMark: ',',
  thousandsMarks: " .\u00a0\u202f\u2009'",
};

const nameParticles = "de du des d' la le l' van von der den da di al el ben bin et & -".split(' ');

const cognates: GlossResources['cognates'] = [
  ['isation', 'ization'],
  ['iquement', 'ically'],
  ['ellement', 'ally'],
  ['ologie', 'ology'],
  ['ographie', 'ography'],
  ['ment', 'ly'],
  ['iser', 'ize'],
  ['ifier', 'ify'],
  ['ique', 'ic'],
  ['isme', 'ism'],
  ['iste', 'ist'],
  ['ité', 'ity'],
  ['eux', 'ous'],
  ['euse', 'ous'],
  ['aire', 'ary'],
  ['teur', 'tor'],
  ['trice', 'tor'],
  ['ien', 'ian'],
  ['ienne', 'ian'],
  ['if', 'ive'],
  ['ive', 'ive'],
  ['el', 'al'],
  ['elle', 'al'],
  ['ie', 'y'],
];

const persons: GlossResources['persons'] = {
  referring: 'il elle lui son sa ses lui_'.split(' '),
  impersonal:
    'faut faudra faudrait fallait suffit suffira suffirait y pleut neige importe vaut convient reste'.split(
      ' ',
    ),
};

const lightLemmas =
  'avoir être pouvoir devoir aller faire vouloir falloir venir tout tel même autre certain aucun quel lequel plus plusieurs chaque dont seul propre afin jusque telle leur celui quelque différent divers suivant ci';

let loaded: GlossResources | null = null;

export function gloss(): GlossResources {
  loaded ??= {
    engine: 'phrases/fr-1',
    order: sourceOrder,
    weights: { language: 0.8, word: 0.3, phrase: -0.3 },
    amounts,
    times: timeWords,
    persons,
    toInfinitive: ['pour', 'de', 'à'],
    lightLemmas: lightLemmas.split(' '),
    modalEndings: [
      [/(?:ra|ront)$/, 'will'],
      [/(?:rait|raient)$/, 'would'],
    ],
    byGerund: { words: ['en'], ending: /ant$/ },
    initials: { a: 'à' },
    cognates,
    nameParticles,
    ...loadGlossModel('fr/models/gloss.bin'),
  };
  return loaded;
}
