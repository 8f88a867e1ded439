import type { Span } from '../../document/span.ts';
import type { Mentioned } from './resolve-context.ts';

/** Where in the article a date is told. */
export interface TellingPlace {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The quotation it stands in; null for the writer's own words. */
  readonly quotation: Span | null;
  /** It belongs to a person or a text, not to the story: a date of birth, of a law. */
  readonly incidental: boolean;
  /** Nothing but a preposition stands before it in its sentence. */
  readonly opens: boolean;
}

/** Dates further back than these are forgotten. */
const remembered = 6;

/**
 * The dates that a story has reached, for «le lendemain», «trois jours plus tard», «that evening». A date in somebody's
 * mouth counts only there; an incidental one only in its own sentence («née le 4 juin 2001 et baptisée le lendemain»).
 */
export function createStory() {
  let told: readonly (TellingPlace & { readonly at: Mentioned })[] = [];
  return {
    tell: (at: Mentioned, place: TellingPlace): void => {
      told = [{ ...place, at }, ...told].slice(0, remembered);
    },
    /** The dates that words at this place may count from, the likeliest first. */
    anchors: ({ sentence, quotation }: Pick<TellingPlace, 'sentence' | 'quotation'>): readonly Mentioned[] =>
      told
        .filter(
          each =>
            (each.quotation === null || each.quotation.start === quotation?.start) &&
            (!each.incidental || each.sentence === sentence),
        )
        .map(({ at }) => at),
    /** The year that a sentence opens with: «*En 2003*, nous avions fini le 14 juillet». */
    yearOf: (sentence: number): number | null =>
      told.find(
        each => each.sentence === sentence && each.opens && each.at.month === null && each.at.day === null,
      )?.at.year ?? null,
  };
}

export type Story = ReturnType<typeof createStory>;
