import type { NameType } from '../languages/contract/names.ts';
import type { Tagger } from '../tagger/tagger.ts';
import type { Judgement } from './decide.ts';
import { isDecided, subtypeOf } from './decide.ts';
import { nameTypes } from './evidence.ts';
import { nameAttributes } from './name-attributes.ts';
import type { NamedRun } from './named-run.ts';
import { settleType } from './settle-type.ts';
import type { NameStudy } from './study-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isNamelike, type Line } from './words.ts';

/**
 * Names of one line by a trained tagger. The rules are among what the tagger is told; where they see the same name,
 * their reason and their subtype are kept.
 */
export function tagNames(line: Line, study: NameStudy, tagger: Tagger): readonly NamedRun[] {
  const attributes = nameAttributes(line, study.vocabularyFor(line), study.hints);
  const judged = study.hints.judgements.get(line) ?? [];
  return tagger
    .segments(attributes, line.words.length)
    .flatMap(({ from: start, to, type, confidence }): NamedRun[] => {
      const from = afterCommonNouns(line, start, to, study.vocabularyFor(line));
      const said = nameTypes.find(known => known === type);
      if (!said || (to - from === 1 && isCommonNoun(line, from, study))) return [];
      const run = { line, from, to, confidence };
      const settled = settleType({ ...run, type: said }, study);
      return [{ ...run, type: settled, ...ruleFor(judged, from, to, settled) }];
    });
}

/**
 * «TVA», «le mois de Mars»: what the language lists as no name, and no rule sees as one here; «plan local de
 * circulation (PLC)»: the initials of common nouns.
 */
function isCommonNoun(line: Line, at: number, study: NameStudy): boolean {
  const word = line.words[at];
  const judged = study.hints.judgements.get(line) ?? [];
  const own = judged.find(({ candidate }) => candidate.from === at && candidate.to === at + 1);
  if (own?.votes.some(({ reason }) => reason === 'expansion')) return true;
  const { ordinary, ordinaryAcronyms } = study.vocabularyFor(line);
  if (!word || !(word.shape === 'upper' ? ordinaryAcronyms : ordinary).has(word.key)) return false;
  return !judged.some(one => isDecided(one) && one.candidate.from <= at && at < one.candidate.to);
}

/** «groupe Valmondis», «ministre Jean Dupont»: the common noun before a name is no part of it. */
function afterCommonNouns(
  line: Line,
  from: number,
  to: number,
  { nouns, functions, titles }: Vocabulary,
): number {
  let first = from;
  while (first < to - 1) {
    const word = line.words[first];
    const common = word && (nouns.has(word.key) || functions.has(word.key) || titles.has(word.key));
    if (word?.shape !== 'lower' || !common || !isNamelike(line.words[first + 1])) break;
    first += 1;
  }
  return first;
}

function ruleFor(judged: readonly Judgement[], from: number, to: number, type: NameType) {
  const same = judged.find(({ candidate }) => candidate.from === from && candidate.to === to);
  const votes = same?.votes.filter(vote => vote.type === type && vote.weight > 0) ?? [];
  const reasons = [...votes].sort((a, b) => b.weight - a.weight);
  return {
    reason: reasons[0] ? `crf/${reasons[0].reason}` : 'crf',
    subtype: subtypeOf(reasons),
  };
}
