import { type Segment, segmentsOf } from './label-graph.ts';
import { bestPath, latticeOf, segmentProbability } from './lattice.ts';
import { type Calibration, featureIndex, scoresOf, type TaggerModel } from './model.ts';
import { type Attributes, parseTemplates } from './templates.ts';

export interface TaggedSegment extends Segment {
  /** Calibrated probability that exactly these positions are one segment of this type. */
  readonly confidence: number;
}

/** A trained model, ready to label sequences; it knows neither languages nor what its labels mean. */
export interface Tagger {
  readonly name: string;
  /** The best segments of a sequence, in order. */
  readonly segments: (attributes: Attributes, length: number) => readonly TaggedSegment[];
  /** The best label of every position. */
  readonly labels: (attributes: Attributes, length: number) => readonly string[];
}

export function taggerOf(model: TaggerModel): Tagger {
  const index = featureIndex(model.features);
  const templates = parseTemplates(model.templates);
  const scored = (attributes: Attributes, length: number) =>
    scoresOf(model, index, templates, attributes, length);
  const { graph } = model;
  return {
    name: model.name,
    segments: (attributes, length) => {
      if (length === 0) return [];
      const scores = scored(attributes, length);
      const segments = segmentsOf(graph, bestPath(graph, scores));
      if (segments.length === 0) return [];
      const lattice = latticeOf(graph, scores);
      return segments.map(segment => ({
        ...segment,
        confidence: calibrated(model.calibration, segmentProbability(graph, lattice, segment)),
      }));
    },
    labels: (attributes, length) => {
      if (length === 0) return [];
      const path = bestPath(graph, scored(attributes, length));
      return Array.from(path, label => graph.labels[label] ?? '');
    },
  };
}

/** Platt scaling, in thousandths; certainty is never claimed, neither way. */
export function calibrated({ slope, shift }: Calibration, probability: number): number {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  const logit = Math.log(inside / (1 - inside));
  const thousandths = Math.round(1000 / (1 + Math.exp(-(slope * logit + shift))));
  return Math.min(Math.max(thousandths, 1), 999) / 1000;
}
