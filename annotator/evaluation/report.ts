import type { ArticleScores, GlossPair } from './score-article.ts';
import { addUp, f1, precision, recall, type Score } from './tally.ts';
import { scoreTranslations, type TranslationScores } from './translation-scores.ts';

export interface Report {
  readonly articles: number;
  readonly scores: readonly Score[];
  /** Null where no translations were given. */
  readonly gloss: (TranslationScores & { readonly sentences: number }) | null;
}

/** The scores of many articles as one. */
export function reportOf(articles: readonly ArticleScores[]): Report {
  const pairs: readonly GlossPair[] = articles.flatMap(article => article.gloss);
  const translations = scoreTranslations(
    pairs.map(pair => pair.hypothesis),
    pairs.map(pair => pair.reference),
  );
  return {
    articles: articles.length,
    scores: addUp(articles.flatMap(article => article.scores)),
    gloss: pairs.length === 0 ? null : { sentences: pairs.length, ...translations },
  };
}

/** For programs; shares are in [0, 1], translation scores in [0, 100]. */
export function reportJson(report: Report): string {
  const scores = report.scores.map(score => ({
    layer: score.layer,
    measure: score.measure,
    kind: score.kind,
    precision: precision(score),
    recall: recall(score),
    f1: f1(score),
    found: score.found,
    expected: score.expected,
  }));
  return `${JSON.stringify({ articles: report.articles, scores, gloss: report.gloss }, null, 2)}\n`;
}

/** For people: a table with a row for each layer, measure and kind; shares in per cent. */
export function reportTable(report: Report): string {
  const rows = report.scores.map(score => [
    score.layer,
    score.measure,
    score.kind,
    percent(precision(score)),
    percent(recall(score)),
    percent(f1(score)),
    String(score.found),
    String(score.expected),
  ]);
  const table = aligned([headings, ...rows]);
  const { gloss } = report;
  return [
    `${report.articles} ${report.articles === 1 ? 'article' : 'articles'}`,
    ...(rows.length === 0 ? [] : ['', ...table]),
    ...(gloss
      ? [
          '',
          `gloss  BLEU ${gloss.bleu.toFixed(1)}  chrF2 ${gloss.chrf.toFixed(1)}  ${gloss.sentences} sentences`,
        ]
      : []),
    '',
  ].join('\n');
}

const headings = ['layer', 'measure', 'kind', 'precision', 'recall', 'F1', 'found', 'gold'];
const firstNumber = 3;

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map(row => row[column]?.length ?? 0));
  const widths = headings.map((_, column) => width(column));
  return rows.map(row =>
    row
      .map((cell, column) =>
        column < firstNumber ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
