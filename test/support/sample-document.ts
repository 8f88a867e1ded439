import { createHash } from 'node:crypto';
import type {
  AnnotatedArticle,
  Mention,
  MentionType,
  Sentence,
  Token,
} from '../../annotator/document/annotated-article.ts';
import type { BlockKind } from '../../annotator/document/article.ts';
import type { Span } from '../../annotator/document/span.ts';

/**
 * A small annotated article made by hand, for exporters and views: an emoji before the first name, markup that must
 * never come alive, a name inside a name, a time inside a deadline, a quotation, a cell that a spreadsheet would
 * take for a formula. Valid by `annotatedArticleSchema` and `checkDocument`.
 */
const lines: readonly (readonly [kind: BlockKind, text: string])[] = [
  ['headline', '🚲 Véloria retire ses vélos <script>alert("boum")</script> de la ville de Lormont'],
  ['standfirst', 'L’opérateur a jusqu’au 31 mars 2031 pour tout enlever, selon la mairie.'],
  ['paragraph', '«Nous partirons lundi», a déclaré Inès Vautrin, directrice de Véloria & Cie.'],
  ['paragraph', '=CMD() vaut 12 millions d’euros, *à peu près* | dit-on.'],
];

const glosses = [
  '🚲 Véloria withdraws its bicycles <script>alert("boum")</script> from the city of Lormont',
  'The operator has until 31 March 2031 to remove everything, according to the town hall.',
  '“We will leave on Monday”, said Inès Vautrin, director of Véloria & Cie.',
  '=CMD() is worth 12 million euros, *more or less* | they say.',
] as const;

const text = lines.map(([, line]) => line).join('\n');

/** The `nth` place (from 1) where those words stand. */
function at(words: string, nth = 1, within = text): Span {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = within.indexOf(words, start + 1);
  if (start < 0) throw new Error(`«${words}» is not in the sample`);
  return { start, end: start + words.length };
}

const placed = (words: string, nth = 1) => ({ span: at(words, nth), text: words });
const byRule = (source: string) => ({ confidence: 1, source });

const mention = (
  id: string,
  words: string,
  type: MentionType,
  subtype: string | null,
  form: Mention['form'],
  entity: string | null,
): Mention => ({ id, ...placed(words), type, subtype, form, entity, confidence: 0.87, source: 'names/fr' });

const sentences: readonly Sentence[] = lines.map(([, line], index) => ({
  id: `s${index + 1}`,
  ...placed(line),
  block: index,
  language: 'fr',
}));

const tokens: readonly Token[] = sentences.flatMap(sentence =>
  [...sentence.text.matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(match => ({
    span: {
      start: sentence.span.start + match.index,
      end: sentence.span.start + match.index + match[0].length,
    },
    text: match[0],
    kind: /\p{L}/u.test(match[0]) ? 'word' : /\p{N}/u.test(match[0]) ? 'number' : 'punctuation',
    lemma: null,
    pos: null,
    sentence: sentence.id,
  })),
);

const inGloss = (sentence: number, words: string): Span => at(words, 1, glosses[sentence]);

export const sampleDocument: AnnotatedArticle = {
  schema: 'annotated-article/1',
  id: 'veloria',
  producer: { name: 'postil', version: '0.0.0', models: { names: 'names/fr', gloss: 'gloss/fr' } },
  article: {
    text,
    textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
    blocks: lines.map(([kind, line]) => ({ kind, span: at(line), language: 'fr' })),
    metadata: {
      title: '🚲 Véloria retire ses vélos <script>alert("boum")</script> de la ville de Lormont',
      publishedAt: '2031-03-06',
      section: null,
      byline: '"La rédaction" & Co',
      url: 'javascript:alert(1)',
      source: 'L’Écho <des> ponts',
      declaredLanguage: 'fr-FR',
    },
  },
  language: {
    code: 'fr',
    iso6393: 'fra',
    name: 'French',
    confidence: 0.998,
    candidates: [
      { code: 'fr', score: 0.998 },
      { code: 'oc', score: 0.001 },
    ],
    passages: [],
  },
  sentences,
  tokens,
  mentions: [
    mention('m1', 'Véloria', 'organization', 'company', 'name', 'e1'),
    mention('m2', 'ville de Lormont', 'place', 'city', 'description', 'e2'),
    mention('m3', 'Lormont', 'place', 'city', 'name', 'e2'),
    mention('m4', 'L’opérateur', 'organization', 'company', 'description', 'e1'),
    mention('m5', 'Inès Vautrin', 'person', null, 'name', 'e3'),
    mention('m6', 'Véloria & Cie', 'organization', 'company', 'name', 'e1'),
    mention('m7', '=CMD()', 'product', null, 'name', 'e4'),
    mention('m8', '12 millions d’euros', 'money', null, 'name', null),
  ],
  entities: [
    {
      id: 'e1',
      type: 'organization',
      subtype: 'company',
      name: 'Véloria',
      aliases: ['Véloria & Cie'],
      mentions: ['m1', 'm4', 'm6'],
      links: [],
    },
    {
      id: 'e2',
      type: 'place',
      subtype: 'city',
      name: 'Lormont',
      aliases: [],
      mentions: ['m2', 'm3'],
      links: ['https://www.wikidata.org/wiki/Q273527', 'javascript:alert(2)'],
    },
    {
      id: 'e3',
      type: 'person',
      subtype: null,
      name: 'Inès Vautrin',
      aliases: [],
      mentions: ['m5'],
      links: [],
    },
    { id: 'e4', type: 'product', subtype: null, name: '=CMD()', aliases: [], mentions: ['m7'], links: [] },
  ],
  times: [
    {
      id: 't1',
      ...placed('31 mars 2031'),
      type: 'date',
      value: '2031-03-31',
      mod: null,
      begin: '2031-03-31',
      end: '2031-03-31',
      stated: ['year', 'month', 'day'],
      role: 'deadline',
      tense: 'future',
      ...byRule('fr/time/day-month-year'),
    },
    {
      id: 't2',
      ...placed('lundi'),
      type: 'date',
      value: '2031-03-10',
      mod: null,
      begin: '2031-03-10',
      end: '2031-03-10',
      stated: ['weekday'],
      role: 'event',
      tense: 'future',
      ...byRule('fr/time/weekday'),
    },
  ],
  deadlines: [
    {
      id: 'd1',
      time: 't1',
      due: '2031-03-31',
      exclusive: false,
      who: 'e1',
      whoSpan: at('L’opérateur'),
      action: at('pour tout enlever'),
      cue: at('a jusqu’au'),
      force: 'required',
      ...byRule('deadlines/fr'),
    },
  ],
  quotes: [
    {
      id: 'q1',
      ...placed('Nous partirons lundi'),
      speaker: 'e3',
      speakerSpan: at('Inès Vautrin'),
      cue: at('a déclaré'),
      ...byRule('quotes/fr'),
    },
  ],
  relations: [
    {
      id: 'r1',
      type: 'leads',
      subject: 'e3',
      object: 'e1',
      span: at('directrice de Véloria & Cie'),
      ...byRule('relations/fr'),
    },
  ],
  gloss: {
    target: 'en',
    engine: 'gloss/fr',
    sentences: [
      {
        sentence: 's1',
        text: glosses[0],
        alignment: [
          { source: [at('Véloria')], target: inGloss(0, 'Véloria'), how: 'name' },
          { source: [at('vélos')], target: inGloss(0, 'bicycles'), how: 'word' },
        ],
        mentions: [
          { mention: 'm1', span: inGloss(0, 'Véloria') },
          { mention: 'm2', span: inGloss(0, 'city of Lormont') },
          { mention: 'm3', span: inGloss(0, 'Lormont') },
        ],
        times: [],
      },
      {
        sentence: 's2',
        text: glosses[1],
        alignment: [{ source: [at('31 mars 2031')], target: inGloss(1, '31 March 2031'), how: 'date' }],
        mentions: [{ mention: 'm4', span: inGloss(1, 'The operator') }],
        times: [{ time: 't1', span: inGloss(1, '31 March 2031') }],
      },
      {
        sentence: 's3',
        text: glosses[2],
        alignment: [{ source: [at('Inès Vautrin')], target: inGloss(2, 'Inès Vautrin'), how: 'name' }],
        mentions: [
          { mention: 'm5', span: inGloss(2, 'Inès Vautrin') },
          { mention: 'm6', span: inGloss(2, 'Véloria & Cie') },
        ],
        times: [{ time: 't2', span: inGloss(2, 'Monday') }],
      },
      {
        sentence: 's4',
        text: glosses[3],
        alignment: [{ source: [at('=CMD()')], target: inGloss(3, '=CMD()'), how: 'copied' }],
        mentions: [
          { mention: 'm7', span: inGloss(3, '=CMD()') },
          { mention: 'm8', span: inGloss(3, '12 million euros') },
        ],
        times: [],
      },
    ],
  },
  diagnostics: [
    { code: 'language-unsure', severity: 'info', message: 'A note & a <b>warning</b>.', span: null },
  ],
};
