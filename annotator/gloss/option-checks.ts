import { lightWords } from '../rules/english-light-words.ts';
import type { Lookup, Option, TargetWord } from './option.ts';
import type { SourceUnit } from './source-units.ts';

const denials = new Set(
  'not no never nothing nobody none neither nor without cannot nowhere non only merely but hardly'.split(' '),
);
const people = new Set('he him his himself she her hers herself'.split(' '));
const things = new Set(['it', 'its', 'itself']);

/** The price of English that takes a person for a thing or the other way round. */
const wrongReferent = -4;

/** True where the source denies, counts, quotes or tells something and the English does not: such a rendering is never taken. */
export function losesSense(
  units: readonly SourceUnit[],
  start: number,
  end: number,
  words: readonly TargetWord[],
): boolean {
  let marks = words.filter(({ text }) => /^["']$/.test(text)).length;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as SourceUnit;
    if (/^[«»]$/.test(unit.key)) marks -= 1;
    if (isDenial(unit) && !words.some(({ text }) => denials.has(text.toLowerCase()))) return true;
    if (isCount(unit) && !words.some(({ text }) => countWord.test(text))) return true;
  }
  const isEmpty = words.every(({ text }) => lightWords.has(text.toLowerCase()));
  if (isEmpty && units.slice(start, end).some(({ hasContent }) => hasContent)) return true;
  return marks !== 0 || words.some(({ text }) => text === "'");
}

/** Negations are joined under `ne_` by `sourceWords`; «sans» and the like deny by themselves. */
const isDenial = ({ key, denies }: SourceUnit) => key.startsWith('ne_') || denies;

const isCount = ({ pos, fixed, key }: SourceUnit) =>
  pos === 'NUM' && fixed === null && /^\p{L}{3,}/u.test(key) && !/^une?$/.test(key);

const countWord =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|first|second|third|both|couple|half|single|once|twice|%|per|zero)$/i;

/** What a rendering loses where a pronoun in it stands for the other kind. */
export function referentScore(
  units: readonly SourceUnit[],
  start: number,
  end: number,
  words: readonly TargetWord[],
): number {
  for (let at = start; at < end; at += 1) {
    const referent = units[at]?.referent;
    if (!referent) continue;
    const wrong = referent === 'person' ? things : people;
    return words.some(({ text }) => wrong.has(text.toLowerCase())) ? wrongReferent : 0;
  }
  return 0;
}

/** "it" and "its" for things, whatever the tables say. */
export function referentOptions(unit: SourceUnit, start: number, lookup: Lookup): readonly Option[] {
  if (unit.referent !== 'thing') return [];
  const text = unit.pos === 'DET' ? 'its' : 'it';
  const end = start + 1;
  return [
    { end, score: -1, words: [{ id: lookup.targetId(text), text, from: start, to: end, how: 'word' }] },
  ];
}
