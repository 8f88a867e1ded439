import type { Bitext } from './bitext.ts';
import type { Cells } from './cells.ts';

/** Lexical probabilities by slot, and of words that come from nothing. */
export interface Lexicon {
  readonly probability: Float32Array;
  readonly fromNothing: Float32Array;
}

export type Direction = 'forward' | 'backward';

/** Share of words that come from nothing, and how steeply alignments fall off from the diagonal. */
const nothing = 0.08;
const tension = 4;
const iterations = 4;

/**
 * IBM model 2 with a diagonal prior (Dyer, Chahuneau and Smith 2013): forward explains every target word by a
 * source word, backward the other way round.
 */
export function learnLexicon(bitext: Bitext, cells: Cells, direction: Direction): Lexicon {
  const explained = direction === 'forward' ? bitext.target : bitext.source;
  const causes = direction === 'forward' ? bitext.source.words.length : bitext.target.words.length;
  const causeOf = direction === 'forward' ? cells.sourceOf : cells.targetOf;
  let lexicon: Lexicon = {
    probability: new Float32Array(cells.slots).fill(1),
    fromNothing: new Float32Array(explained.words.length).fill(1),
  };
  for (let round = 0; round < iterations; round += 1) {
    const counts: Lexicon = {
      probability: new Float32Array(cells.slots),
      fromNothing: new Float32Array(explained.words.length),
    };
    visitWords(bitext, cells, direction, (word, first, step, length, prior) => {
      const none = nothing * (lexicon.fromNothing[word] ?? 0);
      let sum = none;
      for (let at = 0; at < length; at += 1) {
        const slot = cells.slot[first + at * step] ?? 0;
        sum += (prior[at] ?? 0) * (lexicon.probability[slot] ?? 0);
      }
      if (sum <= 0) return;
      counts.fromNothing[word] = (counts.fromNothing[word] ?? 0) + none / sum;
      for (let at = 0; at < length; at += 1) {
        const slot = cells.slot[first + at * step] ?? 0;
        const share = ((prior[at] ?? 0) * (lexicon.probability[slot] ?? 0)) / sum;
        counts.probability[slot] = (counts.probability[slot] ?? 0) + share;
      }
    });
    lexicon = normalised(counts, causeOf, causes);
  }
  return lexicon;
}

function normalised(counts: Lexicon, causeOf: Uint32Array, causes: number): Lexicon {
  const totals = new Float64Array(causes);
  counts.probability.forEach((count, slot) => {
    totals[causeOf[slot] ?? 0] = (totals[causeOf[slot] ?? 0] ?? 0) + count;
  });
  const none = counts.fromNothing.reduce((sum, count) => sum + count, 0);
  return {
    probability: counts.probability.map((count, slot) => count / ((totals[causeOf[slot] ?? 0] ?? 0) || 1)),
    fromNothing: counts.fromNothing.map(count => count / (none || 1)),
  };
}

type VisitWord = (word: number, first: number, step: number, length: number, prior: Float32Array) => void;

/** Calls `visit` for every explained word with the cells of its possible causes and their prior. */
function visitWords(bitext: Bitext, cells: Cells, direction: Direction, visit: VisitWord): void {
  const { source, target } = bitext;
  for (let pair = 0; pair < bitext.size; pair += 1) {
    const base = cells.start[pair] ?? 0;
    const row = source.start[pair] ?? 0;
    const column = target.start[pair] ?? 0;
    const rows = (source.start[pair + 1] ?? 0) - row;
    const columns = (target.start[pair + 1] ?? 0) - column;
    if (direction === 'forward') {
      for (let at = 0; at < columns; at += 1)
        visit(target.ids[column + at] ?? 0, base + at, columns, rows, diagonal(at, columns, rows));
    } else {
      for (let at = 0; at < rows; at += 1)
        visit(source.ids[row + at] ?? 0, base + at * columns, 1, columns, diagonal(at, rows, columns));
    }
  }
}

const longest = 40;
const priors: Float32Array[] = [];

function diagonal(place: number, length: number, causes: number): Float32Array {
  const key = (place * longest + length) * longest + causes;
  const known = priors[key];
  if (known) return known;
  const weights = Float32Array.from({ length: causes }, (_, cause) =>
    Math.exp(-tension * Math.abs((place + 0.5) / length - (cause + 0.5) / causes)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const prior = weights.map(weight => ((1 - nothing) * weight) / sum);
  priors[key] = prior;
  return prior;
}

/** Marks in `links` (a bit for each direction) the best cause of every word; bit 1 forward, bit 2 backward. */
export function markBest(
  bitext: Bitext,
  cells: Cells,
  direction: Direction,
  lexicon: Lexicon,
  links: Uint8Array,
): void {
  const bit = direction === 'forward' ? 1 : 2;
  visitWords(bitext, cells, direction, (word, first, step, length, prior) => {
    let best = nothing * (lexicon.fromNothing[word] ?? 0);
    let bestCell = -1;
    for (let at = 0; at < length; at += 1) {
      const cell = first + at * step;
      const score = (prior[at] ?? 0) * (lexicon.probability[cells.slot[cell] ?? 0] ?? 0);
      if (score > best) {
        best = score;
        bestCell = cell;
      }
    }
    if (bestCell !== -1) links[bestCell] = (links[bestCell] ?? 0) | bit;
  });
}
