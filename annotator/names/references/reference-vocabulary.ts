import type {
  ReferenceDeterminer,
  ReferenceNoun,
  ReferencePronoun,
  ReferenceRules,
} from '../../languages/contract/references.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';

/** What a language says of references, ready for asking. */
export interface ReferenceVocabulary {
  readonly names: Vocabulary;
  readonly rules: ReferenceRules;
  readonly determiners: ReadonlyMap<string, ReferenceDeterminer>;
  readonly nouns: ReadonlyMap<string, readonly ReferenceNoun[]>;
  readonly pronouns: ReadonlyMap<string, readonly ReferencePronoun[]>;
  readonly differing: ReadonlySet<string>;
  readonly general: ReadonlyMap<string, true>;
  readonly fields: ReadonlySet<string>;
  readonly epithets: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly ownedBy: ReadonlyMap<string, true>;
  readonly owners: ReadonlyMap<string, true>;
  readonly owned: ReadonlyMap<string, true>;
  readonly saying: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly isDemonym: (key: string) => boolean;
}

const compiled = new WeakMap<ReferenceRules, ReferenceVocabulary>();

/** Null where the pack says nothing of references. */
export function referenceVocabulary({ names }: LanguagePack): ReferenceVocabulary | null {
  const rules = names.references;
  if (rules === null) return null;
  const known = compiled.get(rules);
  if (known) return known;
  const set = (words: readonly string[]): ReadonlyMap<string, true> =>
    new Map(words.map(word => [word, true]));
  const vocabulary: ReferenceVocabulary = {
    names: vocabularyOf(names),
    rules,
    determiners: new Map(rules.determiners.flatMap(each => each.words.map(word => [word, each] as const))),
    nouns: grouped(rules.nouns),
    pronouns: grouped(rules.pronouns),
    differing: new Set(rules.differing),
    general: set(rules.general),
    fields: new Set(rules.fields),
    epithets: new Set(rules.epithets),
    links: new Set(rules.links),
    copulas: new Set(rules.copulas),
    ownedBy: set(rules.ownedBy),
    owners: set(rules.owners),
    owned: set(rules.owned),
    saying: new Set(rules.saying),
    subordinators: new Set(rules.subordinators),
    accordingTo: new Set(rules.accordingTo),
    isDemonym: key => names.demonyms.test(key),
  };
  compiled.set(rules, vocabulary);
  return vocabulary;
}

function grouped<Item extends { readonly words: readonly string[] }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    for (const words of item.words) index.set(words, [...(index.get(words) ?? []), item]);
  }
  return index;
}
