import type { GoldArticle } from './gold.ts';
import { type Rewriting, rewrite } from './rewrite.ts';

type Step = Rewriting | ((article: GoldArticle) => GoldArticle);

const all = (steps: readonly Step[]) => (article: GoldArticle) =>
  steps.reduce((last, step) => (typeof step === 'function' ? step(last) : rewrite(last, step)), article);

/** Data sets write «l' Institut .»; nobody else does. */
const joined: readonly Rewriting[] = [
  { pattern: /(?<=\p{L}['’]) (?=\p{L})/gu, by: '' },
  { pattern: / (?=[.,)])/g, by: '' },
];

/** Where that keeps the length («ß» does not). */
const capitals = (text: string): string =>
  text.replace(/\p{Ll}/gu, letter =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
const smallLetters = (text: string): string =>
  text.replace(/\p{Lu}/gu, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
const withoutAccents = (text: string): string =>
  text.replace(/[\u00c0-\u017f]/g, letter => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length === 1 ? plain : letter;
  });

/** Each mark is replaced by itself: names between them move along. */
const quotePairs =
  (open: string, close: string) =>
  (article: GoldArticle): GoldArticle => {
    const marks = new Map<number, string>();
    for (const { 0: quoted, index } of article.text.matchAll(/"[^"\n]{1,300}"/g)) {
      marks.set(index, open);
      marks.set(index + quoted.length - 1, close);
    }
    return rewrite(article, { pattern: /"/g, by: (found, at) => marks.get(at) ?? found });
  };

export type VariantName =
  | 'typographic'
  | 'straight'
  | 'noBreakSpaces'
  | 'headlinesInCapitals'
  | 'upperCase'
  | 'lowerCase'
  | 'withoutAccents'
  | 'capitalsWithoutAccents';

/** The ways in which one and the same article is met: as a data set, a newspaper, a wire or a shouting page writes it. */
export const variants: Readonly<Record<VariantName, (article: GoldArticle) => GoldArticle>> = {
  typographic: all([
    ...joined,
    { pattern: /'/g, by: '’' },
    quotePairs('«\u00a0', '\u00a0»'),
    { pattern: / (?=[;:?!»])/g, by: '\u00a0' },
  ]),
  straight: all([...joined, { pattern: /’/g, by: "'" }, { pattern: /«\s?|\s?»|[“”]/g, by: '"' }]),
  upperCase: article => ({ ...article, text: capitals(article.text) }),
  lowerCase: article => ({ ...article, text: smallLetters(article.text) }),
  withoutAccents: article => ({ ...article, text: withoutAccents(article.text) }),
  capitalsWithoutAccents: article => ({
    ...article,
    text: article.text.replace(/\p{Lu}/gu, withoutAccents),
  }),
  noBreakSpaces: all([{ pattern: / (?=[;:?!»%€])|(?<=[«\d]) /g, by: '\u00a0' }]),
  headlinesInCapitals: article => {
    const end = article.text.indexOf('\n');
    return end < 0
      ? article
      : { ...article, text: capitals(article.text.slice(0, end)) + article.text.slice(end) };
  },
};
