import { nameKey } from '../annotator/rules/name-key.ts';
import { reliabilityTable } from '../training/tagger/calibrate.ts';
import type { GoldText, NamedSpan } from './gold-names.ts';

export interface SureSpan extends NamedSpan {
  readonly confidence: number;
}

const keyOf = ({ start, end, type }: NamedSpan) => `${start} ${end} ${type}`;

/** For each tenth of what Postil says it is sure, how often it is right, strictly. */
export function confidenceTable(
  gold: readonly GoldText[],
  found: readonly (readonly SureSpan[])[],
): readonly string[] {
  return reliabilityTable(
    found.flatMap((spans, index) => {
      const right = new Set(gold[index]?.spans.map(keyOf));
      return spans.map(span => ({ probability: span.confidence, right: right.has(keyOf(span)) }));
    }),
  );
}

/** Strict recall of the names that `training` nowhere has as a name. */
export function unseenRecall(
  gold: readonly GoldText[],
  found: readonly (readonly NamedSpan[])[],
  training: readonly GoldText[],
): string {
  const names = ({ text, spans }: GoldText) =>
    spans.map(span => ({ ...span, name: nameKey(text.slice(span.start, span.end)) }));
  const seen = new Set(training.flatMap(names).map(({ name }) => name));
  let [all, met] = [0, 0];
  gold.forEach((text, index) => {
    const own = new Set(found[index]?.map(keyOf));
    const unseen = names(text).filter(({ name }) => !seen.has(name));
    all += unseen.length;
    met += unseen.filter(span => own.has(keyOf(span))).length;
  });
  return `names unseen in training: recall ${((100 * met) / Math.max(all, 1)).toFixed(1)} % of ${all}`;
}
