import { type LabelGraph, labelGraph } from '../../annotator/tagger/label-graph.ts';
import { latticeOf, type Scores } from '../../annotator/tagger/lattice.ts';
import { type Calibration, featureIndex, type TaggerModel } from '../../annotator/tagger/model.ts';
import { type Example, type FeatureSpace, featureSpace } from './feature-space.ts';
import { seededRandom, shuffle } from './random.ts';

export interface CrfOptions {
  readonly name: string;
  readonly labels: readonly string[];
  readonly templates: string;
  readonly epochs: number;
  /** Step of AdaGrad (Duchi, Hazan and Singer 2011). */
  readonly step: number;
  /** Weight of the L1 penalty for one pass over the examples. */
  readonly penalty: number;
  readonly seenAtLeast: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

const uncalibrated: Calibration = { slope: 1, shift: 0 };

/** Weights under training: squared gradients and the time of the last visit stand beside every weight. */
interface Weights {
  readonly values: Float64Array;
  readonly squares: Float64Array;
  readonly visited: Uint32Array;
}

/**
 * Trains a linear-chain CRF by stochastic gradients: AdaGrad, with the L1 penalty of the sentences in between taken
 * off when a weight is next visited (FOBOS, Duchi and Singer 2009). The same examples and options give the same model.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): TaggerModel {
  const graph = labelGraph(options.labels);
  const space = featureSpace(examples, options.seenAtLeast, options.labels.length);
  const index = featureIndex(space.features);
  const rows = examples.map(({ sheet }) => Int32Array.from(sheet.hashes, hash => index(hash)));
  const emissions = weightsOf(space.labels.length);
  const transitions = weightsOf(graph.from.length);
  const order = Uint32Array.from(examples, (_, number) => number);
  const random = seededRandom(options.seed);
  const shrink = options.penalty / examples.length;
  let clock = 0;
  for (let epoch = 1; epoch <= options.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const number of order) {
      const example = examples[number];
      if (!example || example.sheet.length === 0) continue;
      clock += 1;
      loss += learn(graph, space, rows[number] ?? new Int32Array(), example, emissions, transitions, {
        step: options.step,
        shrink,
        clock,
      });
    }
    options.onEpoch?.(epoch, loss / examples.length);
  }
  for (let pair = 0; pair < emissions.values.length; pair += 1)
    settle(emissions, pair, options.step, shrink, clock);
  return {
    ...quantised(space, emissions.values),
    name: options.name,
    graph,
    templates: options.templates,
    transitions: transitions.values.map(value => Math.round(value * 1e4) / 1e4),
    calibration: uncalibrated,
  };
}

const weightsOf = (length: number): Weights => ({
  values: new Float64Array(length),
  squares: new Float64Array(length),
  visited: new Uint32Array(length),
});

interface Pace {
  readonly step: number;
  readonly shrink: number;
  readonly clock: number;
}

/** One step down the gradient of one sequence; answers its loss, −log p(right path). */
function learn(
  graph: LabelGraph,
  space: FeatureSpace,
  rows: Int32Array,
  { sheet, path }: Example,
  emissions: Weights,
  transitions: Weights,
  pace: Pace,
): number {
  const size = graph.labels.length;
  const scores: Scores = {
    length: sheet.length,
    emissions: new Float64Array(sheet.length * size),
    transitions: transitions.values,
  };
  forEachPair(
    space,
    rows,
    sheet.starts,
    (pair, cell) => {
      settle(emissions, pair, pace.step, pace.shrink, pace.clock);
      scores.emissions[cell] = (scores.emissions[cell] ?? 0) + (emissions.values[pair] ?? 0);
    },
    size,
  );
  const lattice = latticeOf(graph, scores);
  let score = 0;
  const gradient = new Float64Array(sheet.length * size);
  for (let cell = 0; cell < gradient.length; cell += 1)
    gradient[cell] = (lattice.forward[cell] ?? 0) * (lattice.backward[cell] ?? 0);
  path.forEach((label, at) => {
    const cell = at * size + label;
    score += scores.emissions[cell] ?? 0;
    gradient[cell] = (gradient[cell] ?? 0) - 1;
  });
  forEachPair(
    space,
    rows,
    sheet.starts,
    (pair, cell) => move(emissions, pair, gradient[cell] ?? 0, pace.step),
    size,
  );
  for (let pair = 0; pair < graph.from.length; pair += 1) {
    const [from, to] = [graph.from[pair] ?? 0, graph.to[pair] ?? 0];
    let difference = 0;
    for (let at = 1; at < sheet.length; at += 1) {
      const cell = at * size + to;
      difference +=
        (lattice.forward[(at - 1) * size + from] ?? 0) *
        (lattice.steps[pair] ?? 0) *
        (lattice.weights[cell] ?? 0) *
        (lattice.backward[cell] ?? 0);
      if (path[at - 1] === from && path[at] === to) {
        difference -= 1;
        score += transitions.values[pair] ?? 0;
      }
    }
    move(transitions, pair, difference, pace.step);
  }
  return lattice.logSum - score;
}

function forEachPair(
  space: FeatureSpace,
  rows: Int32Array,
  starts: Uint32Array,
  visit: (pair: number, cell: number) => void,
  size: number,
): void {
  for (let at = 0; at + 1 < starts.length; at += 1)
    for (let k = starts[at] ?? 0; k < (starts[at + 1] ?? 0); k += 1) {
      const row = rows[k] ?? -1;
      if (row < 0) continue;
      const stop = space.starts[row + 1] ?? 0;
      for (let pair = space.starts[row] ?? 0; pair < stop; pair += 1)
        visit(pair, at * size + (space.labels[pair] ?? 0));
    }
}

function move(weights: Weights, pair: number, gradient: number, step: number): void {
  if (Math.abs(gradient) < 1e-5) return;
  const squares = (weights.squares[pair] ?? 0) + gradient * gradient;
  weights.squares[pair] = squares;
  weights.values[pair] = (weights.values[pair] ?? 0) - (step * gradient) / Math.sqrt(squares + 1e-8);
}

/** Takes off the penalty of the time since the last visit. */
function settle(weights: Weights, pair: number, step: number, shrink: number, clock: number): void {
  const value = weights.values[pair] ?? 0;
  const away = clock - (weights.visited[pair] ?? 0);
  weights.visited[pair] = clock;
  if (value === 0 || away === 0) return;
  const least = (step * shrink * away) / Math.sqrt((weights.squares[pair] ?? 0) + 1e-8);
  weights.values[pair] = Math.abs(value) <= least ? 0 : value - Math.sign(value) * least;
}

/** Whole numbers of −127…127; what rounds to nothing is left out. */
function quantised(
  space: FeatureSpace,
  values: Float64Array,
): Pick<TaggerModel, 'unit' | 'features' | 'starts' | 'labels' | 'weights'> {
  const highest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = highest / 127 || 1;
  const features: number[] = [];
  const starts: number[] = [0];
  const labels: number[] = [];
  const weights: number[] = [];
  space.features.forEach((feature, row) => {
    const before = weights.length;
    for (let pair = space.starts[row] ?? 0; pair < (space.starts[row + 1] ?? 0); pair += 1) {
      const weight = Math.round((values[pair] ?? 0) / unit);
      if (weight === 0) continue;
      labels.push(space.labels[pair] ?? 0);
      weights.push(weight);
    }
    if (weights.length === before) return;
    features.push(feature);
    starts.push(weights.length);
  });
  return {
    unit,
    features: Uint32Array.from(features),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(weights),
  };
}
