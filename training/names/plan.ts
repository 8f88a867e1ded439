import { join } from 'node:path';
import { type GoldArticle, readGoldArticles } from './gold.ts';
import { readTaggedSentences } from './tagged-sentences.ts';
import type { VariantName } from './variants.ts';

/** What a language's model learns from, and how. */
export interface TrainingPlan {
  /** Goes into the model file and `producer.models.names`. */
  readonly name: string;
  readonly types: readonly string[];
  readonly articles: (folder: string) => readonly GoldArticle[];
  /** Development articles: they choose, they never train. */
  readonly development: (folder: string) => readonly GoldArticle[];
  /** Copies that are learned from as well, with the share of the articles that get one. */
  readonly copies: readonly { readonly variant: VariantName; readonly share: number }[];
  /** Share of capitalised words that are made unreadable, see hide-words.ts. */
  readonly hidden: { readonly originals: number; readonly copies: number };
  /** Articles with the same group are never on both sides of a cross-validation. */
  readonly groupOf: (article: GoldArticle) => string;
  readonly epochs: number;
  readonly penalty: number;
}

const fiveTypes = ['person', 'organization', 'place', 'product', 'event'];
const classicTypes = ['person', 'organization', 'place'];

/** Copies as newspapers print, as people type, in capitals, without accents. */
const copies: TrainingPlan['copies'] = [
  { variant: 'typographic', share: 1 },
  { variant: 'straight', share: 0.2 },
  { variant: 'headlinesInCapitals', share: 0.1 },
  { variant: 'upperCase', share: 0.1 },
  { variant: 'lowerCase', share: 0.05 },
  { variant: 'withoutAccents', share: 0.1 },
  { variant: 'capitalsWithoutAccents', share: 0.1 },
  { variant: 'noBreakSpaces', share: 0.1 },
];

/** English has few accents to lose; half of the copies are headlines and posts that leave its capitals to chance. */
const englishCopies: TrainingPlan['copies'] = [
  { variant: 'typographic', share: 1 },
  { variant: 'upperCase', share: 0.2 },
  { variant: 'lowerCase', share: 0.2 },
];

export const plans: Readonly<Record<string, TrainingPlan>> = {
  fr: {
    name: 'names-fr/1',
    types: fiveTypes,
    articles: folder => readGoldArticles(join(folder, 'winer-fr.train.jsonl'), fiveTypes),
    development: folder => readGoldArticles(join(folder, 'winer-fr.dev.jsonl'), fiveTypes),
    copies,
    hidden: { originals: 0.1, copies: 0.3 },
    // «2016_01_03-001»: the month.
    groupOf: ({ id }) => id.slice(0, 7),
    epochs: 7,
    penalty: 3,
  },
  en: {
    name: 'names-en/1',
    types: classicTypes,
    articles: folder => readTaggedSentences(join(folder, 'wikigold.en.train.tsv'), 12),
    development: folder => readTaggedSentences(join(folder, 'uner-en.dev.tsv'), 1),
    copies: englishCopies,
    // Hiding words costs a point here: the training part is small as it is.
    hidden: { originals: 0, copies: 0 },
    groupOf: ({ id }) => id,
    epochs: 6,
    penalty: 1,
  },
};
