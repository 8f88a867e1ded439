import type { Found } from './extract.ts';
import type { Learned } from './phrases.ts';

/** Words that a translation may lack or add without a word for them on the other side. */
const light = {
  source:
    `le la les l' des des/DET un une que se s' ne y en en/PRON ce il est sont a ont été être avoir , . « de du à au
    aux à ; : - on`.split(/\s+/),
  target:
    `the a an of to is are was were be been has have had do does did will would it there that this , . " ; : - 's
    in on at for`.split(/\s+/),
};
/** The logarithm that stands for a word without any link. */
const none = -12;

/**
 * Gives for a phrase pair how well its worst-supported word of content is explained by a single word of the other
 * side: the logarithm of the better of both lexical probabilities. Nought where there is no such word.
 */
export function readSupport(learned: Learned): (phrase: Found, pair: number) => number {
  const { bitext, cells, links, forward, backward } = learned;
  const numbers = (words: readonly string[], wanted: readonly string[]) => {
    const set = new Set(wanted);
    return Uint8Array.from(words, word => (set.has(word) ? 1 : 0));
  };
  const isLightSource = numbers(bitext.source.words, light.source);
  const isLightTarget = numbers(bitext.target.words, light.target);
  return ({ from, to, start, end }, pair) => {
    const rowBase = bitext.source.start[pair] ?? 0;
    const columnBase = bitext.target.start[pair] ?? 0;
    const columns = (bitext.target.start[pair + 1] ?? 0) - columnBase;
    const base = cells.start[pair] ?? 0;
    const linkAt = (row: number, column: number): number => {
      const cell = base + row * columns + column;
      if (links[cell] !== 1) return none;
      const slot = cells.slot[cell] ?? 0;
      return Math.log(
        Math.max(forward.probability[slot] ?? 0, backward.probability[slot] ?? 0, Math.exp(none)),
      );
    };
    let worst = 0;
    for (let row = from; row < to; row += 1) {
      if (isLightSource[bitext.source.ids[rowBase + row] ?? 0]) continue;
      let best = none;
      for (let column = start; column < end; column += 1) best = Math.max(best, linkAt(row, column));
      worst = Math.min(worst, best);
    }
    for (let column = start; column < end; column += 1) {
      if (isLightTarget[bitext.target.ids[columnBase + column] ?? 0]) continue;
      let best = none;
      for (let row = from; row < to; row += 1) best = Math.max(best, linkAt(row, column));
      worst = Math.min(worst, best);
    }
    return worst;
  };
}
