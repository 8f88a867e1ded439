import { nameKey } from '../../rules/name-key.ts';
import { longestPhrase, type Vocabulary } from '../vocabulary.ts';
import type { Clusters } from './clusters.ts';
import { entityWordsOf } from './entity-words.ts';
import type { ThingMention } from './same-name.ts';

/** A short form that a longer name allows. */
interface ShortForm {
  readonly words: readonly string[];
  /** `after`: only where the long name stands before it, or a headline has it; `any`: it can hardly mean anything else. */
  readonly when: 'after' | 'any';
  /** True where even a name that is well known by itself may be meant. */
  readonly evenKnown?: boolean;
}

/**
 * Joins short forms to the one name of the article that they shorten: «Orvalis» to «Orvalis Foods» before it, «la
 * Commission» to «Commission des sondages», «Brécey» to «Brécey-sur-Orne», «Marvejols» the club to «FC Marvejols»,
 * «X200» to «Fulgor X200», an event to itself with its year. A name that is well known by itself is nobody's short
 * form («Orange», «Orange Bank»), and one that two longer names have means neither for certain.
 */
export function joinShortNames(
  mentions: readonly ThingMention[],
  vocabulary: Vocabulary,
  clusters: Clusters,
): void {
  const firsts = new Map<string, ThingMention>();
  const inText = new Map<string, number>();
  for (const one of mentions) {
    const key = `${one.mention.type} ${one.key}`;
    if (!firsts.has(key)) firsts.set(key, one);
    if (!one.inHeadline && !inText.has(key)) inText.set(key, one.index);
  }
  const longs = new Map<string, { readonly long: ThingMention; readonly form: ShortForm }[]>();
  for (const long of firsts.values()) {
    for (const form of shortFormsOf(long, vocabulary)) {
      const key = `${long.mention.type} ${form.words.join(' ')}`;
      if (!firsts.has(key)) continue;
      const same = longs.get(key);
      if (!same) longs.set(key, [{ long, form }]);
      else if (same.length < mostLongs) same.push({ long, form });
    }
  }
  for (const [key, candidates] of longs) {
    const short = firsts.get(key);
    const [first] = candidates;
    if (!short || !first || new Set(candidates.map(({ long }) => clusters.rootOf(long.index))).size > 1)
      continue;
    const allowed = candidates.some(
      ({ long, form }) =>
        (form.when === 'any' || long.index < (inText.get(key) ?? Number.POSITIVE_INFINITY)) &&
        (!short.thing || form.evenKnown === true),
    );
    if (allowed) clusters.join(first.long.index, short.index);
  }
}

/** How many longer names a short one is compared with. */
const mostLongs = 20;
/** A short form has fewer words than this. */
const mostShortened = 5;

function shortFormsOf(long: ThingMention, vocabulary: Vocabulary): readonly ShortForm[] {
  if (long.words.length < 2) return [];
  switch (long.mention.type) {
    case 'organization':
      return [
        ...beginnings(long, vocabulary),
        ...withoutHead(long, vocabulary, 'any'),
        ...clubForms(long, vocabulary),
        ...lastNameOf(long, vocabulary),
        ...institution(long, vocabulary),
      ];
    case 'event':
      return [...beginnings(long, vocabulary), ...withoutYear(long)];
    case 'place':
      return [...townNames(long, vocabulary), ...withoutHead(long, vocabulary, 'after')];
    case 'product':
      return modelCodes(long);
    default:
      return [];
  }
}

/** «CGTR-Cheminots» is a part of the CGTR: where a hyphen follows, the beginning is another's name. */
function beginnings({ words, mention }: ThingMention, { heads }: Vocabulary): readonly ShortForm[] {
  const hyphened = new Set<string>();
  for (const { index } of [...mention.text.slice(0, 200).matchAll(/[-\u2010\u2011]/g)].slice(
    0,
    mostShortened,
  ))
    hyphened.add(nameKey(mention.text.slice(0, index)));
  const forms: ShortForm[] = [];
  for (let end = 1; end < Math.min(words.length, mostShortened); end += 1) {
    const key = words.slice(0, end).join(' ');
    const rest = words.slice(end);
    const nothingElse = heads.has(key) || rest.every(word => /^holdings?$/.test(word));
    if (!hyphened.has(key)) forms.push({ words: words.slice(0, end), when: nothingElse ? 'any' : 'after' });
  }
  return forms;
}

/** «Brézin» of «hôpital Brézin»; «Blois» is not the «université de Blois». */
function withoutHead(
  { words }: ThingMention,
  { heads, rules }: Vocabulary,
  when: ShortForm['when'],
): readonly ShortForm[] {
  const { smallWords } = entityWordsOf(rules.entities);
  for (let end = Math.min(words.length - 1, longestPhrase); end > 0; end -= 1) {
    if (!heads.has(words.slice(0, end).join(' '))) continue;
    return smallWords.has(words[end] ?? '') ? [] : [{ words: words.slice(end), when }];
  }
  return [];
}

/** «the Bureau» of «Federal Trade Bureau». */
function institution({ words }: ThingMention, { endings }: Vocabulary): readonly ShortForm[] {
  const last = words.at(-1) ?? '';
  const names = (endings.get(last) ?? []).some(
    ({ subtype }) => subtype === 'government' || subtype === 'institution',
  );
  return names ? [{ words: [last], when: 'after' }] : [];
}

/** «Disney» of «Walt Disney»: a company that bears a person's name. */
function lastNameOf({ words }: ThingMention, { gazetteer }: Vocabulary): readonly ShortForm[] {
  const [first = '', ...rest] = words;
  return words.length === 2 && gazetteer.personalName(first)?.forename
    ? [{ words: rest, when: 'after' }]
    : [];
}

/** A club by its town or its nickname: «Marseille» of «Olympique de Marseille», «United» of «Alderby United». */
function clubForms(
  { words, mention }: ThingMention,
  { heads, endings, rules }: Vocabulary,
): readonly ShortForm[] {
  const isClub = ({ subtype }: { readonly subtype: string | null }) => subtype === 'club';
  const club =
    isClub(mention) ||
    (heads.get(words[0] ?? '') ?? []).some(isClub) ||
    (endings.get(words.at(-1) ?? '') ?? []).some(isClub);
  if (!club || words.length > mostShortened) return [];
  const { smallWords } = entityWordsOf(rules.entities);
  const forms = words.flatMap((word, from): ShortForm[] =>
    from === 0 || smallWords.has(word) ? [] : [{ words: words.slice(from), when: 'any' }],
  );
  return (endings.get(words.at(-1) ?? '') ?? []).some(isClub)
    ? [...forms, { words: words.slice(0, -1), when: 'any' }]
    : forms;
}

function townNames({ words, thing }: ThingMention, { rules }: Vocabulary): readonly ShortForm[] {
  if (thing?.subtype === 'region' || thing?.subtype === 'country') return [];
  const { townLinks } = entityWordsOf(rules.entities);
  const link = words.findIndex((word, index) => index > 0 && townLinks.has(word));
  return link === -1 || link === words.length - 1 ? [] : [{ words: words.slice(0, link), when: 'after' }];
}

function modelCodes({ words }: ThingMention): readonly ShortForm[] {
  const code = words.findIndex(
    (word, index) => index > 0 && /\d/.test(word) && (/\p{L}/u.test(word) || word.length > 2),
  );
  return code === -1 ? [] : [{ words: words.slice(code), when: 'any' }];
}

function withoutYear({ words }: ThingMention): readonly ShortForm[] {
  const isYear = (word: string | undefined) => /^(?:19|20)\d\d$/.test(word ?? '');
  if (isYear(words.at(-1))) return [{ words: words.slice(0, -1), when: 'any', evenKnown: true }];
  return isYear(words[0]) ? [{ words: words.slice(1), when: 'any', evenKnown: true }] : [];
}
