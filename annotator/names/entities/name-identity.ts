import type { NameRules } from '../../languages/contract/names.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import { withoutPossessive } from '../person-name.ts';
import { type EntityWords, entityWordsOf } from './entity-words.ts';

/**
 * The words of a name by which it is the same as another: keys, without an article before it («Le Monde»), the
 * possessive of English, and for an organisation without its legal form and «groupe» («Orvalis SA», «le groupe Orvalis»).
 */
export function identityWords({ text, type }: FoundMention, rules: NameRules): readonly string[] {
  const words = entityWordsOf(rules.entities);
  const keys = nameKey(withoutPossessive(text))
    .split(' ')
    .map(key => (words.conjunctions.has(key) ? '&' : key));
  const named = keys.length > 1 && words.articles.has(keys[0] ?? '') ? keys.slice(1) : keys;
  return type === 'organization' ? withoutForm(named, text, words) : named;
}

/** Forms of companies in the languages that Postil reads, as keys; the first group stands before a name too. */
const formsBefore = new Set(['sas', 'sasu', 'sarl', 'eurl', 'sa', 'scop', 'snc']);
const formsAfter = new Set([
  ...formsBefore,
  ...[
    'sca',
    'se',
    'spa',
    'srl',
    'gmbh',
    'ag',
    'kg',
    'kgaa',
    'inc',
    'ltd',
    'limited',
    'llc',
    'plc',
    'corp',
    'co',
    'nv',
    'bv',
  ],
  ...[
    'ab',
    'oy',
    'oyj',
    'asa',
    'aps',
    'lda',
    'ltda',
    'pty',
    'llp',
    'sl',
    'incorporated',
    'corporation',
    'company',
  ],
]);

/** True for what a company adds to its name: «SA», «Inc.». */
export const isLegalForm = (word: string): boolean => formsAfter.has(word);

function withoutForm(keys: readonly string[], text: string, { groupWords, smallWords }: EntityWords) {
  let [from, to] = [0, keys.length];
  while (to - from > 1 && formsAfter.has(keys[to - 1] ?? '')) to -= 1;
  if (to - from > 2 && keys[to - 2] === 's' && keys[to - 1] === 'a') to -= 2;
  if (to - from > 1 && keys[to - 1] === '&') to -= 1;
  if (to - from > 1 && formsBefore.has(keys[from] ?? '')) from += 1;
  if (to - from > 1 && groupWords.has(keys[to - 1] ?? '')) to -= 1;
  const next = keys[from + 1] ?? '';
  const ofNames = /^\S+\s+(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text.trimStart());
  if (to - from > 1 && groupWords.has(keys[from] ?? '') && !smallWords.has(next) && ofNames) from += 1;
  return keys.slice(from, to);
}

/** True for what has an entity; an amount is nobody's name. */
export const isName = (mention: FoundMention | undefined): mention is FoundMention =>
  mention !== undefined && !['money', 'percent', 'quantity'].includes(mention.type);
