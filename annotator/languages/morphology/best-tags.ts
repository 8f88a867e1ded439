import type { Candidates } from './tag-candidates.ts';
import { edgeTag, type TagModel } from './tag-model.ts';

const edge: Candidates = { tags: [edgeTag], scores: [0] };

/**
 * The likeliest sequence of tags by a second-order hidden Markov model (Brants 2000, TnT): Viterbi over pairs of
 * neighbouring candidates. Linear in the number of words, as a word has few candidates.
 */
export function bestTags(lattice: readonly Candidates[], model: TagModel): readonly number[] {
  const columns = [edge, ...lattice, edge];
  /** For each column, for each pair of a candidate before and one in it: which candidate stood before both. */
  const cameFrom: Uint8Array[] = [];
  let before = edge;
  let scores = new Float64Array(1);
  for (let index = 1; index < columns.length; index += 1) {
    const two = columns[index - 1] ?? edge;
    const three = columns[index] ?? edge;
    const next = new Float64Array(two.tags.length * three.tags.length).fill(-Infinity);
    const origin = new Uint8Array(next.length);
    forward(model, before, two, three, scores, next, origin);
    cameFrom.push(origin);
    before = two;
    scores = next;
  }
  return walkBack(columns, cameFrom, scores);
}

function forward(
  { tags, transitions }: TagModel,
  one: Candidates,
  two: Candidates,
  three: Candidates,
  scores: Float64Array,
  next: Float64Array,
  origin: Uint8Array,
): void {
  const size = tags.length;
  const width = three.tags.length;
  for (let b = 0; b < two.tags.length; b += 1) {
    for (let a = 0; a < one.tags.length; a += 1) {
      const score = scores[a * two.tags.length + b] ?? -Infinity;
      const row = ((one.tags[a] ?? 0) * size + (two.tags[b] ?? 0)) * size;
      for (let c = 0; c < width; c += 1) {
        const reached = score + (transitions[row + (three.tags[c] ?? 0)] ?? 0) + (three.scores[c] ?? 0);
        if (reached > (next[b * width + c] ?? 0)) {
          next[b * width + c] = reached;
          origin[b * width + c] = a;
        }
      }
    }
  }
}

function walkBack(
  columns: readonly Candidates[],
  cameFrom: readonly Uint8Array[],
  scores: Float64Array,
): readonly number[] {
  const result: number[] = [];
  let current = 0;
  let previous = scores.indexOf(Math.max(...scores));
  for (let index = columns.length - 1; index > 1; index -= 1) {
    const column = columns[index - 1] ?? edge;
    result.push(column.tags[previous] ?? edgeTag);
    const origin = cameFrom[index - 1]?.[previous * (columns[index]?.tags.length ?? 1) + current] ?? 0;
    current = previous;
    previous = origin;
  }
  return result.reverse();
}
