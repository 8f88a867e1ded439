import type { Deadline, TimeExpression } from '../document/annotated-article.ts';
import type { BlockKind } from '../document/article.ts';

/** Blocks that say in short what the body says in full. */
const summaries: readonly BlockKind[] = ['headline', 'standfirst', 'heading', 'caption'];
/** Words shorter than this say little, and longer ones are compared by their beginning: «vacciner», «vaccination». */
const stem = 5;

export interface PlacedDeadline {
  readonly deadline: Omit<Deadline, 'id'>;
  readonly time: TimeExpression;
  readonly block: BlockKind;
}

/**
 * The deadlines without those of a headline or standfirst that the body states again: the same day, and at least one
 * long word in common. The body has the fuller words, so the reader's list says each thing once.
 */
export function withoutSummaries(
  placed: readonly PlacedDeadline[],
  folded: string,
): readonly Omit<Deadline, 'id'>[] {
  const stemsByDay = new Map<string, Set<string>>();
  for (const each of placed) {
    const { deadline, block } = each;
    if (summaries.includes(block)) continue;
    const day = deadline.due.slice(0, 10);
    const stems = stemsByDay.get(day) ?? new Set();
    for (const word of stemsOf(each, folded)) stems.add(word);
    stemsByDay.set(day, stems);
  }
  return placed
    .filter(each => {
      const { deadline, block } = each;
      const stems = summaries.includes(block) ? stemsByDay.get(deadline.due.slice(0, 10)) : undefined;
      return !stems || !stemsOf(each, folded).some(word => stems.has(word));
    })
    .map(({ deadline }) => deadline);
}

/** The long words of the clause, without those of the date, which both have anyway. */
function stemsOf({ deadline, time }: PlacedDeadline, folded: string): readonly string[] {
  const { action } = deadline;
  if (!action) return [];
  const words = `${folded.slice(action.start, time.span.start)} ${folded.slice(time.span.end, action.end)}`;
  return (words.match(/\p{L}+/gu) ?? []).filter(word => word.length >= stem).map(word => word.slice(0, stem));
}
