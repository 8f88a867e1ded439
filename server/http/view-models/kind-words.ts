import type { Mention, MentionType } from '../../../annotator/index.ts';

/** What a type or subtype is in plain words, for a person who has never read the schema. */

const typeWords: Readonly<Record<MentionType, string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  product: 'product',
  event: 'event',
  money: 'amount of money',
  percent: 'percentage',
  quantity: 'quantity',
};

const subtypeWords: ReadonlyMap<string, string> = new Map([
  ['government', 'public authority'],
  ['party', 'political party'],
  ['media', 'news medium'],
  ['ngo', 'association or NGO'],
  ['facility', 'building or site'],
  ['water', 'sea, lake or river'],
  ['natural', 'natural feature'],
]);

const currencies = new Intl.DisplayNames(['en'], { type: 'currency' });

/** The subtype alone: "public authority" for `government`, "Euro" for `EUR`; one that has no words stays as it is. */
export function subtypeWord(type: MentionType, subtype: string | null): string | null {
  if (subtype === null) return null;
  if (type === 'money' && /^[A-Z]{3}$/.test(subtype)) return currencies.of(subtype) ?? subtype;
  return subtypeWords.get(subtype) ?? subtype;
}

/** "organisation: company", "place: building or site", "person". */
export function kindInWords(type: MentionType, subtype: string | null): string {
  const more = subtypeWord(type, subtype);
  return more === null ? typeWords[type] : `${typeWords[type]}: ${more}`;
}

/** Whether a mention points back to a name instead of being one. */
export const isReferring = ({ form }: Mention): boolean => form === 'description' || form === 'pronoun';
