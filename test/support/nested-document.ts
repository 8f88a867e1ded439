import type { AnnotatedArticle, Entity, Mention } from '../../annotator/document/annotated-article.ts';
import { sampleDocument } from './sample-document.ts';

/**
 * A small annotated article made by hand in which marks nest: a person in a description of a company, a person and
 * a place in the name of a foundation, a quotation around both, a pronoun, the same amount twice, and an
 * entity that other catalogues know.
 */
const lines = [
  'L’usine ferme en mars, selon l’entreprise de Paul Mérance.',
  '«La Fondation Paul Mérance de Lormont paiera 3 millions d’euros», promet-elle.',
  'Gravel SA devait 3 millions d’euros.',
] as const;
const glosses = [
  'The factory closes in March, according to the company of Paul Mérance.',
  '“The Paul Mérance Foundation of Lormont will pay 3 million euros”, it promises.',
  'Gravel SA owed 3 million euros.',
] as const;
const text = lines.join('\n');

/** The `nth` place (from 1) where those words stand. */
function at(words: string, nth = 1, within: string = text) {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = within.indexOf(words, start + 1);
  if (start < 0) throw new Error(`«${words}» is not in the text`);
  return { start, end: start + words.length };
}

const mention = (
  id: string,
  words: string,
  nth: number,
  more: Pick<Mention, 'type' | 'form' | 'entity'> & Partial<Mention>,
): Mention => ({
  id,
  span: at(words, nth),
  text: words,
  subtype: null,
  confidence: 0.9,
  source: 'names/fr/gazetteer',
  ...more,
});

const entity = (id: string, name: string, mentions: readonly string[], more: Partial<Entity>): Entity => ({
  id,
  type: 'person',
  subtype: null,
  name,
  aliases: [],
  mentions,
  links: [],
  ...more,
});

const company = { type: 'organization', subtype: 'company', entity: 'e1' } as const;
const foundation = { type: 'organization', subtype: 'ngo', entity: 'e3' } as const;
const money = { type: 'money', subtype: 'EUR', form: 'name', entity: null, confidence: 1 } as const;

export const nestedDocument: AnnotatedArticle = {
  ...sampleDocument,
  id: 'nested',
  article: {
    ...sampleDocument.article,
    text,
    blocks: lines.map(line => ({ kind: 'paragraph', span: at(line), language: 'fr' })),
    metadata: { ...sampleDocument.article.metadata, title: 'L’usine ferme', byline: null },
  },
  sentences: lines.map((line, block) => ({
    id: `s${block + 1}`,
    span: at(line),
    text: line,
    block,
    language: 'fr',
  })),
  tokens: [],
  mentions: [
    mention('m1', 'l’entreprise de Paul Mérance', 1, {
      ...company,
      form: 'description',
      confidence: 0.6,
      source: 'references/fr/owner',
    }),
    mention('m2', 'Paul Mérance', 1, { type: 'person', form: 'name', entity: 'e2', source: 'names/fr/crf' }),
    mention('m3', 'Fondation Paul Mérance de Lormont', 1, { ...foundation, form: 'name' }),
    mention('m4', 'Paul Mérance', 2, { type: 'person', form: 'name', entity: 'e2', confidence: 0.98 }),
    mention('m5', 'Lormont', 1, { type: 'place', subtype: 'city', form: 'name', entity: 'e4' }),
    mention('m6', '3 millions d’euros', 1, { ...money, source: 'amounts/fr/money' }),
    mention('m7', 'elle', 1, { ...foundation, form: 'pronoun', source: 'references/fr/pronoun' }),
    mention('m8', 'Gravel SA', 1, { ...company, form: 'name' }),
    mention('m9', '3 millions d’euros', 2, { ...money, source: 'amounts/fr/money' }),
  ],
  entities: [
    entity('e1', 'Gravel SA', ['m1', 'm8'], {
      type: 'organization',
      subtype: 'company',
      aliases: ['Gravel'],
    }),
    entity('e2', 'Paul Mérance', ['m2', 'm4'], {}),
    entity('e3', 'Fondation Paul Mérance de Lormont', ['m3', 'm7'], { type: 'organization', subtype: 'ngo' }),
    entity('e4', 'Lormont', ['m5'], {
      type: 'place',
      subtype: 'city',
      links: [
        'https://www.wikidata.org/wiki/Q273527',
        'geo:44.8792,-0.5217',
        'geo:123,4',
        'javascript:alert(1)',
      ],
    }),
  ],
  times: [],
  deadlines: [],
  quotes: [
    {
      id: 'q1',
      span: at('La Fondation Paul Mérance de Lormont paiera 3 millions d’euros'),
      text: 'La Fondation Paul Mérance de Lormont paiera 3 millions d’euros',
      speaker: 'e3',
      speakerSpan: null,
      cue: null,
      confidence: 0.9,
      source: 'quotes/fr',
    },
  ],
  relations: [],
  gloss: {
    target: 'en',
    engine: 'gloss/fr',
    sentences: [
      {
        sentence: 's1',
        text: glosses[0],
        alignment: [],
        mentions: [
          { mention: 'm1', span: at('the company of Paul Mérance', 1, glosses[0]) },
          { mention: 'm2', span: at('Paul Mérance', 1, glosses[0]) },
        ],
        times: [],
      },
      {
        sentence: 's2',
        text: glosses[1],
        alignment: [],
        mentions: [
          { mention: 'm3', span: at('Paul Mérance Foundation of Lormont', 1, glosses[1]) },
          { mention: 'm4', span: at('Paul Mérance', 1, glosses[1]) },
          { mention: 'm5', span: at('Lormont', 1, glosses[1]) },
          { mention: 'm6', span: at('3 million euros', 1, glosses[1]) },
          { mention: 'm7', span: at('it', 1, glosses[1]) },
        ],
        times: [],
      },
      {
        sentence: 's3',
        text: glosses[2],
        alignment: [],
        mentions: [
          { mention: 'm8', span: at('Gravel SA', 1, glosses[2]) },
          { mention: 'm9', span: at('3 million euros', 1, glosses[2]) },
        ],
        times: [],
      },
    ],
  },
  diagnostics: [],
};
