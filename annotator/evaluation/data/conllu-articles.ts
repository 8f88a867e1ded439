import { readConllu, runningText } from '../conllu.ts';
import { nothingExpected } from '../gold-article.ts';
import type { DataArticle } from './data-article.ts';

/** Treebank sentences are read this many together, so that finding their ends again is part of the test. */
const sentencesTogether = 20;

export function conlluArticles(file: string, language: string | null): readonly DataArticle[] {
  const sentences = readConllu(file);
  const groups = Array.from({ length: Math.ceil(sentences.length / sentencesTogether) }, (_, group) =>
    sentences.slice(group * sentencesTogether, (group + 1) * sentencesTogether),
  );
  return groups.map((group, index) => {
    const words = runningText(group);
    return {
      name: `sentences from ${index * sentencesTogether + 1}`,
      source: words.text,
      language,
      published: null,
      expected: {
        ...nothingExpected,
        text: words.text,
        sentences: words.sentences.map(span => ({ span })),
        words,
      },
    };
  });
}
