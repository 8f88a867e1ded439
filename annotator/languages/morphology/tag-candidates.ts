import type { FormLexicon } from './form-lexicon.ts';
import { edgeTag, type TagCounts, type TagModel } from './tag-model.ts';
import { guessKeys, type WordForm } from './word-shape.ts';

/** The tags that a word may have; in parallel, log(P(tag | word) / P(tag)). */
export interface Candidates {
  readonly tags: readonly number[];
  readonly scores: readonly number[];
}

/** How strongly a more general key smooths a more special one, in counts. */
const guessSmoothing = 3;
/** The same for the guess against what was counted for the word itself. */
const wordSmoothing = 0.8;
/** A word counted this often needs no guess. */
const wellKnown = 200;
/** Candidates this much less likely than the best are dropped; what remains is few. */
const leastShare = 0.002;
/** Words whose candidates are remembered; then all are forgotten, so that memory stays bounded. */
const mostRemembered = 20_000;

/**
 * A word is judged by its own counts, smoothed by what its shape, its classes in a dictionary and its ending
 * suggest. The memory changes nothing but the time it takes.
 */
export function candidateFinder(model: TagModel, lexicon: FormLexicon): (form: WordForm) => Candidates {
  const remembered = new Map<string, Candidates>();
  return form => {
    const key = `${form.isFirst ? '^' : ' '}${form.written}`;
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const found = candidatesOf(form, model, lexicon);
    remembered.set(key, found);
    return found;
  };
}

/** The classes a dictionary gives a form, one letter each, in alphabetical order. */
export const wordClassesOf = (form: string, lexicon: FormLexicon): string =>
  [...new Set(lexicon(form).map(reading => reading.wordClass))].sort().join('');

function candidatesOf(form: WordForm, model: TagModel, lexicon: FormLexicon): Candidates {
  const counted = countsOf(form, model);
  const shares = new Float64Array(model.tags.length);
  if (counted.reduce((sum, { total }) => sum + total, 0) < wellKnown) {
    const keys = guessKeys(form, wordClassesOf(form.lower, lexicon));
    for (const key of keys) mix(shares, model.guesses(key), guessSmoothing);
  }
  for (const counts of counted) mix(shares, counts, wordSmoothing);
  shares[edgeTag] = 0;
  const best = Math.max(...shares);
  const tags: number[] = [];
  const scores: number[] = [];
  shares.forEach((share, tag) => {
    if (tag === edgeTag || share < best * leastShare) return;
    tags.push(tag);
    scores.push(best === 0 ? 0 : Math.log(share / Math.max(model.priors[tag] ?? 0, 1e-6)));
  });
  return { tags, scores };
}

/** What was counted for the form as written; at the beginning of a sentence, for the small letters too. */
function countsOf({ written, lower, isFirst }: WordForm, model: TagModel): readonly TagCounts[] {
  const own = model.words(written);
  const small = isFirst && lower !== written ? model.words(lower) : null;
  return [...(own ? [own] : []), ...(small ? [small] : [])];
}

/** Moves the shares towards the counts, the more the more was counted. */
function mix(shares: Float64Array, counted: TagCounts | null, smoothing: number): void {
  if (!counted) return;
  const weight = smoothing / (counted.total + smoothing);
  for (let tag = 0; tag < shares.length; tag += 1) shares[tag] = (shares[tag] ?? 0) * weight;
  for (const [tag, count] of counted.counts) {
    shares[tag] = (shares[tag] ?? 0) + count / (counted.total + smoothing);
  }
}
