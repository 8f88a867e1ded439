import { likelihoods, trust } from './confidence.ts';
import { languageOf } from './language-names.ts';
import { type Expectation, isShared, leads, scoreLanguages } from './score-languages.ts';
import { countScripts, languageOfHan, onlyLanguageOf } from './scripts.ts';

export interface Candidate {
  /** BCP 47. */
  readonly code: string;
  /** Probability in [0, 1]. */
  readonly score: number;
}

const nothingExpected: Expectation = { breadth: 'all', prior: new Map() };

/** The languages that a cleaned text may be in, likeliest first, at most `limit`; none where it has no letters. */
export function identify(
  text: string,
  limit: number,
  expectation: Expectation = nothingExpected,
): readonly Candidate[] {
  const scripts = countScripts(text);
  const { main, share, letters } = scripts;
  if (!main) return [];
  if (!isShared(main)) {
    const language = main === 'Han' ? languageOfHan(text, scripts) : (onlyLanguageOf[main] ?? 'und');
    const code = languageOf(language)?.code ?? 'und';
    // Four letters of a script of its own already say enough; one or two may be a symbol.
    return [{ code, score: share * Math.min(1, letters / 4) }];
  }
  const scores = scoreLanguages(text, main, expectation);
  // Letters that only a few languages write are evidence enough.
  const trusted = main === 'Latin' ? trust(share, letters, scores.evidence) : share;
  const sums = new Map<string, number>();
  for (const { language, probability } of likelihoods(scores)) {
    const code = languageOf(language)?.code ?? language;
    sums.set(code, (sums.get(code) ?? 0) + probability * trusted);
  }
  return [...sums]
    .map(([code, score]) => ({ code, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** True where the text is best read as that language, or has no letters. */
export function isPlainly(code: string, text: string, expectation: Expectation): boolean {
  const { main } = countScripts(text);
  return main === null || (isShared(main) && leads(code, text, main, expectation));
}
