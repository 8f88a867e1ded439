import type { Deadline, TimeExpression } from '../../document/annotated-article.ts';
import type { BlockKind } from '../../document/article.ts';

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
 * The deadlines without those that another one states more fully: the same day, and at least one long word in common.
 * The body has fuller words than a headline or standfirst, and a day that is named says more than one that was counted
 * («deux mois pour présenter un plan … doit présenter son plan le 21 juillet»), so the reader's list says each thing once.
 */
function withoutSummaries(placed: readonly PlacedDeadline[], folded: string): readonly Unnumbered[] {
  const byDay = new Map<string, { readonly rank: number; readonly stems: ReadonlySet<string> }[]>();
  const dayOf = ({ deadline }: PlacedDeadline) => deadline.due.slice(0, 10);
  for (const each of placed) {
    const rank = fullness(each);
    if (rank === 0) continue;
    const day = byDay.get(dayOf(each)) ?? [];
    const same = day.find(other => other.rank === rank);
    const stems = stemsOf(each, folded);
    if (same) day[day.indexOf(same)] = { rank, stems: new Set([...same.stems, ...stems]) };
    else day.push({ rank, stems: new Set(stems) });
    byDay.set(dayOf(each), day);
  }
  return placed
    .filter(each => {
      const fuller = (byDay.get(dayOf(each)) ?? []).filter(({ rank }) => rank > fullness(each));
      return (
        fuller.length === 0 ||
        !stemsOf(each, folded).some(word => fuller.some(({ stems }) => stems.has(word)))
      );
    })
    .map(({ deadline }) => deadline);
}

/** A summary says least, then a day that was counted from a length of time, then one that is named. */
const fullness = ({ kind, time }: PlacedDeadline): number =>
  summaries.includes(kind) ? 0 : time.type === 'duration' ? 1 : 2;

/** The long words of the clause, without those of the date, which both have anyway. */
function stemsOf({ deadline, time }: PlacedDeadline, folded: string): readonly string[] {
  const { action } = deadline;
  if (!action) return [];
  const words = `${folded.slice(action.start, time.span.start)} ${folded.slice(time.span.end, action.end)}`;
  return (words.match(/\p{L}+/gu) ?? []).filter(word => word.length >= stem).map(word => word.slice(0, stem));
}
