import type { FeatureSheet } from '../../annotator/tagger/templates.ts';

/** A sequence with its right labels, by number. */
export interface Example {
  readonly sheet: FeatureSheet;
  readonly path: Uint8Array;
}

/**
 * The features that a training set has seen often enough, each with the labels that it was seen with: weights exist
 * only for those pairs, as in CRFsuite, which keeps training fast and the model small.
 */
export interface FeatureSpace {
  /** Ascending hashes. */
  readonly features: Uint32Array;
  /** Pairs of feature `i` are numbers `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
}

export function featureSpace(
  examples: readonly Example[],
  seenAtLeast: number,
  labels: number,
): FeatureSpace {
  const all = examples.reduce((sum, { sheet }) => sum + sheet.hashes.length, 0);
  // One number an occurrence, feature above label, so that sorting brings equal pairs together.
  const pairs = new Float64Array(all);
  let next = 0;
  for (const { sheet, path } of examples) {
    for (let at = 0; at < sheet.length; at += 1)
      for (let k = sheet.starts[at] ?? 0; k < (sheet.starts[at + 1] ?? 0); k += 1)
        pairs[next++] = (sheet.hashes[k] ?? 0) * 256 + (path[at] ?? 0);
  }
  pairs.sort();
  const features: number[] = [];
  const starts: number[] = [0];
  const seen: number[] = [];
  for (let from = 0; from < all; ) {
    const feature = Math.floor((pairs[from] ?? 0) / 256);
    let to = from;
    const own: number[] = [];
    for (; to < all && Math.floor((pairs[to] ?? 0) / 256) === feature; to += 1) {
      const label = (pairs[to] ?? 0) % 256;
      if (own.at(-1) !== label) own.push(label);
    }
    if (to - from >= seenAtLeast && own.length <= labels) {
      features.push(feature);
      for (const label of own) seen.push(label);
      starts.push(seen.length);
    }
    from = to;
  }
  return {
    features: Uint32Array.from(features),
    starts: Uint32Array.from(starts),
    labels: Uint8Array.from(seen),
  };
}
