/**
 * Scores sentences, tokens, parts of speech and lemmas against treebanks in CoNLL-U, whose language is the first
 * part of the file name: `tsx bench/text.ts fr_gsd-ud-dev.conllu …`. The last fifth, which nothing learned
 * from, is reported apart. With `--errors`, prints what went wrong.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../annotator/document/annotated-article.ts';
import { type GoldSentence, type GoldText, readConllu, runningText } from '../annotator/evaluation/conllu.ts';
import { scoreText } from '../annotator/evaluation/score-text.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import { type ReadText, readText } from '../annotator/text/read-text.ts';
import { articleOf } from '../test/support/article-of.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '' } },
});

const goldArticle = ({ text, blocks }: GoldText) =>
  articleOf(text, { blocks: blocks.map(span => ({ kind: 'paragraph', span, language: null })) });

const languageOf = (code: string): Language => ({
  code,
  iso6393: 'und',
  name: code,
  confidence: 1,
  candidates: [],
  passages: [],
});

function score(code: string, name: string, sentences: readonly GoldSentence[]): void {
  const gold = runningText(sentences);
  const before = process.cpuUsage().user;
  const read = readText(goldArticle(gold), languageOf(code), loadLanguages());
  const seconds = (process.cpuUsage().user - before) / 1e6;
  const scores = scoreText(read, gold);
  const percent = (share: number) => (100 * share).toFixed(2).padStart(6);
  console.log(
    [
      name.padEnd(32),
      percent(scores.sentences.f1),
      percent(scores.tokens.f1),
      percent(scores.pos.right / scores.pos.of),
      percent(scores.lemmas.right / scores.lemmas.of),
      String(Math.round(read.tokens.length / seconds)).padStart(9),
    ].join('  '),
  );
  if (values.errors !== '') printErrors(values.errors, read, gold);
}

/** Up to 400 places of one kind where Postil and the treebank differ. */
function printErrors(kind: string, read: ReadText, gold: GoldText): void {
  const around = (start: number, end: number) =>
    `${gold.text.slice(Math.max(0, start - 50), start)}[${gold.text.slice(start, end)}]${gold.text.slice(end, end + 40)}`;
  if (kind === 'sentences') {
    const expected = new Set(gold.sentences.map(({ end }) => end));
    const found = new Set(read.sentences.map(({ span }) => span.end));
    for (const end of expected) if (!found.has(end)) console.log('MISSED', around(end, end));
    for (const end of found) if (!expected.has(end)) console.log('WRONG ', around(end, end));
    return;
  }
  const bySpan = new Map(read.tokens.map(token => [`${token.span.start}-${token.span.end}`, token]));
  for (const { span, words } of gold.tokens) {
    const match = bySpan.get(`${span.start}-${span.end}`);
    const place = around(span.start, span.end);
    if (kind === 'tokens') {
      if (!match) console.log(place);
    } else if (match && kind === 'pos' && !words.some(word => word.pos === match.pos)) {
      console.log(`${words[0]?.pos} not ${match.pos}`, place);
    } else if (match && kind === 'lemmas' && !words.some(word => word.lemma === match.lemma)) {
      console.log(`${words[0]?.lemma} not ${match.lemma} (${match.pos})`, place);
    }
  }
}

console.log(`${'file'.padEnd(32)}  sent F1  tok F1     pos   lemma   tokens per CPU second`);
for (const path of positionals) {
  const name = basename(path, '.conllu');
  const code = name.split('_')[0] ?? 'und';
  const sentences = readConllu(readFileSync(path, 'utf8'));
  score(code, name, sentences);
  score(code, `${name} (last fifth)`, sentences.slice(Math.floor(sentences.length * 0.8)));
}
