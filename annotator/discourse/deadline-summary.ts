import type { Deadline, TimeExpression } from '../document/annotated-article.ts';
import type { BlockKind } from '../document/article.ts';

/** Blocks that say in short what the body says in full. */
const summaries: readonly BlockKind[] = ['headline', 'standfirst', 'heading', 'caption'];
/** Words shorter than this say little, and longer ones are compared by their beginning: «vacciner», «vaccination». */
const stem = 5;

type Unnumbered = Omit<Deadline, 'id'>;

export interface PlacedDeadline {
  readonly deadline: Unnumbered;
  readonly time: TimeExpression;
  /** Which block of the article it stands in, and of what kind that is. */
  readonly block: number;
  readonly kind: BlockKind;
  /** It says what is lost from then on. */
  readonly follows: boolean;
}

/** The deadlines in reading order, each stated once. */
export const saidOnce = (placed: readonly PlacedDeadline[], folded: string): readonly Unnumbered[] =>
  withoutSummaries(withoutEchoes(placed), folded);

/**
 * Without those that only say what comes after a limit that the same paragraph has set: «… avant le 15 janvier. À partir
 * du 15 janvier, …».
 */
function withoutEchoes(placed: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
  const seen = new Set<string>();
  return placed.filter(({ deadline, block, follows }) => {
    const limit = `${block} ${deadline.due.slice(0, 10)}`;
    const repeats = follows && seen.has(limit);
    seen.add(limit);
    return !repeats;
  });
}

/**
 * The deadlines without those of a headline or standfirst that the body states again: the same day, and at least one
 * long word in common. The body has the fuller words, so the reader's list says each thing once.
 */
function withoutSummaries(placed: readonly PlacedDeadline[], folded: string): readonly Unnumbered[] {
  const stemsByDay = new Map<string, Set<string>>();
  for (const each of placed) {
    const { deadline, kind } = each;
    if (summaries.includes(kind)) continue;
    const day = deadline.due.slice(0, 10);
    const stems = stemsByDay.get(day) ?? new Set();
    for (const word of stemsOf(each, folded)) stems.add(word);
    stemsByDay.set(day, stems);
  }
  return placed
    .filter(each => {
      const { deadline, kind } = each;
      const stems = summaries.includes(kind) ? stemsByDay.get(deadline.due.slice(0, 10)) : undefined;
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
