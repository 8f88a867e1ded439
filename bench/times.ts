/**
 * How well times are found: `npx tsx bench/times.ts [--show] [--recognizers] [--from N] [--to N] FILE…`, each FILE a JSON line a text
 * `{id, lang, ref, text, gold: [{start, end, type, ignore?, alts: [{tx} | {timex, value, start, end}]}]}`.
 * exact: the same span; core: the same after taking a leading article or preposition off both; value: core and
 * the right value (the same interval, duration or set). chrono-node and, with `--recognizers` because it takes seconds a
 * text, Recognizers-Text are measured beside it in the same run.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { recognizersTimes } from './recognizers.ts';
import { chronoTimes, postilTimes } from './time-finders.ts';
import { type GoldText, type Scores, score } from './time-scores.ts';

const options = process.argv.slice(2);
const numberAfter = (name: string, otherwise: number) => {
  const index = options.indexOf(name);
  return index < 0 ? otherwise : Number(options[index + 1]);
};
const show = options.includes('--show');
const from = numberAfter('--from', 0);
const to = numberAfter('--to', Number.POSITIVE_INFINITY);
const files = options.filter(option => /\.jsonl$/.test(option));

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
const line = (name: string, scores: Scores) =>
  `${name.padEnd(34)} exact ${percent(scores.exact)}  core ${percent(scores.core)}  value ${percent(scores.value)}  (${scores.gold} gold)`;

const silent = () => {};
const report = show ? (message: string) => void process.stdout.write(`${message}\n`) : silent;
const finders = [
  ['postil', postilTimes, report],
  ['chrono', chronoTimes, silent],
  ...(options.includes('--recognizers') ? ([['recognizers', recognizersTimes, silent]] as const) : []),
] as const;

for (const file of files) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => JSON.parse(row) as GoldText)
    .slice(from, to);
  for (const [name, find, tell] of finders) {
    const scores = score(texts, find, tell);
    process.stdout.write(`${line(`${name} ${basename(file)}`, scores)}\n`);
  }
}
