import type { FormLexicon } from './form-lexicon.ts';
import { edgeTag, type TagCounts, type TagModel } from './tag-model.ts';
import { guessKeys, type WordForm } from './word-shape.ts';

/** A tag that a word may have, and log(P(tag | word) / P(tag)). */
interface Candidate {
  readonly tag: number;
  readonly score: number;
}

/** How strongly a more general key smooths a more special one, in counts. */
const guessSmoothing = 3;
/** The same for the guess against what was counted for the word itself. */
const wordSmoothing = 0.8;
/** Candidates this much less likely than the best are dropped; what remains is few. */
const leastShare = 0.002;

/**
 * The likeliest sequence of tags by a second-order hidden Markov model (Brants 2000, TnT), where a word is judged
 * by its own counts, smoothed by what its shape, its classes in a dictionary and its ending suggest.
 */
export function tagWords(
  forms: readonly WordForm[],
  model: TagModel,
  lexicon: FormLexicon,
): readonly string[] {
  const lattice = forms.map(form => candidatesOf(form, model, lexicon));
  return bestPath(lattice, model).map(tag => model.tags[tag] ?? 'X');
}

/** The classes a dictionary gives a form, one letter each, in alphabetical order. */
export const wordClassesOf = (form: string, lexicon: FormLexicon): string =>
  [...new Set(lexicon(form).map(reading => reading.wordClass))].sort().join('');

function candidatesOf(form: WordForm, model: TagModel, lexicon: FormLexicon): readonly Candidate[] {
  const counted = countsOf(form, model);
  const shares = new Float64Array(model.tags.length);
  if (counted.reduce((sum, { total }) => sum + total, 0) < 200) {
    const keys = guessKeys(form, wordClassesOf(form.lower, lexicon));
    for (const key of keys) mix(shares, model.guesses.get(key), guessSmoothing);
  }
  for (const counts of counted) mix(shares, counts, wordSmoothing);
  shares[edgeTag] = 0;
  const best = Math.max(...shares);
  if (best === 0) return model.priors.map((_, tag) => ({ tag, score: tag === edgeTag ? -50 : 0 }));
  const candidates: Candidate[] = [];
  shares.forEach((share, tag) => {
    if (share >= best * leastShare) {
      candidates.push({ tag, score: Math.log(share / Math.max(model.priors[tag] ?? 0, 1e-6)) });
    }
  });
  return candidates;
}

/** What was counted for the form as written; at the beginning of a sentence, for the small letters too. */
function countsOf({ written, lower, isFirst }: WordForm, model: TagModel): readonly TagCounts[] {
  const own = model.words.get(written);
  const small = isFirst && lower !== written ? model.words.get(lower) : undefined;
  return [...(own ? [own] : []), ...(small ? [small] : [])];
}

/** Moves the shares towards the counts, the more the more was counted. */
function mix(shares: Float64Array, counted: TagCounts | undefined, smoothing: number): void {
  if (!counted) return;
  const weight = smoothing / (counted.total + smoothing);
  for (let tag = 0; tag < shares.length; tag += 1) shares[tag] = (shares[tag] ?? 0) * weight;
  for (const [tag, count] of counted.counts) {
    shares[tag] = (shares[tag] ?? 0) + count / (counted.total + smoothing);
  }
}

interface State {
  readonly before: number;
  readonly tag: number;
  readonly score: number;
  readonly from: State | null;
}

/** Viterbi over pairs of tags; a sentence is short (read-text.ts) and a word has few candidates. */
function bestPath(lattice: readonly (readonly Candidate[])[], model: TagModel): readonly number[] {
  const size = model.tags.length;
  let states: readonly State[] = [{ before: edgeTag, tag: edgeTag, score: 0, from: null }];
  for (const candidates of [...lattice, [{ tag: edgeTag, score: 0 }]]) {
    const reached = new Map<number, State>();
    for (const candidate of candidates) {
      for (const state of states) {
        const step = model.transitions[(state.before * size + state.tag) * size + candidate.tag] ?? -20;
        const score = state.score + step + candidate.score;
        const key = state.tag * size + candidate.tag;
        const rival = reached.get(key);
        if (!rival || score > rival.score) {
          reached.set(key, { before: state.tag, tag: candidate.tag, score, from: state });
        }
      }
    }
    states = [...reached.values()];
  }
  const tags: number[] = [];
  let state = states.reduce((best, rival) => (rival.score > best.score ? rival : best)).from;
  for (; state?.from; state = state.from) tags.push(state.tag);
  return tags.reverse();
}
