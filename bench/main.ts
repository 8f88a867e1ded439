// npm run bench [-- speed start length memory tagger dates]: how fast Postil is, and beside what. Never part of the tests.
import { availableParallelism, cpus } from 'node:os';
import { benchMemory, benchStart } from './command-line.ts';
import { benchDates } from './dates.ts';
import { benchLength, benchSpeed } from './speed.ts';
import { benchTagger } from './tagger.ts';

const parts: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  speed: benchSpeed,
  start: benchStart,
  length: benchLength,
  memory: benchMemory,
  tagger: benchTagger,
  dates: benchDates,
};

const asked = process.argv.slice(2);
console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
);
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await measure()) console.log(`  ${row}`);
}
