import { type Upos, uposTags } from '../../document/annotated-article.ts';
import type { Morphology } from '../contract/morphology.ts';
import { readDataFile } from '../load-data-file.ts';
import { bestTags } from './best-tags.ts';
import { type FormLexicon, formLexiconOf } from './form-lexicon.ts';
import { candidateFinder } from './tag-candidates.ts';
import { tagModelOf } from './tag-model.ts';
import { type WordForm, wordForms } from './word-shape.ts';

/** The lemma of a word that the exceptions of the model do not list. */
export type LemmaRule = (form: WordForm, tag: Upos, lexicon: FormLexicon) => string;

/**
 * Parts of speech by a hidden Markov model, lemmas by exceptions, dictionary and rules. `folder` is the language's
 * folder, which holds the tables; they are read when a word is first analysed.
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
  const model = tagModelOf(JSON.parse(readDataFile(`${folder}/tags.json.br`)));
  const lexicon = formLexiconOf(readDataFile(`${folder}/lexicon.txt.br`));
  const candidatesOf = candidateFinder(model, lexicon);
  const analyse = (words: readonly string[]) => {
    const forms = wordForms(words);
    const tags = bestTags(forms.map(candidatesOf), model);
    return forms.map((form, index) => {
      const pos = uposOf(model.tags[tags[index] ?? 0] ?? 'X');
      const lemma = model.lemmas.get(`${form.lower} ${pos}`) ?? lemmaRule(form, pos, lexicon);
      return { pos, lemma };
    });
  };
  return { analyse, isWord: form => lexicon(form).length > 0 };
}

/** «VERB-Inf» → VERB. */
export function uposOf(tag: string): Upos {
  const [name] = tag.split('-', 1);
  return uposTags.find(upos => upos === name) ?? 'X';
}
