/**
 * Makes the tables behind lemmas and parts of speech again: `tsx training/lexicon/main.ts DATA_FOLDER`, where the
 * folder holds the files that MODEL.md names (needs the `xz` command). Writes into annotator/languages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readConllu } from '../../annotator/evaluation/conllu.ts';
import { lemmaRule as englishLemmaRule } from '../../annotator/languages/en/lemma-rule.ts';
import { lemmaRule as frenchLemmaRule } from '../../annotator/languages/fr/lemma-rule.ts';
import { encodeFormLexicon, type LexiconReading } from '../../annotator/languages/morphology/form-lexicon.ts';
import type { LemmaRule } from '../../annotator/languages/morphology/tabled-morphology.ts';
import { englishReadings } from './english-readings.ts';
import { frenchReadings } from './french-readings.ts';
import { trainTags } from './train-tags.ts';
import { type TrainingSentence, trainingSentences } from './training-sentences.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the data is: tsx training/lexicon/main.ts DATA_FOLDER');

const treebank = (name: string) => readConllu(readFileSync(join(folder, `${name}.conllu`), 'utf8'));
/** The last fifth of a development file only measures. */
const firstFourFifths = <Item>(items: readonly Item[]) => items.slice(0, Math.floor(items.length * 0.8));

function write(language: string, name: string, content: string): void {
  const bytes = Buffer.from(content);
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  writeFileSync(new URL(`../../annotator/languages/${language}/${name}`, import.meta.url), packed);
  console.log(`wrote ${language}/${name}: ${packed.length} bytes`);
}

function make(
  language: string,
  readings: ReadonlyMap<string, readonly LexiconReading[]>,
  sentences: readonly TrainingSentence[],
  rule: LemmaRule,
): void {
  write(language, 'lexicon.txt.br', encodeFormLexicon(readings));
  const lexicon = (form: string) => readings.get(form) ?? [];
  write(language, 'tags.json.br', JSON.stringify(trainTags(sentences, lexicon, rule)));
}

make(
  'fr',
  frenchReadings(join(folder, 'wiktionary.fr.form-lemma.tsv.xz')),
  trainingSentences([...treebank('fr_sequoia-ud-train'), ...firstFourFifths(treebank('fr_gsd-ud-dev'))]),
  frenchLemmaRule,
);
make(
  'en',
  englishReadings(),
  trainingSentences(firstFourFifths(treebank('en_ewt-ud-dev'))),
  englishLemmaRule,
);
