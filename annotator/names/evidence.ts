import type { NameType } from '../languages/contract/names.ts';
import { nameKey } from '../rules/name-key.ts';
import { isByCountry, nounAfter, nounBefore } from './appositions.ts';
import type { Candidate } from './candidates.ts';
import type { Usage } from './document-evidence.ts';
import { isAcronymOf } from './entities/acronyms.ts';
import { longestPhrase, phraseAt, phrasesBefore } from './vocabulary.ts';
import { isNamelike, keyOf, type Word } from './words.ts';

export const nameTypes: readonly NameType[] = ['person', 'organization', 'place', 'product', 'event'];

/** One reason to take a candidate for a name of a type: 1 is a hint, 4 nearly settles the matter. */
export interface Vote {
  readonly type: NameType;
  readonly subtype: string | null;
  readonly weight: number;
  /** What speaks, for the source of the mention: `title`, `gazetteer`, `head` … */
  readonly reason: string;
}

const vote = (type: NameType, weight: number, reason: string, subtype: string | null = null): Vote => ({
  type,
  subtype,
  weight,
  reason,
});

/** All that the candidate's own form and the words beside it say. */
export function votesFor(candidate: Candidate, usage: (key: string) => Usage): readonly Vote[] {
  return [
    ...headVotes(candidate),
    ...gazetteerVotes(candidate, usage),
    ...personalNameVotes(candidate),
    ...endingVotes(candidate),
    ...formVotes(candidate),
    ...cueVotes(candidate),
    ...nounVotes(candidate),
    ...bracketVotes(candidate),
    ...datelineVotes(candidate),
    ...coordinationVotes(candidate),
    ...openingVotes(candidate, usage),
    ...commonVotes(candidate),
  ];
}

const headVotes = ({ head }: Candidate): readonly Vote[] =>
  head ? [vote(head.type, 4, 'head', head.subtype)] : [];

function gazetteerVotes(candidate: Candidate, usage: (key: string) => Usage): readonly Vote[] {
  const { known, from, to, vocabulary, line } = candidate;
  const single = to - from === 1;
  const last = line.words[to - 1];
  const homonym = vocabulary.gazetteer.isHomonym(candidate.key);
  const unsure = homonym && candidate.opening && usage(last?.key ?? '').inner === 0;
  return known.map((thing, rank) => {
    const type = nameTypes.find(name => name === thing.type) ?? 'organization';
    const listed = single && type === 'organization' ? (isPersonal(vocabulary, thing.name) ? 0.3 : 1) : 2;
    const weight = (thing.standing === 'chosen' ? 4 : listed) - Math.min(rank, 2);
    return vote(type, Math.max(weight * (unsure ? 0.2 : homonym ? 0.6 : 1), 0.1), 'gazetteer', thing.subtype);
  });
}

const isPersonal = (vocabulary: Candidate['vocabulary'], name: string) =>
  vocabulary.gazetteer.personalName(nameKey(name)) !== null;

/** First names and last names, as far as the tables know them. */
function personalNameVotes({ line, from, to, vocabulary, head, known }: Candidate): readonly Vote[] {
  if (head || known[0]?.standing === 'chosen') return [];
  const words = line.words.slice(from, to).filter(word => word.shape !== 'mark');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  const name = vocabulary.gazetteer.personalName(first.key);
  const hyphenated = first.text
    .split(/[-\u2010\u2011]/)
    .map(part => vocabulary.gazetteer.personalName(nameKey(part)));
  const forename = name?.forename ?? (hyphenated.length > 1 && hyphenated.every(part => part?.forename));
  if (words.length === 1) {
    if (first.shape === 'upper' && first.text.length <= 4) return [];
    return [vote('person', forename ? 0.7 : name?.surname ? 0.5 : 0, 'forename')];
  }
  const surname = vocabulary.gazetteer.personalName(last.key)?.surname ?? false;
  const acronym = words.some(word => word.shape === 'upper' && word.text.length > 1);
  if (forename && !acronym) return [vote('person', surname ? 3.5 : 2.8, 'forename')];
  if (forename) return [vote('person', 1.2, 'forename')];
  return surname ? [vote('person', 1, 'surname')] : [];
}

function endingVotes({ line, from, to, head, vocabulary }: Candidate): readonly Vote[] {
  const last = line.words[to - 1];
  if (head || !last || to - from < 2) return [];
  return (vocabulary.endings.get(last.key) ?? []).map(({ type, subtype }) =>
    vote(type, 3.5, 'ending', subtype),
  );
}

/** What the mere form says of a name that nothing else is known of. */
function formVotes({ line, from, to, head, vocabulary, known }: Candidate): readonly Vote[] {
  if (head || known[0]?.standing === 'chosen') return [];
  const words = line.words.slice(from, to);
  const [first] = words;
  if (!first) return [];
  const plain = words.every(word => word.shape === 'capital' || word.shape === 'lower');
  if (words.length === 1 && first.text.endsWith('+')) return [vote('product', 1.5, 'plus')];
  if (words.length === 1 && first.shape === 'upper') {
    const digits = /\d/.test(first.text);
    if (isOfSmallWords(line, from, vocabulary)) return [vote('organization', -3, 'expansion')];
    return [
      vote(digits ? 'product' : 'organization', digits ? 0.8 : first.text.length <= 6 ? 1.2 : 0.8, 'acronym'),
    ];
  }
  if (words.length === 1) return [vote('person', 0.4, 'capital'), vote('place', 0.3, 'capital')];
  if (words.slice(1).some(word => isKnownPlace(word, vocabulary)) && !isPersonal(vocabulary, first.text))
    return [vote('organization', 1.5, 'words')];
  if (words.some(word => word.shape === 'number') || /\d/.test(words.at(-1)?.text ?? ''))
    return [vote('product', 1.5, 'number')];
  if (words.some(word => vocabulary.joiners.has(word.key) || word.text === '&'))
    return [vote('organization', 1.5, 'capital')];
  if (isDescription(line, from, to, vocabulary)) return [];
  if (
    known.length === 0 &&
    !isPersonal(vocabulary, first.text) &&
    words.some(word => isCommon(line, word, vocabulary))
  )
    return [vote('organization', 1.2, 'words'), vote('person', 0.6, 'words')];
  if (plain && words.length <= 3) return [vote('person', 1.2, 'capital')];
  return [vote('organization', first.shape === 'upper' && first.text.length > 1 ? 2 : 1, 'capital')];
}

/** «schéma régional d'aménagement (SRA)»: an acronym of words that no name begins with. */
function isOfSmallWords(line: Candidate['line'], at: number, { heads }: Candidate['vocabulary']): boolean {
  const { words } = line;
  if (words[at - 1]?.text !== '(' || words[at + 1]?.text !== ')') return false;
  for (let from = at - 3; from >= Math.max(0, at - 12) && words[from]?.shape === 'lower'; from -= 1) {
    const long = words.slice(from, at - 1).map(({ text }) => text);
    if (isAcronymOf(words[at]?.text ?? '', long.join(' '))) return phraseAt(heads, line, from) === null;
  }
  return false;
}

/** «the West Coast»: a determiner and nothing but words of the dictionary. */
const isDescription = (
  line: Candidate['line'],
  from: number,
  to: number,
  vocabulary: Candidate['vocabulary'],
) =>
  vocabulary.determiners.has(line.words[from - 1]?.key ?? '') &&
  line.words.slice(from, to).every(word => isCommon(line, word, vocabulary));

/** «Transport Scotland»: a place inside a name, where it is no last name too. */
const isKnownPlace = (word: Word, vocabulary: Candidate['vocabulary']) =>
  vocabulary.gazetteer
    .find(word.key)
    .some(({ type, standing }) => type === 'place' && standing === 'chosen') &&
  !isPersonal(vocabulary, word.text);

/** A word of the dictionary that is no last name: a person's name has none, a company's often. */
const isCommon = (line: Candidate['line'], word: Word, vocabulary: Candidate['vocabulary']) =>
  word.shape === 'capital' && line.isWord(word) && !isPersonal(vocabulary, word.text);

function cueVotes({ line, from, to, vocabulary, head }: Candidate): readonly Vote[] {
  const votes: Vote[] = [];
  const before = phrasesBefore(vocabulary.cuesBefore, line, from);
  for (const cue of before[0] ?? []) votes.push(vote(cue.type, cue.weight, 'context', cue.subtype ?? null));
  const previous = line.words[from - 1];
  if (
    previous &&
    (vocabulary.titles.has(previous.key) ||
      isTitle(line.words.slice(Math.max(0, from - longestPhrase), from), vocabulary))
  )
    votes.push(vote('person', 5, 'title'));
  else if (previous && vocabulary.functions.has(previous.key) && !head)
    votes.push(vote('person', 2.5, 'function'));
  else if (previous && vocabulary.determiners.has(previous.key))
    votes.push(vote('person', -2, 'determiner'), vote('organization', 0.5, 'determiner'));
  const after = phraseAt(vocabulary.cuesAfter, line, to);
  for (const cue of after?.value ?? [])
    votes.push(vote(cue.type, cue.weight, 'context', cue.subtype ?? null));
  return votes;
}

/** Common nouns in apposition, before or behind the name. */
function nounVotes({ line, from, to, vocabulary, head }: Candidate): readonly Vote[] {
  if (head) return [];
  const cues = [...nounBefore(line, vocabulary, from), ...nounAfter(line, vocabulary, to)];
  const votes = cues.map(cue => vote(cue.type, cue.weight, 'apposition', cue.subtype ?? null));
  if (isByCountry(line, vocabulary, from)) votes.push(vote('organization', 3, 'apposition', 'company'));
  return votes;
}

/** Titles of several words: «le premier ministre». */
function isTitle(before: Candidate['line']['words'], vocabulary: Candidate['vocabulary']): boolean {
  return before.some((_, index) => vocabulary.titles.has(keyOf(before, index, before.length)));
}

/** «Valence (Drôme)»: what has a known place in brackets behind it is a place. */
function bracketVotes({ line, to, vocabulary }: Candidate): readonly Vote[] {
  const [open, inside, close] = line.words.slice(to, to + 3);
  if (open?.text !== '(' || close?.text !== ')' || !isNamelike(inside)) return [];
  const place = vocabulary.gazetteer
    .find(inside.key)
    .some(thing => thing.type === 'place' && thing.standing === 'chosen');
  return place ? [vote('place', 2.5, 'bracket')] : [];
}

/** «le Pacte», «la Région»: one word of the dictionary behind a determiner is hardly a name. */
function commonVotes({ line, from, to, known, head, vocabulary }: Candidate): readonly Vote[] {
  const [before, word] = [line.words[from - 1], line.words[from]];
  if (head || to - from > 1 || known.length > 0 || !word || !isCommon(line, word, vocabulary)) return [];
  return vocabulary.determiners.has(before?.key ?? '')
    ? nameTypes.map(type => vote(type, -1.2, 'common'))
    : [];
}

/** «MADRID (AFP) –», «CHICAGO, Nov. 12»: the place that opens a report. */
function datelineVotes({ line, from, to, head }: Candidate): readonly Vote[] {
  const [first, next, after] = [line.words[from], line.words[to], line.words[to + 1]];
  if (head || from !== line.first || first?.shape !== 'upper' || first.text.length < 4) return [];
  const dated = next?.text === ',' && after?.shape === 'time';
  const signed = next?.text === '(' && after?.shape === 'upper' && line.words[to + 2]?.text === ')';
  return dated || signed ? [vote('place', 3, 'dateline')] : [];
}

/** «between Leeds and Manchester», «à Nantes, Rennes et Brest»: what is joined to a place is one. */
function coordinationVotes({ line, from, vocabulary, head }: Candidate): readonly Vote[] {
  const [before, joint] = [line.words[from - 2], line.words[from - 1]];
  if (head || !joint || !isNamelike(before)) return [];
  if (joint.text !== ',' && !(vocabulary.rules.tail?.conjunctions.includes(joint.key) ?? false)) return [];
  const [thing] = vocabulary.gazetteer.find(before.key);
  const place = thing?.type === 'place' && vocabulary.gazetteer.personalName(before.key)?.forename !== true;
  return place ? [vote('place', 1.5, 'context')] : [];
}

/** A capital at the start of a sentence, or in a headline full of capitals, says little. */
function openingVotes(candidate: Candidate, usage: (key: string) => Usage): readonly Vote[] {
  const { line, from, to, opening, known, head, vocabulary } = candidate;
  const against = (weight: number) => nameTypes.map(type => vote(type, -weight, 'opening'));
  if (head) return [];
  if (line.casing !== 'ordinary') return known.some(thing => thing.standing === 'chosen') ? [] : against(2);
  const word = line.words[from];
  if (!opening || !word || word.shape === 'upper' || word.shape === 'camel') return [];
  const sure = known.length > 0 && !vocabulary.gazetteer.isHomonym(candidate.key);
  if (usage(word.key).inner > 0 || sure) return [];
  return to - from === 1 ? against(1.5) : [];
}
