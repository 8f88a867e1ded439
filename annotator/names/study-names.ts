import type { TimeExpression } from '../document/annotated-article.ts';
import type { ReadText } from '../text/read-text.ts';
import { candidatesIn } from './candidates.ts';
import { type Judgement, judge } from './decide.ts';
import { usageOf } from './document-evidence.ts';
import { nameTypes, votesFor } from './evidence.ts';
import type { Hints } from './name-attributes.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { type Line, linesOf } from './words.ts';

/** An article as the names stage sees it before it decides: its lines, and what rules and tables say of them. */
export interface NameStudy {
  readonly lines: readonly Line[];
  readonly vocabularyFor: (line: Line) => Vocabulary;
  readonly judgements: readonly Judgement[];
  readonly hints: Hints;
}

export function studyNames(read: ReadText, times: readonly TimeExpression[]): NameStudy {
  const lines = linesOf(read, times);
  const usage = usageOf(lines);
  const vocabularyFor = (line: Line) => vocabularyOf(read.packFor(line.sentence.language).names);
  const candidates = lines.flatMap(line =>
    line.casing === 'upper' ? [] : candidatesIn(line, vocabularyFor(line), usage),
  );
  const judgements = judge(candidates, candidate => votesFor(candidate, usage));
  const byLine = byLineOf(judgements);
  return {
    lines,
    vocabularyFor,
    judgements,
    hints: { judgements: byLine, usage, elsewhere: typeElsewhere(judgements), remembered: new Map() },
  };
}

/** The type that the rules see most often in a word, over the whole article: «Alonso» in a headline is who he is below. */
function typeElsewhere(judgements: readonly Judgement[]): (key: string) => string {
  const sums = new Map<string, Map<string, number>>();
  for (const { candidate, total } of judgements) {
    const type = nameTypes.reduce((best, next) => (total[next] > total[best] ? next : best));
    if (total[type] < 0.9) continue;
    for (const word of candidate.line.words.slice(candidate.from, candidate.to)) {
      if (word.shape === 'lower' || word.shape === 'mark') continue;
      const own = sums.get(word.key) ?? new Map<string, number>();
      own.set(type, (own.get(type) ?? 0) + Math.min(total[type], 6));
      sums.set(word.key, own);
    }
  }
  return key => {
    const own = sums.get(key);
    return own ? ([...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0] ?? '') : '';
  };
}

function byLineOf(judgements: readonly Judgement[]): ReadonlyMap<Line, readonly Judgement[]> {
  const byLine = new Map<Line, Judgement[]>();
  for (const judgement of judgements) {
    const same = byLine.get(judgement.candidate.line);
    if (same) same.push(judgement);
    else byLine.set(judgement.candidate.line, [judgement]);
  }
  return byLine;
}
