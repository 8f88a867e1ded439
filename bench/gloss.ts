/**
 * Scores the English gloss: `tsx bench/gloss.ts TSV… [--half first|second] [--show N]`. A file has a
 * header row with language codes (NTREX) or is French TAB English (FLORES); every row is one article of one sentence.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { scoreTranslations } from '../annotator/evaluation/translation-scores.ts';
import { annotate, loadLanguages, readArticle } from '../annotator/index.ts';
import { survivalOf } from './gloss-survival.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string', default: 'second' }, show: { type: 'string', default: '0' } },
});

for (const path of positionals) {
  const rows = readRows(path);
  const middle = Math.floor(rows.length / 2);
  const chosen = path.includes('ntrex')
    ? values.half === 'first'
      ? rows.slice(0, middle)
      : rows.slice(middle)
    : rows;
  const languages = loadLanguages();
  const annotated = (text: string) =>
    annotate({ ...readArticle(text, { format: 'text' }), requestedLanguage: 'fr' }, { languages });
  annotated('Bonjour.');
  const before = process.cpuUsage();
  const documents = chosen.map(([source]) => annotated(source));
  const seconds = process.cpuUsage(before).user / 1e6;
  const glosses = documents.map(({ gloss }) => (gloss?.sentences ?? []).map(({ text }) => text).join(' '));
  const references = chosen.map(([, target]) => target);
  const words = documents.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const show = (name: string, hypotheses: readonly string[]) => {
    const { bleu, chrf } = scoreTranslations(hypotheses, references);
    console.log(`${name.padEnd(16)} BLEU ${bleu.toFixed(1)}  chrF2 ${chrf.toFixed(1)}`);
  };
  console.log(
    `${path}: ${chosen.length} sentences, ${Math.round(words / seconds)} tokens a CPU second with all stages`,
  );
  show(
    'source copied',
    chosen.map(([source]) => source),
  );
  show('gloss', glosses);
  for (const [what, { kept, total }] of Object.entries(survivalOf(documents))) {
    console.log(
      `${what.padEnd(16)} ${kept} of ${total} kept (${((100 * kept) / Math.max(1, total)).toFixed(1)} %)`,
    );
  }
  for (let at = 0; at < Number(values.show); at += 1) {
    console.log(`\n${chosen[at]?.[0]}\n  ${glosses[at]}\n  ${references[at]}`);
  }
}

function readRows(path: string): readonly (readonly [source: string, target: string])[] {
  const rows = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t'));
  const header = rows[0] ?? [];
  const from = header.indexOf('fr');
  const to = header.indexOf('en');
  if (from === -1 || to === -1) return rows.map(([source = '', target = '']) => [source, target]);
  return rows.slice(1).map(row => [row[from] ?? '', row[to] ?? '']);
}
