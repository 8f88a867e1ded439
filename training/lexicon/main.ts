/**
 * Makes the tables behind lemmas and parts of speech again: `tsx training/lexicon/main.ts DATA_FOLDER`, where the
 * folder holds the files that MODEL.md names (needs the `xz` command). Writes into annotator/languages.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readConllu } from '../../annotator/evaluation/conllu.ts';
import { lemmaRule as englishLemmaRule } from '../../annotator/languages/en/lemma-rule.ts';
import { lemmaRule as frenchLemmaRule } from '../../annotator/languages/fr/lemma-rule.ts';
import { encodeFormLexicon, type LexiconReading } from '../../annotator/languages/morphology/form-lexicon.ts';
import type { LemmaRule } from '../../annotator/languages/morphology/tabled-morphology.ts';
import { encodeModel } from '../../annotator/tagger/model-file.ts';
import { englishReadings } from './english-readings.ts';
import { frenchReadings } from './french-readings.ts';
import { lemmaExceptions } from './lemma-exceptions.ts';
import { trainPartsOfSpeech } from './train-parts-of-speech.ts';
import { type TrainingSentence, trainingSentences } from './training-sentences.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say where the data is: tsx training/lexicon/main.ts DATA_FOLDER');

const treebank = (name: string) => readConllu(readFileSync(join(folder, `${name}.conllu`), 'utf8'));
/** The last fifth of a development file only measures. */
const firstFourFifths = <Item>(items: readonly Item[]) => items.slice(0, Math.floor(items.length * 0.8));

function write(language: string, name: string, bytes: Uint8Array): void {
  const file = new URL(`../../annotator/languages/${language}/${name}`, import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`wrote ${language}/${name}: ${bytes.length} bytes`);
}

function packed(content: string): Uint8Array {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function make(
  language: string,
  readings: ReadonlyMap<string, readonly LexiconReading[]>,
  sentences: readonly TrainingSentence[],
  rule: LemmaRule,
): void {
  const lexicon = (form: string) => readings.get(form) ?? [];
  const tagger = trainPartsOfSpeech(`parts-of-speech-${language}/1`, sentences, lexicon);
  write(language, 'lexicon.txt.br', packed(encodeFormLexicon(readings)));
  write(language, 'lemmas.txt.br', packed(lemmaExceptions(sentences, lexicon, rule)));
  write(language, 'models/parts-of-speech.bin', encodeModel(tagger));
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
