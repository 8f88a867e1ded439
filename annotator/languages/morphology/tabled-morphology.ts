import { type Upos, uposTags } from '../../document/annotated-article.ts';
import { sortedLines } from '../../rules/sorted-lines.ts';
import type { Morphology } from '../contract/morphology.ts';
import { readDataFile } from '../load-data-file.ts';
import { trainedTagger } from '../load-tagger.ts';
import { type FormLexicon, formLexiconOf } from './form-lexicon.ts';
import { attributeMaker } from './word-attributes.ts';
import { type WordForm, wordForms } from './word-shape.ts';

/** The lemma of a word that the list of exceptions does not have. */
export type LemmaRule = (form: WordForm, tag: Upos, lexicon: FormLexicon) => string;

/**
 * Parts of speech by a tagger that was trained on a treebank, lemmas by exceptions, dictionary and rules. `folder` is
 * the language's folder, which holds model and tables; they are read when a word is first analysed.
 */
export function tabledMorphology(folder: string, lemmaRule: LemmaRule): Morphology {
  let loaded: Morphology | null = null;
  const morphology = () => {
    loaded ??= morphologyFrom(folder, lemmaRule);
    return loaded;
  };
  return {
    analyse: words => morphology().analyse(words),
    isWord: form => morphology().isWord(form),
  };
}

function morphologyFrom(folder: string, lemmaRule: LemmaRule): Morphology {
  const tagger = trainedTagger(`${folder}/models/parts-of-speech.bin`)();
  const lexicon = formLexiconOf(readDataFile(`${folder}/lexicon.txt.br`));
  const exceptions = sortedLines(readDataFile(`${folder}/lemmas.txt.br`));
  const attributesOf = attributeMaker(lexicon);
  const analyse = (words: readonly string[]) => {
    const forms = wordForms(words);
    const tags = tagger.labels(attributesOf(forms), forms.length);
    return forms.map((form, index) => {
      const pos = uposOf(tags[index] ?? 'X');
      const [exception] = exceptions.find(`${form.lower} ${pos}`);
      return { pos, lemma: exception ?? lemmaRule(form, pos, lexicon) };
    });
  };
  return { analyse, isWord: form => lexicon(form).length > 0 };
}

const uposOf = (label: string): Upos => uposTags.find(upos => upos === label) ?? 'X';
