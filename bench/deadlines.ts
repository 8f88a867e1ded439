/**
 * How well deadlines are found: `npx tsx bench/deadlines.ts [--show] FILE…`, each FILE a JSON line a text
 * `{id, language, published, text, deadlines: [{start, end, due, exclusive, who: {start, end, text} | null, force}]}`.
 * found: an overlapping time and the right day of `due`; exact: also the same moment and side of it; who: also words in
 * common with the gold's (or nobody on both sides); force: also the same force.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { annotate } from '../annotator/annotate.ts';
import { readArticle } from '../annotator/article/read-article.ts';
import type { Deadline } from '../annotator/document/annotated-article.ts';
import type { Span } from '../annotator/document/span.ts';
import { pairSpans } from '../annotator/evaluation/match-spans.ts';
import { f1, precision, recall, type Tally, tally } from '../annotator/evaluation/tally.ts';
import { fold } from '../annotator/rules/fold.ts';

interface GoldDeadline extends Span {
  readonly due: string;
  readonly exclusive: boolean;
  readonly who: { readonly text: string } | null;
  readonly force: string;
}

interface GoldText {
  readonly id: string;
  readonly language: string;
  readonly published: string;
  readonly text: string;
  readonly deadlines: readonly GoldDeadline[];
}

interface FoundDeadline {
  readonly span: Span;
  readonly who: string | null;
  readonly deadline: Deadline;
}

type ExpectedDeadline = Omit<GoldDeadline, 'who'> & { readonly span: Span; readonly who: string | null };

const measures = {
  found: () => true,
  exact: ({ deadline }: FoundDeadline, gold: ExpectedDeadline) =>
    deadline.due.slice(0, gold.due.length) === gold.due && deadline.exclusive === gold.exclusive,
  who: ({ who }: FoundDeadline, gold: ExpectedDeadline) => sameWho(who, gold.who),
  force: ({ deadline }: FoundDeadline, gold: ExpectedDeadline) => deadline.force === gold.force,
} as const;
type Measure = keyof typeof measures;
const names = Object.keys(measures) as readonly Measure[];

function deadlinesIn({ text, language, published }: GoldText): readonly FoundDeadline[] {
  const document = annotate(readArticle(text, { published, language, format: 'text' }), { gloss: false });
  const times = new Map(document.times.map(time => [time.id, time.span]));
  return document.deadlines.flatMap(deadline => {
    const span = times.get(deadline.time);
    const words = deadline.whoSpan && text.slice(deadline.whoSpan.start, deadline.whoSpan.end);
    const entity = document.entities.find(({ id }) => id === deadline.who)?.name ?? null;
    return span ? [{ span, who: words ?? entity, deadline }] : [];
  });
}

function sameWho(found: string | null, gold: string | null): boolean {
  if (found === null || gold === null) return found === gold;
  const words = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [fold(text).trim()]);
  const wanted = words(gold);
  return [...words(found)].some(word => wanted.has(word));
}

function compare(gold: GoldText, report: (line: string) => void): Readonly<Record<Measure, Tally>> {
  const found = deadlinesIn(gold);
  const expected = gold.deadlines.map(each => ({
    ...each,
    span: { start: each.start, end: each.end },
    who: each.who?.text ?? null,
  }));
  const pairs = pairSpans(
    found,
    expected,
    (own, wanted) => own.deadline.due.slice(0, 10) === wanted.due.slice(0, 10),
  );
  const at = ({ start, end }: Span) => gold.text.slice(start, end);
  const told = (deadline: { due: string; exclusive: boolean; force: string }, who: string | null) =>
    `${deadline.due} ${deadline.exclusive ? 'before' : 'by'} | ${who ?? '-'} | ${deadline.force}`;
  const lines: string[] = [];
  for (const wanted of expected.filter(each => !pairs.some(pair => pair[1] === each)))
    lines.push(`  missed  «${at(wanted.span)}» ${told(wanted, wanted.who)}`);
  for (const own of found.filter(each => !pairs.some(pair => pair[0] === each)))
    lines.push(`  wrong   «${at(own.span)}» ${told(own.deadline, own.who)} (${own.deadline.source})`);
  for (const [own, wanted] of pairs) {
    const failed = names.filter(name => !measures[name](own, wanted));
    if (failed.length > 0)
      lines.push(`  ${failed.join(', ')}: ${told(own.deadline, own.who)} for ${told(wanted, wanted.who)}`);
  }
  if (lines.length > 0) report(`${gold.id}: ${gold.text}\n${lines.join('\n')}\n`);
  const score = (name: Measure) =>
    tally(pairs.filter(([own, wanted]) => measures[name](own, wanted)).length, found.length, expected.length);
  return { found: score('found'), exact: score('exact'), who: score('who'), force: score('force') };
}

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      precise: a.precise + b.precise,
      found: a.found + b.found,
      recalled: a.recalled + b.recalled,
      expected: a.expected + b.expected,
    }),
    tally(0, 0, 0),
  );
const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1)).padStart(6);

const options = process.argv.slice(2);
const write = (line: string) => process.stdout.write(`${line}\n`);
for (const file of options.filter(option => option.endsWith('.jsonl'))) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(row => JSON.parse(row) as GoldText);
  const scores = texts.map(text => compare(text, options.includes('--show') ? write : () => {}));
  write(`${basename(file)}: ${texts.length} texts`);
  for (const name of names) {
    const all = sum(scores.map(score => score[name]));
    write(
      `  ${name.padEnd(6)} P ${percent(precision(all))}  R ${percent(recall(all))}  F1 ${percent(f1(all))}  (${all.precise} of ${all.found} found, ${all.expected} gold)`,
    );
  }
}
