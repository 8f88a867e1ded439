import type { GoldSentence, GoldWord } from '../../annotator/evaluation/conllu.ts';

export interface TrainingWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** UPOS with the detail that the tagger keeps apart: «VERB-Inf», «NOUN-NNS». */
  readonly tag: string;
}

export type TrainingSentence = readonly TrainingWord[];

/** Treebank sentences in Postil's tokens: where a written word is several, the first gives its analysis («du»: ADP). */
export const trainingSentences = (sentences: readonly GoldSentence[]): readonly TrainingSentence[] =>
  sentences.map(sentence =>
    sentence.tokens.flatMap(({ span, words: [word] }) =>
      word
        ? [
            {
              form: sentence.text.slice(span.start, span.end),
              lemma: word.lemma,
              upos: word.pos,
              tag: tagOf(word),
            },
          ]
        : [],
    ),
  );

function tagOf({ pos, ownTag, features }: GoldWord): string {
  if (ownTag !== '_') return `${pos}-${ownTag}`;
  const detail = /(?:VerbForm|PronType)=(\w+)/.exec(features)?.[1];
  const keeps = ['VERB', 'AUX', 'PRON', 'ADV'].includes(pos);
  return detail !== undefined && keeps ? `${pos}-${detail}` : pos;
}
