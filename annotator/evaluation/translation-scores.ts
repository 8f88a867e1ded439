/** Scores of translations over a whole test set, from 0 to 100. */
export interface TranslationScores {
  /** BLEU-4 with mteval-v13a tokens, one reference, brevity penalty (Papineni et al. 2002; Post 2018). */
  readonly bleu: number;
  /** chrF2: character n-grams up to 6, blanks left out, recall weighing twice (Popović 2015). */
  readonly chrf: number;
}

export function scoreTranslations(
  hypotheses: readonly string[],
  references: readonly string[],
): TranslationScores {
  return { bleu: bleu(hypotheses, references), chrf: chrf(hypotheses, references) };
}

/** The tokens that BLEU counts: punctuation apart, except inside numbers. */
export function bleuTokens(text: string): readonly string[] {
  return ` ${text
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')} `
    .replace(/([{-~[-` -&(-+:-@/])/g, ' $1 ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter(token => token !== '');
}

function ngramCounts(items: readonly string[], length: number, glue: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + length <= items.length; start += 1) {
    const key = items.slice(start, start + length).join(glue);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Matches {
  matched: number;
  proposed: number;
  expected: number;
}

function addMatches(
  sum: Matches,
  proposed: ReadonlyMap<string, number>,
  expected: ReadonlyMap<string, number>,
): void {
  for (const [key, count] of proposed) {
    sum.proposed += count;
    sum.matched += Math.min(count, expected.get(key) ?? 0);
  }
  for (const count of expected.values()) sum.expected += count;
}

const noMatches = (): Matches => ({ matched: 0, proposed: 0, expected: 0 });

function bleu(hypotheses: readonly string[], references: readonly string[]): number {
  const orders = [1, 2, 3, 4].map(noMatches);
  let hypothesisLength = 0;
  let referenceLength = 0;
  hypotheses.forEach((hypothesis, index) => {
    const proposed = bleuTokens(hypothesis);
    const expected = bleuTokens(references[index] ?? '');
    hypothesisLength += proposed.length;
    referenceLength += expected.length;
    orders.forEach((sum, order) => {
      addMatches(sum, ngramCounts(proposed, order + 1, ' '), ngramCounts(expected, order + 1, ' '));
    });
  });
  if (orders.some(({ matched }) => matched === 0)) return 0;
  const precision = orders.reduce((sum, { matched, proposed }) => sum + Math.log(matched / proposed) / 4, 0);
  const brevity = hypothesisLength >= referenceLength ? 0 : 1 - referenceLength / hypothesisLength;
  return 100 * Math.exp(precision + brevity);
}

function chrf(hypotheses: readonly string[], references: readonly string[]): number {
  const orders = [1, 2, 3, 4, 5, 6].map(noMatches);
  hypotheses.forEach((hypothesis, index) => {
    const proposed = [...hypothesis.replace(/\s+/g, '')];
    const expected = [...(references[index] ?? '').replace(/\s+/g, '')];
    orders.forEach((sum, order) => {
      addMatches(sum, ngramCounts(proposed, order + 1, ''), ngramCounts(expected, order + 1, ''));
    });
  });
  const used = orders.filter(({ proposed, expected }) => proposed > 0 && expected > 0);
  if (used.length === 0) return 0;
  const mean = (share: (sum: Matches) => number) =>
    used.reduce((sum, order) => sum + share(order), 0) / used.length;
  const precision = mean(({ matched, proposed }) => matched / proposed);
  const recall = mean(({ matched, expected }) => matched / expected);
  return precision + recall === 0 ? 0 : (100 * 5 * precision * recall) / (4 * precision + recall);
}
