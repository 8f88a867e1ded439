import type { LabelGraph } from './label-graph.ts';
import type { Scores } from './lattice.ts';
import { type Attributes, featureReader, type Templates } from './templates.ts';

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Weights are whole numbers of
 * −127…127 in units of `unit`; only those of features that say something are kept.
 */
export interface TaggerModel {
  /** What the model is, for `producer.models`: «names-fr/1». */
  readonly name: string;
  readonly graph: LabelGraph;
  /** The templates that it was trained with, in the notation of `parseTemplates`. */
  readonly templates: string;
  /** By pair of the graph, in natural logarithms. */
  readonly transitions: Float64Array;
  readonly unit: number;
  /** Hashes of the features, ascending. */
  readonly features: Uint32Array;
  /** Weights of feature `i` are numbers `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What turns a segment's probability into how often such segments are right, see `calibrated`. */
  readonly calibration: Calibration;
}

/** logit(calibrated) = slope · logit(probability) + shift (Platt 1999). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Adds up the weights of all features of all positions. */
export function scoresOf(
  model: TaggerModel,
  index: FeatureIndex,
  templates: Templates,
  attributes: Attributes,
  length: number,
): Scores {
  const { starts, labels, weights, unit } = model;
  const size = model.graph.labels.length;
  const featuresAt = featureReader(templates, attributes, length);
  const features = new Uint32Array(templates.count);
  const emissions = new Float64Array(length * size);
  for (let at = 0; at < length; at += 1) {
    const base = at * size;
    const found = featuresAt(at, features);
    for (let next = 0; next < found; next += 1) {
      const row = index(features[next] ?? 0);
      if (row < 0) continue;
      const stop = starts[row + 1] ?? 0;
      for (let place = starts[row] ?? 0; place < stop; place += 1) {
        const cell = base + (labels[place] ?? 0);
        emissions[cell] = (emissions[cell] ?? 0) + (weights[place] ?? 0);
      }
    }
  }
  for (let cell = 0; cell < emissions.length; cell += 1) emissions[cell] = (emissions[cell] ?? 0) * unit;
  return { length, emissions, transitions: model.transitions };
}

/** The row of a feature in the model, or −1. */
export type FeatureIndex = (hash: number) => number;

/** An open-addressed table over the hashes, at most half full. */
export function featureIndex(features: Uint32Array): FeatureIndex {
  const bits = Math.ceil(Math.log2(Math.max(features.length, 1) * 2));
  const mask = 2 ** bits - 1;
  const rows = new Int32Array(mask + 1).fill(-1);
  features.forEach((hash, row) => {
    let slot = hash & mask;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  });
  return hash => {
    let slot = hash & mask;
    let row = rows[slot] ?? -1;
    while (row >= 0 && features[row] !== hash) {
      slot = (slot + 1) & mask;
      row = rows[slot] ?? -1;
    }
    return row;
  };
}
