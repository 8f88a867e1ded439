import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { EntityWords } from './entity-words.ts';

/** What the words beside a person's name say of the bearer. */
export interface PersonContext {
  readonly gender: 'masculine' | 'feminine' | null;
  /** «Mme», «Mr»: the name behind it is no first name. */
  readonly addressed: boolean;
  /** «le pape», «queen». */
  readonly reigns: boolean;
  /** `noun`: «la famille X», «the X brothers», «M. et Mme X»; `article`: «les X». */
  readonly family: 'noun' | 'article' | null;
  readonly articleBefore: boolean;
}

/** How many characters beside a name are read. */
const reach = 40;

/** Reads at most 40 characters on each side, and no further than the next mark. */
export function personContext(
  text: string,
  { span }: FoundMention,
  words: EntityWords,
  { titles, functions }: Vocabulary,
): PersonContext {
  const before = wordsBefore(text.slice(Math.max(0, span.start - reach), span.start));
  const [last = '', previous = ''] = [before.at(-1), before.at(-2)];
  const both = `${previous} ${last}`;
  const titled = titles.has(last) || functions.has(last);
  const says = (set: ReadonlySet<string>, articles: ReadonlySet<string>) =>
    set.has(last) || set.has(both) || (titled && articles.has(previous));
  const feminine = says(words.feminineTitles, words.feminineArticles);
  const masculine = says(words.masculineTitles, words.masculineArticles);
  const after = /^[ \u00a0\u202f](\p{L}{3,12})/u.exec(text.slice(span.end, span.end + 14));
  const [and = '', mister = ''] = [before.at(-2), before.at(-3)];
  const couple =
    words.addressTitles.has(last) && words.conjunctions.has(and) && words.addressTitles.has(mister);
  const family =
    couple || words.families.has(last) || words.families.has(nameKey(after?.[1] ?? ''))
      ? 'noun'
      : words.familyArticles.has(last)
        ? 'article'
        : null;
  return {
    gender: feminine === masculine ? null : feminine ? 'feminine' : 'masculine',
    addressed: words.addressTitles.has(last),
    reigns: words.reignTitles.has(last),
    family,
    articleBefore: words.articles.has(last),
  };
}

/** The keys of the words before a name, back to the last mark; the full stop of «M.» is none. */
function wordsBefore(text: string): readonly string[] {
  const clause = /[^\n,;:!?()«»"“”]*$/u.exec(text)?.[0] ?? '';
  const stop = /^.*\p{L}{5}\.\s/su.exec(clause);
  return nameKey(stop ? clause.slice(stop[0].length) : clause).split(' ');
}
