import type { EntityRules } from '../../languages/contract/entities.ts';

/** The entity rules of a language, ready for asking. */
export type EntityWords = {
  readonly [Name in keyof EntityRules]: EntityRules[Name] extends readonly string[]
    ? ReadonlySet<string>
    : EntityRules[Name];
};

const compiled = new WeakMap<EntityRules, EntityWords>();

export function entityWordsOf(rules: EntityRules): EntityWords {
  const known = compiled.get(rules);
  if (known) return known;
  const words: EntityWords = {
    articles: new Set(rules.articles),
    conjunctions: new Set(rules.conjunctions),
    smallWords: new Set(rules.smallWords),
    addressTitles: new Set(rules.addressTitles),
    familyNamesFirst: new Set(rules.familyNamesFirst),
    masculineTitles: new Set(rules.masculineTitles),
    feminineTitles: new Set(rules.feminineTitles),
    masculineArticles: new Set(rules.masculineArticles),
    feminineArticles: new Set(rules.feminineArticles),
    reignTitles: new Set(rules.reignTitles),
    families: new Set(rules.families),
    familyArticles: new Set(rules.familyArticles),
    pluralLastNames: rules.pluralLastNames,
    otherNameCues: new Set(rules.otherNameCues),
    groupWords: new Set(rules.groupWords),
    ministries: new Set(rules.ministries),
    stateWords: new Set(rules.stateWords),
    townLinks: new Set(rules.townLinks),
  };
  compiled.set(rules, words);
  return words;
}
