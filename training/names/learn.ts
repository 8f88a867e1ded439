import { labelGraph, pathOf, segmentLabels } from '../../annotator/tagger/label-graph.ts';
import type { TaggerModel } from '../../annotator/tagger/model.ts';
import { taggerOf } from '../../annotator/tagger/tagger.ts';
import { expandTemplates, parseTemplates } from '../../annotator/tagger/templates.ts';
import type { Judged } from '../tagger/calibrate.ts';
import type { Example } from '../tagger/feature-space.ts';
import { trainCrf } from '../tagger/train-crf.ts';
import type { StudiedArticle } from './examples.ts';
import type { GoldSpan } from './gold.ts';
import type { TrainingPlan } from './plan.ts';

/** A model from studied articles; `templates` is a part of the name tagger's, for an ablation. */
export function learn(
  plan: TrainingPlan,
  templates: string,
  articles: readonly StudiedArticle[],
  onEpoch?: (epoch: number, loss: number) => void,
): TaggerModel {
  const labels = segmentLabels(plan.types);
  const graph = labelGraph(labels);
  const parsed = parseTemplates(templates);
  const examples = articles.flatMap(({ lines }) =>
    lines.map(
      ({ words, attributes, segments }): Example => ({
        sheet: expandTemplates(parsed, attributes, words.length),
        path: pathOf(graph, segments, words.length),
      }),
    ),
  );
  return trainCrf(examples, {
    name: plan.name,
    labels,
    templates,
    epochs: plan.epochs,
    step: 0.15,
    penalty: plan.penalty,
    seenAtLeast: 2,
    seed: 1,
    ...(onEpoch ? { onEpoch } : {}),
  });
}

export interface FoundSpan extends GoldSpan {
  readonly confidence: number;
}

/** The names that a model finds in an article. */
export function namesFound(model: TaggerModel, articles: readonly StudiedArticle[]): readonly FoundSpan[][] {
  const tagger = taggerOf(model);
  return articles.map(({ lines }) =>
    lines.flatMap(({ words, attributes }) =>
      tagger.segments(attributes, words.length).map(({ from, to, type, confidence }) => ({
        start: words[from]?.span.start ?? 0,
        end: words[to - 1]?.span.end ?? 0,
        type,
        confidence,
      })),
    ),
  );
}

/** How sure the model was of each name that it found, and whether the gold has it. */
export function judgedNames(
  found: readonly (readonly FoundSpan[])[],
  articles: readonly StudiedArticle[],
): readonly Judged[] {
  return found.flatMap((spans, index) => {
    const gold = new Set(articles[index]?.spans.map(({ start, end, type }) => `${start} ${end} ${type}`));
    return spans.map(({ start, end, type, confidence }) => ({
      probability: confidence,
      right: gold.has(`${start} ${end} ${type}`),
    }));
  });
}
