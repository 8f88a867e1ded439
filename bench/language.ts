/**
 * Language identification beside its peers, on labelled sentences: `npx tsx bench/language.ts SENTENCES.jsonl`, a
 * file with one `{"language": ISO 639-3, "text"}` a line. Prints accuracy on the first five words and on whole
 * sentences, speed, and whether Postil's confidence means what it says. Peers run with their default settings.
 */
import { readFileSync } from 'node:fs';
import { eld } from 'eld/large';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { detectLanguage } from '../annotator/language/detect-language.ts';
import { languageOf } from '../annotator/language/language-names.ts';
import { articleOf } from '../test/support/article-of.ts';

interface Row {
  readonly language: string;
  readonly text: string;
}

/** The languages of the CoNLL 2017 parallel treebanks and Dutch: the most read of the world and of Europe. */
const commonest = new Set(
  'ara ces deu eng fin fra hin ind isl ita jpn kor nld pol por rus spa swe tha tur zho'.split(' '),
);

const [path] = process.argv.slice(2);
if (!path) {
  console.error('usage: npx tsx bench/language.ts SENTENCES.jsonl');
  process.exit(2);
}
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line) as Row);

const wordsOf = new Intl.Segmenter('th', { granularity: 'word' });

function firstFiveWords({ language, text }: Row): string {
  if (!['zho', 'jpn', 'tha'].includes(language)) return text.split(/\s+/).slice(0, 5).join(' ');
  const words = [...wordsOf.segment(text)].filter(word => word.isWordLike).slice(0, 5);
  const last = words.at(-1);
  return last ? text.slice(0, last.index + last.segment.length) : text;
}

const identify = (text: string) => detectLanguage(articleOf(text), []).language;
const contenders: readonly (readonly [name: string, guess: (text: string) => string])[] = [
  ['Postil', text => identify(text).code],
  ['franc', text => franc(text, { minLength: 1 })],
  ['eld', text => eld.detect(text).language],
  ['tinyld', text => tinyld(text)],
];

const codeOf = (tag: string) => languageOf(tag)?.code ?? 'und';
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;

interface Result {
  readonly right: ReadonlySet<Row>;
  readonly milliseconds: number;
}

function run(guess: (text: string) => string, textOf: (row: Row) => string): Result {
  for (const row of rows.slice(0, 50)) guess(textOf(row));
  const begin = performance.now();
  const right = new Set(rows.filter(row => codeOf(guess(textOf(row))) === codeOf(row.language)));
  return { right, milliseconds: performance.now() - begin };
}

const common = rows.filter(row => commonest.has(row.language));
const languages = [...new Set(rows.map(row => row.language))];
console.log(
  `${rows.length} sentences of ${languages.length} languages; “common”: ${common.length} of ${commonest.size}\n`,
);
console.log('            five words: common     all | sentences: common     all | sentences a second');
const postil: Result[] = [];
for (const [name, guess] of contenders) {
  const results = [run(guess, firstFiveWords), run(guess, row => row.text)];
  if (name === 'Postil') postil.push(...results);
  const cells = results.map(
    ({ right }) =>
      `${percent(common.filter(row => right.has(row)).length, common.length)}  ${percent(right.size, rows.length)}`,
  );
  const speed = Math.round((1000 * rows.length) / (results[1]?.milliseconds ?? 1));
  console.log(`${name.padEnd(20)} ${cells[0]} |          ${cells[1]} | ${String(speed).padStart(10)}`);
}

console.log('\nPostil by language, five words and sentences:');
for (const language of languages) {
  const own = rows.filter(row => row.language === language);
  const cells = postil.map(({ right }) => percent(own.filter(row => right.has(row)).length, own.length));
  console.log(`  ${language}  ${cells.join('  ')}`);
}

console.log('\nPostil’s confidence, over prefixes of 2, 3, 5 and 8 words and whole sentences:');
const bins = Array.from({ length: 10 }, () => ({ count: 0, promised: 0, kept: 0 }));
for (const row of rows) {
  const words = row.text.split(/\s+/);
  for (const length of [2, 3, 5, 8, words.length]) {
    const { code, candidates } = identify(words.slice(0, length).join(' '));
    const [best] = candidates;
    const bin = best && bins[Math.min(9, Math.floor(best.score * 10))];
    if (!bin) continue;
    bin.count += 1;
    bin.promised += best.score;
    bin.kept += (code === 'und' ? best.code : code) === codeOf(row.language) ? 1 : 0;
  }
}
bins.forEach(({ count, promised, kept }, index) => {
  if (count === 0) return;
  const line = `said ${(promised / count).toFixed(2)}, was right ${(kept / count).toFixed(2)}`;
  console.log(`  ${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}: ${line} (${count})`);
});
