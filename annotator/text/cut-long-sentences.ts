import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import type { RawToken } from './tokenise.ts';

/** No sentence that a person wrote is longer; what is, is a list, a log or noise. UTF-16 units. */
export const longestSentence = 5000;

/** Cuts sentences over the bound between two tokens, so that later stages may take a sentence to be short. */
export function cutLongSentences(
  tokens: readonly RawToken[],
  ends: readonly number[],
): { readonly ends: readonly number[]; readonly diagnostics: readonly Diagnostic[] } {
  const result: number[] = [];
  const diagnostics: Diagnostic[] = [];
  let first = 0;
  for (const end of ends) {
    const start = tokens[first]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? start;
    if (stop - start > longestSentence) {
      result.push(...cuts(tokens, first, end));
      diagnostics.push(diagnose('sentence-too-long', { start, end: stop }, { longest: longestSentence }));
    }
    result.push(end);
    first = end;
  }
  return { ends: result, diagnostics };
}

/** Cuts at the last white space within the bound, or at the bound where there is none. */
function cuts(tokens: readonly RawToken[], first: number, end: number): readonly number[] {
  const result: number[] = [];
  let start = tokens[first]?.start ?? 0;
  let lastGap = -1;
  for (let index = first + 1; index < end; index += 1) {
    const token = tokens[index];
    if (!token) break;
    if (token.start > (tokens[index - 1]?.end ?? 0)) lastGap = index;
    if (token.end - start <= longestSentence) continue;
    const cut = lastGap > (result.at(-1) ?? first) ? lastGap : index;
    result.push(cut);
    start = tokens[cut]?.start ?? token.start;
    lastGap = -1;
  }
  return result;
}
