import type { KnownThing } from '../../languages/contract/gazetteer.ts';
import type { NameRules } from '../../languages/contract/names.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import { entityWordsOf } from './entity-words.ts';

/** What the tables written by hand know of a mention of that name and type; null where they know nothing. */
export function knownThing({ type, text }: FoundMention, rules: NameRules): KnownThing | null {
  const gazetteer = rules.gazetteer();
  const chosen = (key: string) =>
    gazetteer.find(key).find(thing => thing.type === type && thing.standing === 'chosen') ?? null;
  const key = nameKey(text);
  const thing = chosen(key);
  if (thing || type !== 'place') return thing;
  const country = chosen(shortCountry(key, rules));
  return country?.subtype === 'country' ? country : null;
}

/** «République du Burundi» is Burundi; where the long name means another country («République de Corée») the tables say so. */
function shortCountry(key: string, rules: NameRules): string {
  const { articles, smallWords, stateWords } = entityWordsOf(rules.entities);
  const words = key.split(' ');
  let from = articles.has(words[0] ?? '') ? 1 : 0;
  if (!stateWords.has(words[from] ?? '')) return '';
  from += 1;
  while (smallWords.has(words[from] ?? '')) from += 1;
  return words.slice(from).join(' ');
}
