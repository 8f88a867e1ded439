/**
 * Makes the model of the French gloss: `tsx training/gloss/main.ts DATA WORK [STAGE…]`. DATA is the folder of
 * parallel text (see MODEL.md), WORK a folder for what the stages leave to each other, so that each can be run again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countNgrams } from './ngrams.ts';
import { packModel } from './pack.ts';
import { learnPhrases } from './phrases.ts';
import { prepare } from './prepare.ts';

const [data, work, ...chosen] = process.argv.slice(2);
if (data === undefined || work === undefined)
  throw new Error('usage: tsx training/gloss/main.ts DATA WORK [STAGE…]');
mkdirSync(work, { recursive: true });

const modelPath = join(import.meta.dirname, '../../annotator/languages/fr/models/gloss.bin');
const stages: Readonly<Record<string, () => void>> = {
  prepare: () => prepare(data, work),
  phrases: () => learnPhrases(work),
  ngrams: () => countNgrams(work),
  pack: () => packModel(data, work, modelPath),
};
for (const stage of chosen.length > 0 ? chosen : Object.keys(stages)) {
  const run = stages[stage];
  if (run === undefined) throw new Error(`no stage "${stage}": ${Object.keys(stages).join(', ')}`);
  const started = performance.now();
  run();
  console.log(`${stage}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
