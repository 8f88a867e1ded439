import { uposTags } from '../../annotator/document/annotated-article.ts';
import type { FormLexicon } from '../../annotator/languages/morphology/form-lexicon.ts';
import type { LemmaRule } from '../../annotator/languages/morphology/tabled-morphology.ts';
import { type WordForm, wordForms } from '../../annotator/languages/morphology/word-shape.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** The lemmas that the rule gets wrong, for `sortedLines`: form, space, UPOS, tabulator, lemma. */
export function lemmaExceptions(
  sentences: readonly TrainingSentence[],
  lexicon: FormLexicon,
  lemmaRule: LemmaRule,
): string {
  const lemmas = new Map<string, { form: WordForm; counts: Map<string, number> }>();
  for (const sentence of sentences) {
    wordForms(sentence.map(word => word.form)).forEach((form, index) => {
      const word = sentence[index];
      if (!word || word.lemma === '_') return;
      const key = `${form.lower} ${word.upos}`;
      const entry = lemmas.get(key) ?? { form, counts: new Map<string, number>() };
      entry.counts.set(word.lemma, (entry.counts.get(word.lemma) ?? 0) + 1);
      lemmas.set(key, entry);
    });
  }
  const lines: string[] = [];
  for (const [key, { form, counts }] of lemmas) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const upos = uposTags.find(tag => key.endsWith(` ${tag}`)) ?? 'X';
    if (!best || upos === 'PROPN' || /[\t\n]/.test(key + best[0])) continue;
    if (best[0].toLowerCase() !== lemmaRule(form, upos, lexicon).toLowerCase())
      lines.push(`${key}\t${best[0]}`);
  }
  return lines.sort().join('\n');
}
