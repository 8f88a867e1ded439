import type { Mention, Token } from '../../document/annotated-article.ts';
import type { PlaceRules } from '../../languages/contract/places.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { ReadText } from '../../text/read-text.ts';

/** How one mention of a place stands in its sentence. */
export interface PlaceSetting {
  readonly mention: Mention;
  readonly key: string;
  /** How a name begins that has the article before this one. */
  readonly article: string | null;
  /** True where the words before are used with regions and countries, with towns. */
  readonly regionWord: boolean;
  readonly townWord: boolean;
  /** True where the text says that a region is meant: «le département de la Loire», «en Loire», «(Loire)». */
  readonly surelyRegion: boolean;
  /** What is written in brackets behind it: «Valence (Drôme)». */
  readonly bracket: string | null;
}

/** `before` holds the last words before the mention in its sentence, nearest last. */
export function settingOf(
  read: ReadText,
  rules: PlaceRules,
  mention: Mention,
  before: readonly Token[],
): PlaceSetting {
  const { text } = read.article;
  const { start, end } = mention.span;
  const keys = before.map(token => nameKey(token.text));
  const nearest = keys.at(-1) ?? '';
  const regionWord = rules.beforeRegions.has(nearest);
  const article = rules.articles.get(nearest) ?? null;
  const inBrackets = text.charAt(start - 1) === '(';
  const noun = regionWord && keys.some(key => rules.regionNouns.has(key));
  const second = keys.at(-2) ?? '';
  const placed =
    article !== null && rules.inside.has(second) && !rules.articles.has(second) && second !== 'de';
  return {
    mention,
    key: nameKey(mention.text),
    article,
    regionWord,
    townWord:
      rules.beforeTowns.has(nearest) || (!regionWord && keys.slice(-2).some(key => rules.townNouns.has(key))),
    surelyRegion: inBrackets || noun || (regionWord && article === null) || placed,
    bracket: /^ ?\(([^()\n]{2,60})\)/.exec(text.slice(end, end + 64))?.[1] ?? null,
  };
}
