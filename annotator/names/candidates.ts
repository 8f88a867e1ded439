import type { KnownThing } from '../languages/contract/gazetteer.ts';
import type { NameHead } from '../languages/contract/names.ts';
import { nameKey } from '../rules/name-key.ts';
import { endOfNamed, nounBefore } from './appositions.ts';
import type { Usage } from './document-evidence.ts';
import { isOpening } from './document-evidence.ts';
import { type KnownMatch, knownAt } from './known-names.ts';
import { headAt } from './name-heads.ts';
import { runAt } from './name-runs.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNamelike, keyOf, type Line } from './words.ts';

/** Words that may be a name: where they stand and what their own form says. */
export interface Candidate {
  readonly line: Line;
  readonly vocabulary: Vocabulary;
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  readonly key: string;
  /** What the gazetteer knows of exactly these words. */
  readonly known: readonly KnownThing[];
  /** The word that opens the name of an institution, place or event, where one does. */
  readonly head: NameHead | null;
  /** True where the capital of the first word may be that of the sentence. */
  readonly opening: boolean;
}

/** Cuts a line into candidates from left to right; they do not overlap. */
export function candidatesIn(
  line: Line,
  vocabulary: Vocabulary,
  usage: (key: string) => Usage,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < line.words.length) {
    const candidate = candidateAt(line, vocabulary, usage, at);
    if (candidate) found.push(candidate);
    at = candidate ? candidate.to : at + 1;
  }
  return found;
}

function candidateAt(
  line: Line,
  vocabulary: Vocabulary,
  usage: (key: string) => Usage,
  from: number,
): Candidate | null {
  const word = line.words[from];
  if (!word || word.key === '') return null;
  const opening = isOpening(line, from);
  const head = headAt(line, vocabulary, from);
  const known = isNamelike(word) ? knownAt(line, vocabulary.gazetteer, from) : null;
  const candidate = (to: number, things: readonly KnownThing[], ownHead: NameHead | null): Candidate => ({
    line,
    vocabulary,
    from,
    to,
    key: keyOf(line.words, from, to),
    known: things,
    head: ownHead,
    opening,
  });
  if (head && winsOverKnown(line, head.to, known)) return candidate(head.to, [], head.head);
  if (!isNamelike(word)) return null;
  if (known && hidesLonger(line, vocabulary, from, known.to)) return null;
  if (known && known.to > from + 1) {
    const run = runAt(line, vocabulary, from);
    const longer = vocabulary.endings.has(line.words[run - 1]?.key ?? '');
    if (run <= known.to || (known.things[0]?.standing === 'chosen' && !longer))
      return candidate(known.to, known.things, null);
  }
  if (isOrdinary(line, vocabulary, usage, from, opening)) return null;
  const run = endOfNamed(line, vocabulary, from, runAt(line, vocabulary, from));
  const things = known?.to === run ? known.things : [];
  return run > from ? candidate(run, things, null) : null;
}

/** «L'Union européenne» is not the newspaper «L'Union»: what begins behind the article reaches further. */
function hidesLonger(line: Line, vocabulary: Vocabulary, from: number, to: number): boolean {
  if (!vocabulary.determiners.has(line.words[from]?.key ?? '')) return false;
  const [known, head] = [knownAt(line, vocabulary.gazetteer, from + 1), headAt(line, vocabulary, from + 1)];
  return Math.max(known?.to ?? 0, head?.to ?? 0) > to;
}

/** What is well known ends where it does, unless the head leads on to a further name: «Sénat | des États-Unis». */
function winsOverKnown(line: Line, to: number, known: KnownMatch | null): boolean {
  if (!known) return true;
  if (to <= known.to) return false;
  return known.things[0]?.standing !== 'chosen' || line.words.slice(known.to, to).some(isNamelike);
}

/** Words that a capital does not make a name: function words, titles, demonyms, what the article also writes small. */
function isOrdinary(
  line: Line,
  vocabulary: Vocabulary,
  usage: (key: string) => Usage,
  at: number,
  opening: boolean,
): boolean {
  const [before, word, next] = [line.words[at - 1], line.words[at], line.words[at + 1]];
  if (!word) return true;
  if (vocabulary.titles.has(word.key) && isNamelike(next)) return true;
  if (vocabulary.functions.has(word.key) && isForename(vocabulary, next?.key) && isNamelike(next))
    return true;
  if (word.shape === 'upper' && line.casing !== 'upper') return vocabulary.ordinaryAcronyms.has(word.key);
  const named =
    line.casing === 'ordinary' && nounBefore(line, vocabulary, at).some(({ weight }) => weight >= 2.5);
  if (vocabulary.ordinary.has(word.key)) return !named && !isNameAfterAll(line, vocabulary, at, opening);
  if (named) return false;
  if (
    vocabulary.rules.demonyms.test(lastPart(word.key)) &&
    !opensName(line, vocabulary, at) &&
    isDemonym(line, vocabulary, at)
  )
    return true;
  if (vocabulary.heads.has(word.key) && !isNamelike(next) && !isChosen(vocabulary, word.key)) return true;
  if (word.text.length === 1 && !(isNamelike(next) || next?.text === '.')) return true;
  if (!opening) return false;
  const { lower, inner } = usage(word.key);
  if (inner > 0 || lower === 0) return false;
  return !(isForename(vocabulary, word.key) && isNamelike(next)) && before?.text !== '(';
}

const isForename = (vocabulary: Vocabulary, key: string | undefined) =>
  vocabulary.gazetteer.personalName(key ?? '')?.forename ?? false;

const isChosen = (vocabulary: Vocabulary, key: string) =>
  vocabulary.gazetteer.find(key).some(thing => thing.standing === 'chosen');

/** «dans le Sud-Ouest»: a point of the compass that is the name of a region, in that spelling; not «le Nord du pays». */
const isRegion = ({ gazetteer }: Vocabulary, written: string) =>
  gazetteer
    .find(nameKey(written))
    .some(({ name, subtype, standing }) => name === written && subtype === 'region' && standing === 'chosen');

/** «De Gendt» inside a sentence, «Lille (Nord)»: an ordinary word that is a particle or stands in brackets. */
function isNameAfterAll({ words }: Line, vocabulary: Vocabulary, at: number, opening: boolean): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word) return false;
  if (before?.text === '(' && next?.text === ')') return isChosen(vocabulary, word.key);
  const determined = !opening && vocabulary.determiners.has(before?.key ?? '');
  if (determined && !vocabulary.tailLinks.has(next?.key ?? '') && isRegion(vocabulary, word.text))
    return true;
  return !opening && vocabulary.particles.has(word.key) && isNamelike(next);
}

/** «a Norwegian company», in languages whose adjectives stand first. */
const qualifies = ({ rules }: Vocabulary, next: Line['words'][number] | undefined) =>
  rules.adjectivesFirst && next?.shape === 'lower' && (next.pos === 'NOUN' || next.pos === 'ADJ');

const isParty = ({ gazetteer }: Vocabulary, key: string) =>
  gazetteer.find(key).some(thing => thing.standing === 'chosen' && thing.subtype === 'party');

/** «the British Museum», «Spanish Air Force»: where adjectives stand first, they may open an institution's name. */
function opensName(line: Line, vocabulary: Vocabulary, at: number): boolean {
  if (!vocabulary.rules.adjectivesFirst || !isNamelike(line.words[at + 1])) return false;
  const endings = vocabulary.endings.get(line.words[runAt(line, vocabulary, at + 1) - 1]?.key ?? '') ?? [];
  return endings.some(({ type }) => type === 'organization');
}

/** «Sud-Africain» is a demonym as «Africain» is. */
const lastPart = (key: string) => key.slice(key.lastIndexOf(' ') + 1);

/** «les Français», «un Italien»: not where it may be a country («en Suisse») or a first name («François Villon»). */
function isDemonym({ words }: Line, vocabulary: Vocabulary, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const determined = vocabulary.demonymDeterminers.has(before?.key ?? '');
  if (isForename(vocabulary, word?.key)) return determined && !isNamelike(next);
  if (qualifies(vocabulary, next)) return !isParty(vocabulary, word?.key ?? '');
  if (isChosen(vocabulary, word?.key ?? '') && !isNamelike(next)) return determined;
  return before?.shape !== 'capital' || vocabulary.ordinary.has(before.key);
}
