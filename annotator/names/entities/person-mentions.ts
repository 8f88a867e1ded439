import type { NameRules } from '../../languages/contract/names.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import { firstNameOf, fullKey, type PersonName, partsOf, personName } from '../person-name.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { type EntityWords, entityWordsOf } from './entity-words.ts';
import { type PersonContext, personContext } from './person-context.ts';

export interface PersonMention {
  readonly index: number;
  readonly name: PersonName;
  readonly key: string;
  readonly context: PersonContext;
  /** The name as it is written, without a title. */
  readonly text: string;
}

/** The people's names among the mentions, taken apart, with what stands beside them. */
export function personMentions(
  text: string,
  found: readonly FoundMention[],
  rules: NameRules,
): readonly PersonMention[] {
  const vocabulary = vocabularyOf(rules);
  const words = entityWordsOf(rules.entities);
  const read = found.flatMap((mention, index): readonly PersonMention[] => {
    if (mention.type !== 'person') return [];
    const bare = withoutTitle(mention, words);
    const name = personName(bare.text, vocabulary.particles);
    const context = personContext(text, bare, words, vocabulary);
    return [{ index, name, key: fullKey(name), context, text: bare.text }];
  });
  const lastNames = new Set(read.flatMap(({ name }) => (partsOf(name) > 1 ? name.words.at(-1) : null) ?? []));
  return read.map((mention, at) => {
    const next = read[at + 1];
    if (next?.index !== mention.index + 1 || lastNames.has(mention.key)) return mention;
    const [from, to] = [found[mention.index]?.span.end ?? 0, found[next.index]?.span.start ?? 0];
    const between = to - from < longestConjunction ? nameKey(text.slice(from, to)) : '';
    const joined = words.conjunctions.has(between);
    const shared = joined ? withLastNameOf(mention.name, next.name, vocabulary) : null;
    return shared === null ? mention : { ...mention, name: shared, key: fullKey(shared) };
  });
}

const longestConjunction = 8;

/** «Hugo et Basile Ternay»: Hugo Ternay is named too. Null where the first is no first name or has a last name. */
function withLastNameOf(name: PersonName, next: PersonName, { gazetteer }: Vocabulary): PersonName | null {
  const rest = firstNameOf(next).split(' ').length;
  if (partsOf(name) !== 1 || partsOf(next) < 2 || gazetteer.personalName(fullKey(name))?.gender == null)
    return null;
  return {
    ...name,
    words: [...name.words, ...next.words.slice(rest)],
    glued: [...name.glued, ...next.glued.slice(rest)],
  };
}

/** Where a title was taken for a part of the name, it is read as a title. */
function withoutTitle(mention: FoundMention, { addressTitles }: EntityWords): FoundMention {
  const title = /^(\p{L}{1,12}\.?)\s+(?=\S)/u.exec(mention.text);
  if (!title || !addressTitles.has(nameKey(title[1] ?? ''))) return mention;
  const start = mention.span.start + title[0].length;
  return { ...mention, span: { start, end: mention.span.end }, text: mention.text.slice(title[0].length) };
}
