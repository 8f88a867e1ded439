/**
 * Finds the weights of the decoder: `tsx training/gloss/tune.ts NTREX`. Coordinate ascent on BLEU + chrF2 of the first
 * half of NTREX, in fixed steps from the weights in force; prints what to write into the language's gloss resources.
 */
import { readFileSync } from 'node:fs';
import { scoreTranslations } from '../../annotator/evaluation/translation-scores.ts';
import { glossArticle } from '../../annotator/gloss/gloss-article.ts';
import { readArticle } from '../../annotator/index.ts';
import { detectLanguage } from '../../annotator/language/detect-language.ts';
import type { DecodingWeights } from '../../annotator/languages/contract/gloss.ts';
import { gloss } from '../../annotator/languages/fr/gloss/index.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findMentions } from '../../annotator/names/find-mentions.ts';
import { groupEntities } from '../../annotator/names/group-entities.ts';
import { readText } from '../../annotator/text/read-text.ts';
import { findTimes } from '../../annotator/time/find-times.ts';

const steps: readonly (readonly [weight: keyof DecodingWeights, step: number])[] = [
  ['language', 0.1],
  ['word', 0.2],
  ['phrase', 0.2],
];

const rows = readFileSync(process.argv[2] ?? '', 'utf8')
  .trimEnd()
  .split('\n')
  .map(line => line.split('\t'));
const [header = [], ...sentences] = rows;
const half = sentences.slice(0, Math.floor(sentences.length / 2));
const column = (language: string) => half.map(row => row[header.indexOf(language)] ?? '');
const references = column('en');

const languages = loadLanguages();
const annotated = column('fr').map(text => {
  const article = { ...readArticle(text, { format: 'text' }), requestedLanguage: 'fr' };
  const read = readText(article, detectLanguage(article, languages.full).language, languages);
  const { times } = findTimes(read);
  return { read, times, mentions: groupEntities(read, findMentions(read, times)).mentions };
});

function scoreOf(weights: DecodingWeights): number {
  const resources = { ...gloss(), weights };
  const glosses = annotated.map(({ read, times, mentions }) => {
    const pack = { ...read.pack, gloss: () => resources };
    const found = glossArticle({ ...read, pack }, times, mentions).gloss?.sentences ?? [];
    return found.map(({ text }) => text).join(' ');
  });
  const { bleu, chrf } = scoreTranslations(glosses, references);
  return bleu + chrf;
}

let best = gloss().weights;
let score = scoreOf(best);
console.log(`${score.toFixed(2)} ${JSON.stringify(best)}`);
for (let improved = true; improved; ) {
  improved = false;
  for (const [weight, step] of steps) {
    for (const direction of [step, -step]) {
      for (;;) {
        const next = { ...best, [weight]: Number((best[weight] + direction).toFixed(2)) };
        const found = scoreOf(next);
        if (found <= score + 0.02) break;
        [best, score, improved] = [next, found, true];
        console.log(`${score.toFixed(2)} ${JSON.stringify(best)}`);
      }
    }
  }
}
