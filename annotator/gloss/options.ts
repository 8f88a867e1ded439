import type { Alignment } from '../document/annotated-article.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';
import { classKeys } from './fixed-spans.ts';
import type { Lookup, Option, TargetWord } from './option.ts';
import { losesSense, referentOptions, referentScore } from './option-checks.ts';
import type { SourceUnit } from './source-units.ts';
import { objectPronoun } from './source-words.ts';

const longestPhrase = 4;
/** Prices, as natural logarithms, of going by the lemma or by spelling alone. */
const byLemma = -3;
const bySpelling = -6;
/** The price of "not" without "do". */
const bareNot = -2.5;
/** How many translations of a noun and of an adjective are tried with each other. */
const swapped = 4;

/** For every unit, the ways to render it and those after it; each unit has at least one. */
export function optionsOf(units: readonly SourceUnit[], lookup: Lookup): readonly (readonly Option[])[] {
  const options = units.map((_, start) => phraseOptions(units, start, lookup));
  units.forEach((unit, start) => {
    const own = options[start] ?? [];
    if (!own.some(({ end }) => end === start + 1)) own.push(...fallback(unit, start, lookup));
    own.push(...referentOptions(unit, start, lookup));
    own.push(...verbMarks(units, start, lookup));
    if (isDeniedVerb(units, start, lookup.resources)) options[start] = own.map(withoutBareNot);
  });
  units.forEach((unit, start) => {
    const next = units[start + 1];
    if (next && unit.key.startsWith('ne_')) {
      options[start]?.push(...denialInside(options[start] ?? [], options[start + 1] ?? [], start));
      options[start + 1] = (options[start + 1] ?? []).map(behindDenial);
    }
    if (unit.pos !== 'NOUN' || unit.fixed || !next) return;
    const bonus = bonusBefore(next);
    if (bonus === null) return;
    options[start]?.push(...adjectiveFirst(options[start] ?? [], options[start + 1] ?? [], start, bonus));
  });
  return options;
}

/** A finite verb behind its negation needs "do" in English: "does not close". */
function isDeniedVerb(units: readonly SourceUnit[], start: number, { order }: GlossResources): boolean {
  const next = units[start + 1];
  const isConjugated = next?.pos === 'VERB' && !order.infinitive.test(next.key);
  return isConjugated && units[start]?.key.startsWith('ne_') === true;
}

/** "will", "has" … and the denial before the rest: «ne_pas tiendra» → "will not hold". */
function denialInside(
  denials: readonly Option[],
  verbs: readonly Option[],
  start: number,
): readonly Option[] {
  const best = (options: readonly Option[], end: number, wanted: (words: readonly TargetWord[]) => boolean) =>
    options
      .filter(option => option.end === end && wanted(option.words))
      .sort((a, b) => b.score - a.score)
      .slice(0, swapped);
  const inner = best(denials, start + 1, words => inside.test(words.map(({ text }) => text).join(' ')));
  return best(verbs, start + 2, ([first]) => auxiliary.test(first?.text ?? '')).flatMap(verb =>
    inner.map(denial => ({
      end: start + 2,
      score: verb.score + denial.score,
      words: [...verb.words.slice(0, 1), ...denial.words, ...verb.words.slice(1)],
    })),
  );
}

const inside = /^(?:not|never|no longer)$/;
const auxiliary = /^(?:will|would|can|could|may|might|must|should|shall|has|have|had|is|are|was|were|am)$/;

/** An auxiliary behind "does not" is no English; before the denial it is (see `denialInside`). */
const behindDenial = (option: Option): Option =>
  option.words.length > 1 && auxiliary.test(option.words[0]?.text ?? '')
    ? { ...option, score: option.score + bareNot }
    : option;

const withoutBareNot = (option: Option): Option =>
  option.words.length === 1 && option.words[0]?.text === 'not'
    ? { ...option, score: option.score + bareNot }
    : option;

/** «pour communiquer» → "to communicate", «en proposant» → "by proposing": the preposition before a verb by itself. */
function verbMarks(units: readonly SourceUnit[], start: number, lookup: Lookup): readonly Option[] {
  const { toInfinitive, byGerund, order } = lookup.resources;
  const next = units[start + 1];
  const key = units[start]?.key ?? '';
  if (next?.pos !== 'VERB') return [];
  const isTo = order.infinitive.test(next.key) && toInfinitive.includes(key);
  if (!isTo && !(byGerund.ending.test(next.key) && byGerund.words.includes(key))) return [];
  const text = isTo ? 'to' : 'by';
  const word: TargetWord = { id: lookup.targetId(text), text, from: start, to: start + 1, how: 'word' };
  return [{ end: start + 1, score: 0, words: [word] }];
}

function phraseOptions(units: readonly SourceUnit[], start: number, { resources }: Lookup): Option[] {
  const { phrases, targetWords } = resources;
  const found: Option[] = [];
  let node = -1;
  for (let end = start + 1; end <= Math.min(units.length, start + longestPhrase); end += 1) {
    node = phrases.trie.child(node, phrases.sourceWord(units[end - 1]?.key ?? ''));
    if (node === -1) break;
    const last = phrases.firstOption[node + 1] ?? 0;
    for (let option = phrases.firstOption[node] ?? 0; option < last; option += 1) {
      const ids = phrases.words.subarray(phrases.firstWord[option], phrases.firstWord[option + 1]);
      const words = filledIn(ids, units, start, end, targetWords);
      const isAlone = end === start + 1 && units[start]?.fixed;
      if (words === null || isAlone || losesSense(units, start, end, words)) continue;
      const score = (phrases.optionScore[option] ?? 0) + referentScore(units, start, end, words);
      found.push({ end, score, words });
    }
  }
  return found;
}

/** Puts the settled stretches of the source in the place of their class words; null where these do not match. */
function filledIn(
  ids: Uint32Array,
  units: readonly SourceUnit[],
  start: number,
  end: number,
  targetWords: readonly string[],
): readonly TargetWord[] | null {
  const settled: number[] = [];
  for (let at = start; at < end; at += 1) if (units[at]?.fixed) settled.push(at);
  const how = end - start > 1 ? 'phrase' : 'word';
  const words: TargetWord[] = [];
  for (const id of ids) {
    const text = targetWords[id] ?? '';
    if (!/^<[a-z]+>$/.test(text)) {
      words.push({ id, text, from: start, to: end, how });
      continue;
    }
    const place = settled.findIndex(at => units[at]?.key === text);
    const at = settled[place];
    const fixed = at === undefined ? null : units[at]?.fixed;
    if (at === undefined || !fixed) return null;
    settled.splice(place, 1);
    words.push({ id, text: fixed.english, from: at, to: at + 1, how: fixed.how });
  }
  return settled.length === 0 ? words : null;
}

function fallback(unit: SourceUnit, start: number, lookup: Lookup): readonly Option[] {
  const end = start + 1;
  const word = (text: string, how: Alignment['how'], id: number): TargetWord => ({
    id,
    text,
    from: start,
    to: end,
    how,
  });
  const pronoun = objectPronoun(unit.key, lookup.resources.order);
  if (pronoun !== undefined)
    return [{ end, score: 0, words: [word(pronoun, 'word', lookup.targetId(pronoun))] }];
  if (unit.fixed) {
    const { key, how, english, lead } = unit.fixed;
    const id = lookup.targetId(key ?? (how === 'date' ? classKeys.date : english));
    const before =
      lead === null ? [] : lead.split(' ').map(text => word(text, 'word', lookup.targetId(text)));
    return [{ end, score: 0, words: [...before, word(english, how, id)] }];
  }
  if (!/\p{L}/u.test(unit.key))
    return [{ end, score: 0, words: [word(unit.text, 'copied', lookup.targetId(unit.text))] }];
  if (/^\p{Lu}/u.test(unit.text)) {
    return [{ end, score: bySpelling, words: [word(unit.text, 'copied', lookup.targetId('<name>'))] }];
  }
  const lemma = unit.lemma === null ? '' : fold(unit.lemma);
  const lemmaOptions =
    lemma === unit.key || lemma === '' ? [] : phraseOptions([{ ...unit, key: lemma }], 0, lookup);
  const modal = modalOf(unit, lookup).map(text => word(text, 'word', lookup.targetId(text)));
  if (lemmaOptions.length > 0) {
    return lemmaOptions.map(({ score, words }) => ({
      end,
      score: score + byLemma,
      words: [...modal, ...words.map(({ id, text }) => word(text, 'word', id))],
    }));
  }
  const cognate = cognateOf(lemma || unit.key, lookup.resources.cognates);
  return [
    {
      end,
      score: bySpelling,
      words: [cognate === null ? word(unit.text, 'copied', -1) : word(cognate, 'word', -1)],
    },
  ];
}

const modalOf = ({ pos, key }: SourceUnit, { resources }: Lookup): readonly string[] =>
  pos === 'VERB'
    ? resources.modalEndings.filter(([ending]) => ending.test(key)).map(([, english]) => english)
    : [];

function cognateOf(key: string, cognates: GlossResources['cognates']): string | null {
  const found = cognates.find(([ending]) => key.length > ending.length + 3 && key.endsWith(ending));
  return found ? key.slice(0, -found[0].length) + found[1] : null;
}

/**
 * How readily English puts what follows a noun before it: the name of a firm or product («groupe Airbus») or an
 * acronym («adresse IP»); null where never.
 */
function bonusBefore({ fixed, key, text }: SourceUnit): number | null {
  if (fixed) return key === classKeys.name && !fixed.isPerson ? 0 : null;
  return /^\p{Lu}{2,5}$/u.test(text) ? 0 : null;
}

function adjectiveFirst(
  nouns: readonly Option[],
  adjectives: readonly Option[],
  start: number,
  bonus: number,
): readonly Option[] {
  const best = (options: readonly Option[], end: number) =>
    options
      .filter(option => option.end === end)
      .sort((a, b) => b.score - a.score)
      .slice(0, swapped);
  return best(adjectives, start + 2).flatMap(adjective =>
    best(nouns, start + 1).map(noun => ({
      end: start + 2,
      score: noun.score + adjective.score + bonus,
      words: [...adjective.words, ...noun.words],
    })),
  );
}
