import { labelGraph, segmentLabels } from '../../annotator/tagger/label-graph.ts';
import type { TaggerModel } from '../../annotator/tagger/model.ts';
import { expandTemplates, parseTemplates } from '../../annotator/tagger/templates.ts';
import { seededRandom } from '../../training/tagger/random.ts';

const templates = 'word\nword[-1]\nword[1]\nword[-1] word';

/** Random whole numbers for words: 1…kinds, the same for the same seed. */
export function randomWords(length: number, kinds: number, seed: number): Uint32Array {
  const random = seededRandom(seed);
  return Uint32Array.from({ length }, () => 1 + Math.floor(random() * kinds));
}

/** A model of two types of segment with random weights for every feature of a text of random words. */
export function smallModel(seed = 1): TaggerModel {
  const random = seededRandom(seed);
  const graph = labelGraph(segmentLabels(['person', 'place']));
  const { hashes } = expandTemplates(parseTemplates(templates), { word: randomWords(400, 12, seed) }, 400);
  const features = Uint32Array.from(new Set(hashes)).sort();
  const starts = [0];
  const labels: number[] = [];
  for (const _ of features) {
    for (const label of graph.labels.keys()) if (random() < 0.3) labels.push(label);
    starts.push(labels.length);
  }
  return {
    name: 'small/1',
    graph,
    templates,
    transitions: Float64Array.from(graph.from, () => Math.round(random() * 4e4 - 2e4) / 1e4),
    unit: 0.03125,
    features,
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(labels),
    weights: Int8Array.from(labels, () => Math.floor(random() * 255) - 127),
    calibration: { slope: 0.75, shift: -0.25 },
  };
}
