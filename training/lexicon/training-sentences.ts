import type { GoldSentence } from '../../annotator/evaluation/conllu.ts';

export interface TrainingWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

export type TrainingSentence = readonly TrainingWord[];

/** Treebank sentences in Postil's tokens: where a written word is several, the first gives its analysis («du»: ADP). */
export const trainingSentences = (sentences: readonly GoldSentence[]): readonly TrainingSentence[] =>
  sentences.map(sentence =>
    sentence.tokens.flatMap(({ span, words: [word] }) =>
      word ? [{ form: sentence.text.slice(span.start, span.end), lemma: word.lemma, upos: word.pos }] : [],
    ),
  );
