/**
 * How well times are found: `npx tsx bench/times.ts [--show] [--from N] [--to N] FILE…`, each FILE a JSON line a text
 * `{id, lang, ref, text, gold: [{start, end, type, ignore?, alts: [{tx} | {timex, value, start, end}]}]}`.
 * exact: the same span; core: the same after taking a leading article or preposition off both; value: core and
 * the right value (the same interval, duration or set). chrono-node is measured beside it in the same run.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
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

for (const file of files) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => JSON.parse(row) as GoldText)
    .slice(from, to);
  const report = show ? (message: string) => process.stdout.write(`${message}\n`) : () => {};
  process.stdout.write(`${line(`postil ${basename(file)}`, score(texts, postilTimes, report))}\n`);
  process.stdout.write(
    `${line(
      `chrono ${basename(file)}`,
      score(texts, chronoTimes, () => {}),
    )}\n`,
  );
}
