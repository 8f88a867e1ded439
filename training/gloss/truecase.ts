/** How often a word stands inside a sentence, and how often exactly in that case. */
export type CaseCounts = Map<string, { total: number; readonly forms: Map<string, number> }>;

const opensSentence = (before: string | undefined) => before === undefined || /^[.!?:"…-]+$/.test(before);

export function countCase(words: readonly string[], counts: CaseCounts): void {
  words.forEach((word, index) => {
    if (opensSentence(words[index - 1])) return;
    const lower = word.toLowerCase();
    const entry = entryOf(counts, lower);
    entry.total += 1;
    entry.forms.set(word, (entry.forms.get(word) ?? 0) + 1);
    if (word !== lower) entryOf(counts, word).total += 1;
  });
}

function entryOf(counts: CaseCounts, word: string): { total: number; readonly forms: Map<string, number> } {
  const known = counts.get(word);
  if (known) return known;
  const entry = { total: 0, forms: new Map<string, number>() };
  counts.set(word, entry);
  return entry;
}

/** Words that open a sentence get the case that they mostly have inside one. */
export function truecase(words: readonly string[], counts: CaseCounts): readonly string[] {
  return words.map((word, index) => {
    if (!opensSentence(words[index - 1]) || !/^\p{Lu}/u.test(word)) return word;
    const forms = counts.get(word.toLowerCase())?.forms;
    if (forms === undefined || forms.size === 0) return index === 0 ? word.toLowerCase() : word;
    return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best))[0];
  });
}
