import type { FormLexicon } from '../../annotator/languages/morphology/form-lexicon.ts';
import { attributeMaker } from '../../annotator/languages/morphology/word-attributes.ts';
import { wordForms } from '../../annotator/languages/morphology/word-shape.ts';
import type { TaggerModel } from '../../annotator/tagger/model.ts';
import { expandTemplates, parseTemplates } from '../../annotator/tagger/templates.ts';
import { trainCrf } from '../tagger/train-crf.ts';
import type { TrainingSentence } from './training-sentences.ts';

/** What the tagger looks at; the attributes are those of `attributeMaker`. */
const templates = `
  word
  shape
  classes
  start1
  start2
  start3
  start4
  end1
  end2
  end3
  end4
  end5
  shape classes
  shape end3
  classes end2
  classes end3
  word[-1]
  word[1]
  shape[-1]
  shape[1]
  classes[-1]
  classes[1]
  end3[-1]
  end3[1]
  word[-1] word
  word word[1]
  word[-1] word[1]
  word[-2] word[-1]
  classes[-1] classes
  classes classes[1]
  word[-1] classes
  classes word[1]
`;

/** A tagger whose labels are the UPOS tags of the sentences. */
export function trainPartsOfSpeech(
  name: string,
  sentences: readonly TrainingSentence[],
  lexicon: FormLexicon,
): TaggerModel {
  const labels = [...new Set(sentences.flat().map(word => word.upos))].sort();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const attributesOf = attributeMaker(lexicon);
  const parsed = parseTemplates(templates);
  const examples = sentences.map(sentence => ({
    sheet: expandTemplates(parsed, attributesOf(wordForms(sentence.map(word => word.form))), sentence.length),
    path: Uint8Array.from(sentence, word => numbers.get(word.upos) ?? 0),
  }));
  return trainCrf(examples, {
    name,
    labels,
    templates,
    epochs: 10,
    step: 0.3,
    penalty: 0.3,
    seenAtLeast: 1,
    seed: 1,
    onEpoch: (epoch, loss) => console.log(`${name}: pass ${epoch}, loss ${loss.toFixed(3)} a sentence`),
  });
}
