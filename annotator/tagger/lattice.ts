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
  const size = graph.labels.length;
  const back = new Uint8Array(length * size);
  let row = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < size; label += 1) if (graph.opens[label]) row[label] = emissions[label] ?? 0;
  for (let at = 1; at < length; at += 1) {
    const next = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    for (let pair = 0; pair < graph.from.length; pair += 1) {
      const [from, to] = [graph.from[pair] ?? 0, graph.to[pair] ?? 0];
      const score = (row[from] ?? 0) + (transitions[pair] ?? 0);
      if (score <= (next[to] ?? 0)) continue;
      next[to] = score;
      back[at * size + to] = from;
    }
    for (let label = 0; label < size; label += 1)
      next[label] = (next[label] ?? 0) + (emissions[at * size + label] ?? 0);
    row = next;
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

export function latticeOf(graph: LabelGraph, scores: Scores): Lattice {
  const size = graph.labels.length * scores.length;
  const lattice = {
    length: scores.length,
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    weights: new Float64Array(size),
    steps: scores.transitions.map(Math.exp),
  };
  const logSum = sweepForward(graph, scores, lattice);
  sweepBackward(graph, lattice);
  return { ...lattice, logSum };
}

type Sums = Omit<Lattice, 'logSum'>;

function sweepForward(
  graph: LabelGraph,
  { length, emissions }: Scores,
  { forward, weights, steps }: Sums,
): number {
  const size = graph.labels.length;
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    const base = at * size;
    if (at === 0) forward.set(graph.opens.map(Number));
    else
      for (let pair = 0; pair < steps.length; pair += 1) {
        const to = base + (graph.to[pair] ?? 0);
        const before = forward[base - size + (graph.from[pair] ?? 0)] ?? 0;
        forward[to] = (forward[to] ?? 0) + before * (steps[pair] ?? 0);
      }
    const highest = emissions.subarray(base, base + size).reduce((most, score) => Math.max(most, score));
    let sum = 0;
    for (let cell = base; cell < base + size; cell += 1) {
      weights[cell] = Math.exp((emissions[cell] ?? 0) - highest);
      forward[cell] = (forward[cell] ?? 0) * (weights[cell] ?? 0);
      if (at < length - 1 || graph.closes[cell - base]) sum += forward[cell] ?? 0;
    }
    for (let cell = base; cell < base + size; cell += 1) {
      forward[cell] = (forward[cell] ?? 0) / sum;
      weights[cell] = (weights[cell] ?? 0) / sum;
    }
    logSum += highest + Math.log(sum);
  }
  return logSum;
}

function sweepBackward(graph: LabelGraph, { length, backward, weights, steps }: Sums): void {
  const size = graph.labels.length;
  backward.set(graph.closes.map(Number), (length - 1) * size);
  for (let base = (length - 2) * size; base >= 0; base -= size)
    for (let pair = 0; pair < steps.length; pair += 1) {
      const from = base + (graph.from[pair] ?? 0);
      const to = base + size + (graph.to[pair] ?? 0);
      const beyond = (weights[to] ?? 0) * (backward[to] ?? 0);
      backward[from] = (backward[from] ?? 0) + (steps[pair] ?? 0) * beyond;
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
