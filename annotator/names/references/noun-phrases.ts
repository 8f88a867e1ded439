import type { Gender, ReferenceDeterminer, ReferenceNoun } from '../../languages/contract/references.ts';
import { phraseAt } from '../vocabulary.ts';
import { isNamelike, keyOf, type Word } from '../words.ts';
import type { Placed, SceneLine } from './scene.ts';

/** A noun that can stand for something named, with what belongs to it: «le groupe lyonnais», «the London-based retailer». */
export interface NounPhrase {
  readonly determiner: ReferenceDeterminer | null;
  /** Indices of words: the determiner (or first word), the noun, past the last adjective. */
  readonly from: number;
  readonly noun: number;
  readonly to: number;
  /** The noun as it stands in the rules. */
  readonly key: string;
  readonly readings: readonly ReferenceNoun[];
  readonly gender: Gender | null;
  /** Adjectives by their keys. */
  readonly modifiers: readonly string[];
  /** True where the words say that another one is meant, or any: «l'autre groupe», «le constructeur qui gagnera», «la ville en général». */
  readonly differing: boolean;
  readonly complement: Complement | null;
}

/** «de l'Intérieur», «de Lactéa» behind a noun. */
export interface Complement {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  /** The name that it begins with, if it is one. */
  readonly name: Placed | null;
}

const mostBefore = { adjectivesFirst: 6, adjectivesLast: 2 } as const;
const mostAfter = 3;
const mostInComplement = 9;

/** The noun phrase that begins at a word: with its determiner, or with the noun where `bare`. */
export function nounPhraseAt(scene: SceneLine, from: number, bare = false): NounPhrase | null {
  const { line, vocabulary, inName } = scene;
  const { words } = line;
  const determiner = bare ? null : (vocabulary.determiners.get(words[from]?.key ?? '') ?? null);
  if (!bare && (!determiner || inName(from) || !isDeterminerCase(words[from], from === line.first)))
    return null;
  const { adjectivesFirst } = vocabulary.names.rules;
  const first = bare ? from : from + 1;
  const limit = first + (adjectivesFirst ? mostBefore.adjectivesFirst : mostBefore.adjectivesLast);
  const modifiers: string[] = [];
  let differing = false;
  for (let at = first; at <= limit; at += 1) {
    const word = words[at];
    if (!word) return null;
    const noun = word.shape === 'lower' || isAcronym(word) ? phraseAt(vocabulary.nouns, line, at) : null;
    if (noun && !inName(at) && !(adjectivesFirst && isFirstOfCompound(scene, noun.to))) {
      return completed(scene, { determiner, from, at, noun, modifiers, differing });
    }
    const differs = vocabulary.differing.has(word.key);
    if (!differs && !isModifierBefore(word, scene)) return null;
    differing ||= differs;
    if (word.key !== '') modifiers.push(word.key);
  }
  return null;
}

const isDeterminerCase = (word: Word | undefined, opens: boolean) =>
  word?.shape === 'lower' ||
  (word?.shape === 'capital' && (opens || /^\p{Lu}\p{Ll}*['’]?$/u.test(word.text)));

/** «l'ONG», «le PDG». */
const isAcronym = ({ shape, text }: Word) => shape === 'upper' && text.length <= 4;

/** «the company website», «the bank-owned»; but «the country imports most of its fuel» has its verb there. */
function isFirstOfCompound({ line, inName }: SceneLine, at: number): boolean {
  const [next, after] = [line.words[at], line.words[at + 1]];
  if (!next || inName(at)) return false;
  if (/^[-‐‑]$/.test(next.text)) return true;
  if (next.shape !== 'lower' || next.pos !== 'NOUN') return false;
  const mayBeVerb = /[^s]s$/.test(next.key) && after !== undefined && after.shape !== 'mark';
  return !mayBeVerb || after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'ADP';
}

function isModifierBefore(word: Word, { vocabulary }: SceneLine): boolean {
  if (vocabulary.epithets.has(word.key)) return true;
  if (!vocabulary.names.rules.adjectivesFirst) return false;
  if (/^[-‐‑]$/.test(word.text)) return true;
  if (word.shape === 'mark') return false;
  return (
    word.pos === 'ADJ' ||
    word.pos === 'NOUN' ||
    word.pos === 'PROPN' ||
    word.pos === 'NUM' ||
    (word.pos === 'VERB' && /(?:ed|ing|run|led|held)$/.test(word.key))
  );
}

interface Started {
  readonly determiner: ReferenceDeterminer | null;
  readonly from: number;
  readonly at: number;
  readonly noun: { readonly value: readonly ReferenceNoun[]; readonly to: number };
  readonly modifiers: readonly string[];
  readonly differing: boolean;
}

function completed(scene: SceneLine, started: Started): NounPhrase | null {
  const { line, vocabulary, inName } = scene;
  const { words } = line;
  const { determiner, at, noun } = started;
  const stated = determiner?.gender ?? null;
  const agreeing = noun.value.filter(({ gender }) => gender === null || stated === null || gender === stated);
  const readings = agreeing.length > 0 || determiner?.kind !== 'possessive' ? agreeing : noun.value;
  if (readings.length === 0) return null;
  const modifiers = [...started.modifiers];
  let to = noun.to;
  if (!vocabulary.names.rules.adjectivesFirst) {
    for (let word = words[to]; word && to < noun.to + mostAfter; word = words[to]) {
      if (inName(to) || !isModifierAfter(word, scene)) break;
      modifiers.push(word.key);
      to += 1;
    }
  }
  to = pastAge(scene, to);
  const meant = readings.filter(({ plain }) => !plain || modifiers.length === 0);
  const genders = new Set(meant.map(({ gender }) => gender));
  return {
    determiner,
    from: determiner?.contracted ? started.from + 1 : started.from,
    noun: at,
    to,
    key: keyOf(words, at, noun.to),
    readings: meant,
    gender: stated ?? (genders.size === 1 ? (meant[0]?.gender ?? null) : null),
    modifiers,
    differing:
      started.differing ||
      modifiers.some(key => vocabulary.differing.has(key)) ||
      words[to]?.shape === 'number' ||
      vocabulary.rules.restrictive.test(words[to]?.text.toLowerCase() ?? '') ||
      phraseAt(vocabulary.general, line, to) !== null ||
      isOfField(scene, determiner?.contracted ? started.from : started.from - 1),
    complement: complementAt(scene, to),
  };
}

/** «le monde de l'entreprise»: the link at a word leads from a noun that speaks of all such things. */
const isOfField = ({ line, vocabulary }: SceneLine, link: number): boolean =>
  vocabulary.links.has(line.words[link]?.key ?? '') && vocabulary.fields.has(line.words[link - 1]?.key ?? '');

const isModifierAfter = (word: Word, { vocabulary }: SceneLine) =>
  word.shape === 'lower' && (word.pos === 'ADJ' || vocabulary.isDemonym(word.key));

/** «un groupe chinois», «le groupe de travail»: what has no name, and is meant when the noun comes again. */
export function isUnnamed({ line, vocabulary }: SceneLine, phrase: NounPhrase): boolean {
  const { determiner, complement } = phrase;
  if (determiner?.kind === 'indefinite') return true;
  if (complement === null || complement.name !== null) return false;
  const [link, first] = [line.words[complement.from], line.words[complement.from + 1]];
  return (
    first?.shape === 'lower' &&
    !vocabulary.determiners.has(first.key) &&
    !vocabulary.determiners.has(link?.key ?? '')
  );
}

/** «le joueur de 24 ans»: an age tells nothing apart. */
export function pastAge({ line, vocabulary }: SceneLine, at: number): number {
  const { words } = line;
  const isAge = vocabulary.links.has(words[at]?.key ?? '') && /^\d{1,3}$/.test(words[at + 1]?.text ?? '');
  return isAge && vocabulary.rules.years.includes(words[at + 2]?.key ?? '') ? at + 3 : at;
}

/** Behind «de»: a name to its end, else words to the next mark or verb. */
function complementAt({ line, vocabulary, startingAt, inName }: SceneLine, from: number): Complement | null {
  const { words } = line;
  if (!vocabulary.links.has(words[from]?.key ?? '') || inName(from)) return null;
  for (let at = from + 1; at <= from + 3; at += 1) {
    const name = startingAt.get(at);
    if (name) return { from, to: name.to, key: keyOf(words, from + 1, name.to), name };
    if (!vocabulary.names.determiners.has(words[at]?.key ?? '')) break;
  }
  let to = from + 1;
  for (let word = words[to]; word && to < from + mostInComplement; word = words[to]) {
    if (word.shape === 'mark' || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') break;
    if (word.pos === 'CCONJ' && !isNamelike(words[to + 1])) break;
    to += 1;
  }
  return { from, to, key: keyOf(words, from + 1, to), name: null };
}
