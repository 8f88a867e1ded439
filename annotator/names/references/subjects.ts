import type { SceneLine } from './scene.ts';

/** A subject does not stand farther behind the beginning of its clause. */
const mostBefore = 12;

const isBreak = (text: string) => /^(?:[,;:()«»“”"]|[–—])$/.test(text);

/**
 * True where nothing from the beginning of the clause to the word makes it anything but a subject: no preposition and
 * no verb. Without a parser this is what can be told.
 */
export function isSubjectAt({ line, vocabulary, inName }: SceneLine, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - mostBefore); at -= 1) {
    const word = line.words[at];
    if (!word || isBreak(word.text) || word.pos === 'SCONJ') return true;
    if (inName(at)) continue;
    if (word.pos === 'ADP' || word.pos === 'VERB' || word.pos === 'AUX') return false;
    if (vocabulary.determiners.get(word.key)?.contracted) return false;
  }
  return from <= mostBefore;
}

/** True where a clause ends between two words: the subject of one may be meant by an object of the other. */
export function areInOtherClauses({ line }: SceneLine, first: number, second: number): boolean {
  const from = Math.max(first, second - 60);
  for (let at = from; at < second; at += 1) {
    const word = line.words[at];
    if (!word) continue;
    if (isBreak(word.text) || word.pos === 'SCONJ' || word.pos === 'CCONJ') return true;
  }
  return false;
}

/** True where one of the few words behind or, inverted, the word before is a verb of saying. */
export function speaksAt({ vocabulary, lemmaOf }: SceneLine, from: number, to: number): boolean {
  return [from - 1, to, to + 1, to + 2].some(at => vocabulary.saying.has(lemmaOf(at)));
}
