import type { DecodingWeights, NgramModel } from '../languages/contract/gloss.ts';
import type { Option } from './option.ts';

const beam = 10;

interface Hypothesis {
  readonly score: number;
  readonly first: number;
  readonly second: number;
  readonly option: Option | null;
  readonly before: Hypothesis | null;
}

/**
 * The best sequence of options from the first unit to the last: a monotone beam search that recombines hypotheses
 * with the same last two words. Linear in the number of units.
 */
export function decode(
  options: readonly (readonly Option[])[],
  ngrams: NgramModel,
  weights: DecodingWeights,
  start: number,
): readonly Option[] {
  const stacks: Map<number, Hypothesis>[] = options.map(() => new Map());
  stacks.push(new Map());
  stacks[0]?.set(0, { score: 0, first: -1, second: start, option: null, before: null });
  options.forEach((choices, position) => {
    const hypotheses = bestOf(stacks[position]);
    stacks[position]?.clear();
    const inner = choices.map(option => innerScore(option, ngrams, weights));
    for (const before of hypotheses) {
      choices.forEach((option, index) => {
        const settled = before.score + (inner[index] ?? 0);
        const next = extended(before, option, settled, ngrams, weights.language);
        const stack = stacks[option.end];
        const state = next.first * 0x4000000 + next.second;
        if ((stack?.get(state)?.score ?? -Infinity) < next.score) stack?.set(state, next);
      });
    }
  });
  const chosen: Option[] = [];
  for (let last = bestOf(stacks.at(-1))[0]; last?.option; last = last.before ?? undefined)
    chosen.push(last.option);
  return chosen.reverse();
}

function bestOf(stack: ReadonlyMap<number, Hypothesis> | undefined): readonly Hypothesis[] {
  return [...(stack?.values() ?? [])].sort((a, b) => b.score - a.score).slice(0, beam);
}

/** What an option costs by itself: its own score and its words from the third on. */
function innerScore({ score, words }: Option, ngrams: NgramModel, weights: DecodingWeights): number {
  let language = 0;
  for (let at = 2; at < words.length; at += 1) {
    language += ngrams.score(words[at - 2]?.id ?? -1, words[at - 1]?.id ?? -1, words[at]?.id ?? -1);
  }
  return score + weights.language * language + weights.word * words.length + weights.phrase;
}

function extended(
  before: Hypothesis,
  option: Option,
  score: number,
  ngrams: NgramModel,
  languageWeight: number,
): Hypothesis {
  const { words } = option;
  let { first, second } = before;
  let language = 0;
  for (let at = 0; at < words.length; at += 1) {
    const id = words[at]?.id ?? -1;
    if (at < 2) language += ngrams.score(first, second, id);
    first = second;
    second = id;
  }
  return { score: score + languageWeight * language, first, second, option, before };
}
