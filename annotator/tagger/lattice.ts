import type { LabelGraph, Segment } from './label-graph.ts';

/**
 * Scores of one sequence: `emissions[at * labels + label]` for every position and label, `transitions[k]` for the
 * k-th pair of the graph. Natural logarithms of unnormalised weights, as in any linear-chain model.
 */
export interface Scores {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/** The path of highest score (Viterbi); of equal ones that with the lower label numbers. */
export function bestPath(graph: LabelGraph, { length, emissions, transitions }: Scores): Uint8Array {
  const { from: befores, to: afters } = graph;
  const size = graph.labels.length;
  const back = new Uint8Array(length * size);
  let row = Float64Array.from(graph.opens, (opens, label) => (opens ? (emissions[label] ?? 0) : impossible));
  let next = new Float64Array(size);
  for (let at = 1; at < length; at += 1) {
    const base = at * size;
    next.fill(impossible);
    for (let pair = 0; pair < befores.length; pair += 1) {
      const from = befores[pair] ?? 0;
      const to = afters[pair] ?? 0;
      const score = (row[from] ?? 0) + (transitions[pair] ?? 0);
      if (score <= (next[to] ?? 0)) continue;
      next[to] = score;
      back[base + to] = from;
    }
    for (let label = 0; label < size; label += 1)
      next[label] = (next[label] ?? 0) + (emissions[base + label] ?? 0);
    [row, next] = [next, row];
  }
  const path = new Uint8Array(length);
  let best = -1;
  row.forEach((score, label) => {
    if (graph.closes[label] && (best < 0 || score > (row[best] ?? 0))) best = label;
  });
  for (let at = length - 1; at >= 0; at -= 1) {
    path[at] = best;
    best = back[at * size + best] ?? 0;
  }
  return path;
}

const impossible = Number.NEGATIVE_INFINITY;

/** Forward and backward sums of one sequence, scaled at every position (Rabiner 1989). */
export interface Lattice {
  readonly length: number;
  /** forward × backward is the probability of a label at a position. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp(emission − highest of the position) / scale of the position. */
  readonly weights: Float64Array;
  /** exp(transition), by pair. */
  readonly steps: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly logSum: number;
}

/**
 * Scores that differ by more than this are treated as if they differed by this, and probabilities below `least` as
 * none: so no sum is ever 0 and no quotient infinite, whatever the scores.
 */
const widest = 300;
const least = 1e-300;

export function latticeOf(graph: LabelGraph, scores: Scores): Lattice {
  const size = graph.labels.length * scores.length;
  const lattice = {
    length: scores.length,
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    weights: new Float64Array(size),
    steps: scores.transitions.map(score => Math.exp(Math.min(Math.max(score, -widest), widest))),
  };
  const logSum = sweepForward(graph, scores, lattice);
  sweepBackward(graph, lattice);
  return { ...lattice, logSum };
}

type Sums = Omit<Lattice, 'logSum'>;

function sweepForward(
  { labels, opens, closes, from, to }: LabelGraph,
  { length, emissions }: Scores,
  { forward, weights, steps }: Sums,
): number {
  const size = labels.length;
  const open = Float64Array.from(opens, Number);
  let logSum = 0;
  for (let base = 0; base < length * size; base += size) {
    const end = base + size;
    if (base === 0) forward.set(open);
    else
      for (let pair = 0; pair < steps.length; pair += 1) {
        const cell = base + (to[pair] ?? 0);
        const before = forward[base - size + (from[pair] ?? 0)] ?? 0;
        forward[cell] = (forward[cell] ?? 0) + before * (steps[pair] ?? 0);
      }
    let highest = emissions[base] ?? 0;
    for (let cell = base + 1; cell < end; cell += 1) highest = Math.max(highest, emissions[cell] ?? 0);
    const isLast = end === length * size;
    let sum = 0;
    for (let cell = base; cell < end; cell += 1) {
      const weight = Math.exp(Math.max((emissions[cell] ?? 0) - highest, -widest));
      weights[cell] = weight;
      forward[cell] = isLast && !closes[cell - base] ? 0 : (forward[cell] ?? 0) * weight;
      sum += forward[cell] ?? 0;
    }
    for (let cell = base; cell < end; cell += 1) {
      const share = (forward[cell] ?? 0) / sum;
      forward[cell] = share < least ? 0 : share;
      weights[cell] = (weights[cell] ?? 0) / sum;
    }
    logSum += highest + Math.log(sum);
  }
  return logSum;
}

function sweepBackward({ labels, closes, from, to }: LabelGraph, sums: Sums): void {
  const { length, forward, backward, weights, steps } = sums;
  const size = labels.length;
  backward.set(Float64Array.from(closes, Number), (length - 1) * size);
  for (let base = (length - 2) * size; base >= 0; base -= size)
    for (let pair = 0; pair < steps.length; pair += 1) {
      const cell = base + (from[pair] ?? 0);
      if (forward[cell] === 0) continue;
      const after = base + size + (to[pair] ?? 0);
      const beyond = (weights[after] ?? 0) * (backward[after] ?? 0);
      backward[cell] = (backward[cell] ?? 0) + (steps[pair] ?? 0) * beyond;
    }
}

/** Probability that exactly these positions are one segment of that type. */
export function segmentProbability(graph: LabelGraph, lattice: Lattice, { from, to, type }: Segment): number {
  const size = graph.labels.length;
  const number = (part: string) => graph.labels.indexOf(`${part}-${type}`);
  const label = (at: number) => number(to - from === 1 ? 'S' : at === from ? 'B' : at === to - 1 ? 'E' : 'I');
  let before = label(from);
  let probability = lattice.forward[from * size + before] ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    const next = label(at);
    probability *= stepOf(graph, lattice, before, next) * (lattice.weights[at * size + next] ?? 0);
    before = next;
  }
  return probability * (lattice.backward[(to - 1) * size + before] ?? 0);
}

function stepOf(graph: LabelGraph, { steps }: Lattice, from: number, to: number): number {
  for (let pair = 0; pair < steps.length; pair += 1)
    if (graph.from[pair] === from && graph.to[pair] === to) return steps[pair] ?? 0;
  return 0;
}
