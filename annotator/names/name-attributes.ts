import { hashText, mixHashes } from '../tagger/feature-hash.ts';
import type { Attributes } from '../tagger/templates.ts';
import { nounAfter, nounBefore } from './appositions.ts';
import type { Judgement } from './decide.ts';
import { isOpening, type Usage } from './document-evidence.ts';
import { nameTypes } from './evidence.ts';
import { knownAt } from './known-names.ts';
import { smallNameAt } from './small-names.ts';
import { phraseAt, phrasesBefore, type Vocabulary } from './vocabulary.ts';
import { type ownAttributes, wordAttributes } from './word-attributes.ts';
import { isNamelike, type Line } from './words.ts';

/** What the name tagger is told of every word, besides its own letters. */
const contextAttributes = [
  'line',
  'place',
  'quoted',
  'known',
  'alsoKnown',
  'small',
  'personal',
  'usage',
  'runPlace',
  'runFirst',
  'runLast',
  'beforeRun',
  'afterRun',
  'cueBefore',
  'cueAfter',
  'cueNoun',
  'judged',
  'score',
  'elsewhere',
] as const;

export type NameAttribute = (typeof contextAttributes)[number] | (typeof ownAttributes)[number];

/** What the rules and the rest of the article say, by line. */
export interface Hints {
  readonly judgements: ReadonlyMap<Line, readonly Judgement[]>;
  readonly usage: (key: string) => Usage;
  /** The type that the rules give a word in most places of the article. */
  readonly elsewhere: (key: string) => string;
  readonly remembered: Map<string, readonly number[]>;
}

/** The line as the tagger sees it: a hash for every attribute of every word, 0 where there is nothing to say. */
export function nameAttributes(line: Line, vocabulary: Vocabulary, hints: Hints): Attributes {
  const { words } = line;
  const columns = Object.fromEntries(
    contextAttributes.map(name => [name, new Uint32Array(words.length)]),
  ) as Record<(typeof contextAttributes)[number], Uint32Array>;
  const kind = hashText(`${line.casing} ${line.kind === 'headline' || line.kind === 'heading'}`);
  columns.line.fill(kind);
  let quoted = false;
  words.forEach((word, at) => {
    if (/^[«“„]$/.test(word.text)) quoted = true;
    else if (/^[»”]$/.test(word.text)) quoted = false;
    else if (word.text === '"') quoted = !quoted;
    columns.quoted[at] = quoted ? hashText('quoted') : 0;
    columns.place[at] = hashText(
      `${isOpening(line, at)} ${word.breakBefore} ${Math.min(at - line.first, 3)}`,
    );
    const personal = vocabulary.gazetteer.personalName(word.key);
    columns.personal[at] = personal ? hashText(`${personal.forename} ${personal.surname}`) : 0;
    if (!isNamelike(word)) return;
    const { lower, inner } = hints.usage(word.key);
    columns.usage[at] = hashText(`${Math.min(lower, 2)} ${Math.min(inner, 3)}`);
    const other = hints.elsewhere(word.key);
    columns.elsewhere[at] = other === '' ? 0 : hashText(other);
  });
  markKnown(line, vocabulary, columns.known, columns.alsoKnown);
  markSmall(line, vocabulary, columns.small);
  markRuns(line, vocabulary, columns);
  markJudgements(hints.judgements.get(line) ?? [], columns.judged, columns.score);
  return { ...wordAttributes(words, hints.remembered), ...columns };
}

/** Names of the gazetteer, longest first: the best two readings, with the part of the name that the word is. */
function markKnown(line: Line, vocabulary: Vocabulary, known: Uint32Array, also: Uint32Array): void {
  for (let from = 0; from < line.words.length; from += 1) {
    if (!isNamelike(line.words[from])) continue;
    const match = knownAt(line, vocabulary.gazetteer, from);
    if (!match) continue;
    const [first, second] = match.things;
    const homonym = vocabulary.gazetteer.isHomonym(line.words[from]?.key ?? '');
    for (let at = from; at < match.to; at += 1) {
      const part = match.to - from === 1 ? 'S' : at === from ? 'B' : at === match.to - 1 ? 'E' : 'I';
      if (first) known[at] = hashText(`${part} ${first.type} ${first.standing} ${homonym}`);
      if (second) also[at] = hashText(`${part} ${second.type} ${second.standing}`);
    }
    from = match.to - 1;
  }
}

/** Well-known names that are written small. */
function markSmall(line: Line, vocabulary: Vocabulary, small: Uint32Array): void {
  line.words.forEach((_, from) => {
    const known = smallNameAt(line, vocabulary, from);
    if (!known) return;
    for (let at = from; at < known.to; at += 1)
      small[at] = hashText(`${at - from} ${known.to - at} ${known.thing.type}`);
  });
}

/** Runs of capitalised words, with marks of elision and small particles not counted in: what is around them. */
function markRuns(
  line: Line,
  vocabulary: Vocabulary,
  columns: Readonly<
    Record<
      'runPlace' | 'runFirst' | 'runLast' | 'beforeRun' | 'afterRun' | 'cueBefore' | 'cueAfter' | 'cueNoun',
      Uint32Array
    >
  >,
): void {
  const { words } = line;
  for (let from = 0; from < words.length; from += 1) {
    if (!isNamelike(words[from])) continue;
    let to = from + 1;
    while (to < words.length && isNamelike(words[to])) to += 1;
    const keyAt = (at: number) => {
      const word = words[at];
      return word ? hashText(word.key === '' ? word.text : word.key) : hashText('edge');
    };
    const types = (cues: readonly { readonly type: string; readonly weight: number }[]) =>
      cues.length === 0
        ? 0
        : hashText(
            cues.map(({ type, weight }) => `${type} ${weight < 0 ? '-' : weight >= 2.5 ? '+' : ''}`).join(),
          );
    const before = types(phrasesBefore(vocabulary.cuesBefore, line, from)[0] ?? []);
    const after = types(phraseAt(vocabulary.cuesAfter, line, to)?.value ?? []);
    const noun = types([...nounBefore(line, vocabulary, from), ...nounAfter(line, vocabulary, to)]);
    for (let at = from; at < to; at += 1) {
      columns.runPlace[at] = hashText(`${Math.min(at - from, 3)} ${Math.min(to - at, 4)}`);
      columns.runFirst[at] = keyAt(from);
      columns.runLast[at] = keyAt(to - 1);
      columns.beforeRun[at] = mixHashes(1, keyAt(from - 1));
      columns.afterRun[at] = mixHashes(2, keyAt(to));
      columns.cueBefore[at] = before;
      columns.cueAfter[at] = after;
      columns.cueNoun[at] = noun;
    }
    from = to - 1;
  }
}

/** What the rules take the word for, and how sure they are of each type. */
function markJudgements(judgements: readonly Judgement[], judged: Uint32Array, score: Uint32Array): void {
  for (const { candidate, total } of judgements) {
    const { from, to } = candidate;
    const type = nameTypes.reduce((best, next) => (total[next] > total[best] ? next : best));
    const rest = Math.max(...nameTypes.filter(other => other !== type).map(other => total[other]));
    const label = total[type] < 0.9 ? 'none' : type;
    const sure = hashText(`${label} ${level(total[type])} ${level(total[type] - rest)}`);
    for (let at = from; at < to; at += 1) {
      const part = to - from === 1 ? 'S' : at === from ? 'B' : at === to - 1 ? 'E' : 'I';
      judged[at] = hashText(`${part} ${label}`);
      score[at] = sure;
    }
  }
}

const level = (score: number): number =>
  score < 0.9 ? 0 : score < 2 ? 1 : score < 4 ? 2 : score < 7 ? 3 : 4;
