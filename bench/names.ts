/**
 * Scores names against gold: `tsx bench/names.ts FILE… [--seen TRAINING] [--errors TYPE]`, beside compromise in the
 * same run, with a table of how far Postil's confidence can be believed.
 * A `.jsonl` line is `{text, spans: [{start, end, type}]}`; a `.tsv` has a token and an IOB tag a line.
 */
import { parseArgs } from 'node:util';
import { type AnnotatedArticle, annotate, readArticle } from '../annotator/index.ts';
import { type GoldText, type NamedSpan, readGold, scoredTypes } from './gold-names.ts';
import { confidenceTable, type SureSpan, unseenRecall } from './name-confidence.ts';
import { compromiseNames } from './peer-names.ts';
import { nameScores, type Tally } from './score-names.ts';

const { values, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { seen: { type: 'string' }, errors: { type: 'string' } },
});
const shownType = values.errors ?? null;

const names = (document: AnnotatedArticle): readonly SureSpan[] =>
  document.mentions
    .filter(mention => mention.form === 'name' || mention.form === 'alias')
    .filter(({ type }) => scoredTypes.includes(type))
    .map(({ span, type, confidence }) => ({ ...span, type, confidence }));

function ours({ text, language }: GoldText): readonly SureSpan[] {
  const article = readArticle(text, { language });
  return names(annotate(article, { gloss: false }));
}

for (const path of paths) {
  const gold = readGold(path);
  const started = performance.now();
  const found = gold.map(ours);
  const seconds = (performance.now() - started) / 1000;
  const characters = gold.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`\n${path}: ${gold.length} texts, ${(characters / 1000 / seconds).toFixed(0)} kB/s`);
  print('Postil', nameScores(gold, found));
  const peer = { fr: 'fr-compromise', en: 'compromise' }[gold[0]?.language ?? ''];
  if (peer) print(peer, nameScores(gold, gold.map(compromiseNames)));
  for (const row of confidenceTable(gold, found)) console.log(row);
  if (values.seen !== undefined) console.log(unseenRecall(gold, found, readGold(values.seen)));
  if (shownType) printErrors(gold, found, shownType);
}

function print(title: string, scores: readonly Tally[]): void {
  console.log(title.padEnd(16), '  strict P    R    F1     overlap P    R    F1     gold  found');
  for (const { type, strict, overlap, gold, found } of scores) {
    const numbers = (score: Tally['strict']) =>
      [score.precision, score.recall, score.f1].map(value => (100 * value).toFixed(1).padStart(5)).join(' ');
    console.log(
      type.padEnd(18),
      numbers(strict),
      '    ',
      numbers(overlap),
      String(gold).padStart(8),
      String(found).padStart(6),
    );
  }
}

function printErrors(
  gold: readonly GoldText[],
  found: readonly (readonly NamedSpan[])[],
  type: string,
): void {
  gold.forEach(({ text, spans }, index) => {
    const own = found[index] ?? [];
    const same = (a: NamedSpan, b: NamedSpan) => a.start === b.start && a.end === b.end && a.type === b.type;
    const show = (mark: string, { start, end, type: kind }: NamedSpan) =>
      console.log(
        `${mark} ${kind}\t…${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}…`.replace(
          /\n/g,
          '⏎',
        ),
      );
    for (const span of spans)
      if ((type === 'all' || span.type === type) && !own.some(other => same(span, other))) show('-', span);
    for (const span of own)
      if ((type === 'all' || span.type === type) && !spans.some(other => same(span, other))) show('+', span);
  });
}
