import type { KnownThing } from '../languages/contract/gazetteer.ts';
import type { NameHead } from '../languages/contract/names.ts';
import type { Usage } from './document-evidence.ts';
import { opensSpeech } from './document-evidence.ts';
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
  if (known && known.to > from + 1) {
    const run = runAt(line, vocabulary, from);
    if (run <= known.to || known.things[0]?.standing === 'chosen')
      return candidate(known.to, known.things, null);
  }
  if (isOrdinary(line, vocabulary, usage, from, opening)) return null;
  const run = runAt(line, vocabulary, from);
  const things = known?.to === run ? known.things : [];
  return run > from ? candidate(run, things, null) : null;
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
  const word = line.words[at];
  if (!word) return true;
  const next = line.words[at + 1];
  if (vocabulary.titles.has(word.key) && isNamelike(next)) return true;
  if (word.shape === 'upper' && line.casing !== 'upper' && word.text.length > 1)
    return vocabulary.ordinaryAcronyms.has(word.key);
  if (vocabulary.ordinary.has(word.key)) return true;
  if (vocabulary.rules.demonyms.test(word.key) && isDemonym(line, vocabulary, at)) return true;
  if (!opening) return false;
  const { lower, inner } = usage(word.key);
  if (inner > 0 || lower === 0) return false;
  return !(vocabulary.gazetteer.personalName(word.key)?.forename && isNamelike(next));
}

/** «les Français», «un Italien»: after a determiner; «Français» alone is one as well unless it is somebody's name. */
function isDemonym({ words }: Line, vocabulary: Vocabulary, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isForename = vocabulary.gazetteer.personalName(word?.key ?? '')?.forename ?? false;
  if (isForename && isNamelike(next)) return false;
  if (before?.shape === 'capital' && !vocabulary.ordinary.has(before.key)) return false;
  return (
    before?.shape === 'lower' ||
    before === undefined ||
    before.shape === 'mark' ||
    vocabulary.ordinary.has(before.key)
  );
}

/** True at the beginning of the line, after an opening quotation mark, a colon or a bullet. */
export function isOpening({ words, first }: Line, at: number): boolean {
  if (at <= first) return true;
  const before = words[at - 1];
  if (words[at]?.breakBefore !== 'none') return true;
  return before?.shape === 'mark' && opensSpeech(before.text);
}
