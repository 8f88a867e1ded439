import type { MentionType } from '../../document/annotated-article.ts';
import { keyOf, type Word } from '../words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Placed, SceneLine } from './scene.ts';

/** How far behind a noun its name may stand: «le champion du monde 2015, Benoît Nicolas». */
const reach = 7;

/** What stands right beside a name tells of it and is no mention of its own; what follows «est» neither. */
export function isBesideName(scene: SceneLine, phrase: NounPhrase): boolean {
  const { line, startingAt, vocabulary } = scene;
  const end = phrase.complement?.to ?? phrase.to;
  const types = new Set<MentionType>(phrase.readings.map(({ type }) => type));
  if (isNamedBehind(scene, phrase.to, types) || isNamedBehind(scene, end, types)) return true;
  for (let from = phrase.from - 1; from >= Math.max(0, phrase.from - 3); from -= 1)
    if (vocabulary.copulas.has(keyOf(line.words, from, phrase.from))) return true;
  const before = line.words[phrase.from - 1]?.text;
  return before === ',' && isClosed(scene, end) && endsName(startingAt, phrase.from - 1);
}

const endsName = (startingAt: ReadonlyMap<number, Placed>, at: number): boolean =>
  [1, 2, 3, 4, 5].some(back => startingAt.get(at - back)?.to === at);

/**
 * True where a name follows, perhaps in quotation marks; or one of those types a few words behind without a verb
 * between, or behind a comma and no subject of a verb.
 */
export function isNamedBehind(scene: SceneLine, from: number, types: ReadonlySet<MentionType>): boolean {
  const { line, startingAt } = scene;
  const { words } = line;
  if (startingAt.has(from)) return true;
  const first = words[from];
  if (first && /^[«“"„]$/.test(first.text))
    return startingAt.has(from + 1) || words[from + 1]?.shape === 'capital';
  if (first?.shape === 'capital' || first?.shape === 'upper' || first?.shape === 'camel') return true;
  let behindComma = false;
  for (let at = from; at < from + reach; at += 1) {
    const name = startingAt.get(at);
    if (name) return types.has(name.mention.type) && !(behindComma && isVerb(words[name.to]));
    const word = words[at];
    if (!word) return false;
    if (word.text === ',' && !behindComma) {
      // «…, filiale de Corvalia,» names another one.
      const next = words[at + 1];
      if (!startingAt.has(at + 1) && !scene.vocabulary.determiners.has(next?.key ?? '')) return false;
      behindComma = true;
    } else if (word.shape === 'mark' || /^(?:VERB|AUX|PRON|SCONJ|CCONJ)$/.test(word.pos ?? '')) return false;
  }
  return false;
}

const isVerb = (word: Word | undefined) => /^(?:VERB|AUX|PRON)$/.test(word?.pos ?? '') && word?.key !== 'qui';

/** True at the end of the sentence or before a mark that may end an apposition. */
export function isClosed({ line }: SceneLine, at: number): boolean {
  const word = line.words[at];
  return word === undefined || /^[,.;:!?)»”"…–—]$/.test(word.text);
}
