import type { Mention } from '../../document/annotated-article.ts';
import type { PlaceRules } from '../../languages/contract/places.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { Surroundings } from './choose-place.ts';
import { codesOf } from './place-evidence.ts';
import type { NamedPlace } from './place-names.ts';

/** As long may the words be between a place and the larger place around it. */
const longestGap = 24;

/**
 * The larger places that a place is said to lie in: in brackets («Valence (Drôme)», «Valence (26)») or behind it
 * («Laval, au Québec», "Perth, Scotland"). `next` gives the mention after a mention in the same sentence.
 */
export function surroundingsOf(
  text: string,
  rules: PlaceRules,
  { settings }: NamedPlace,
  next: (mention: Mention) => Mention | null,
): Surroundings {
  const codes = new Set<string>();
  const numbers = new Set<string>();
  for (const { mention, bracket } of settings) {
    if (bracket !== null) {
      for (const part of bracket.split(/[,;/]/)) {
        if (/^ ?(?:\d{2,3}|2[AB])$/.test(part)) numbers.add(part.trim());
        else addCodes(rules, part, codes);
      }
    }
    const following = next(mention);
    if (following === null || following.type !== 'place') continue;
    const gap = text.slice(mention.span.end, following.span.start);
    if (leadsInside(gap, rules)) addCodes(rules, following.text, codes);
  }
  return { codes, numbers };
}

function leadsInside(gap: string, { inside }: PlaceRules): boolean {
  if (gap.length > longestGap || /[^\p{L}\p{M}\s,'’-]/u.test(gap)) return false;
  const words = gap.split(/[\s,'’]+/u).filter(word => word !== '');
  if (words.length === 0) return gap.includes(',');
  return words.every(word => inside.has(nameKey(word)) || inside.has(`${nameKey(word)}'`));
}

function addCodes(rules: PlaceRules, name: string, codes: Set<string>): void {
  const own = nameKey(name);
  const bare = [...rules.articles.values()].find(article => own.startsWith(`${article} `));
  const keys = bare === undefined ? [own] : [own, own.slice(bare.length + 1)];
  for (const key of keys)
    for (const place of rules.find(key))
      if (place.kind !== 'town') codes.add(codesOf(place).at(-1) ?? place.country);
}
