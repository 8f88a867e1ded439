import type { TimeExpression } from '../../document/annotated-article.ts';
import { firstDayOf } from '../../rules/days-of-value.ts';
import { intervalOf } from '../../rules/interval.ts';
import type { ReadText } from '../../text/read-text.ts';
import { roleOf, tenseOf } from '../find-roles.ts';
import { datesArticle, type Publication } from '../publication.ts';
import type { BlockTimes } from '../recognise/recognise-times.ts';
import { sentenceFinder } from '../sentence-at.ts';
import { resolveBlock } from './resolve-block.ts';
import { confidenceOf, statedBy } from './stated.ts';
import { createStory } from './story.ts';

/** Gives every recognised time its value, against the publication and the dates that the story has reached. */
export function resolveTimes(
  read: ReadText,
  folded: string,
  blocks: readonly BlockTimes[],
  publication: Publication | null,
): readonly TimeExpression[] {
  const story = createStory();
  const sentenceAt = sentenceFinder(read);
  const found: TimeExpression[] = [];
  for (const block of blocks) {
    const within = read.blocks[block.block]?.span ?? { start: 0, end: folded.length };
    for (const { time, resolved } of resolveBlock(block, {
      read,
      folded,
      within,
      publication,
      story,
      sentenceAt,
    })) {
      const { span, reading, source } = time;
      const interval = intervalOf(resolved.value);
      const publishes =
        publication !== null &&
        firstDayOf(resolved.value) === publication.day &&
        datesArticle(read, block.block, time);
      found.push({
        id: `t${found.length + 1}`,
        span,
        text: read.article.text.slice(span.start, span.end),
        ...resolved,
        mod: ('mod' in reading ? reading.mod : undefined) ?? null,
        begin: interval?.begin ?? null,
        end: interval?.end ?? null,
        stated: statedBy(reading),
        role: publishes ? 'publication' : roleOf(reading, span, folded, within, block.rules),
        tense: tenseOf(resolved.value, publication?.day ?? null),
        confidence: confidenceOf(reading),
        source,
      });
    }
  }
  return found;
}
