import type { NamedRun } from './named-run.ts';
import type { Line } from './words.ts';

/**
 * Names of several words that a rule is certain of and of which the tagger sees only parts: «cour d'appel de Douai»
 * where it has read «Douai». Annotated news names institutions now whole and now in parts, and a tagger learns both;
 * the rules name them whole.
 */
export function wholeNames(byRules: readonly NamedRun[], tagged: readonly NamedRun[]): readonly NamedRun[] {
  const byLine = new Map<Line, NamedRun[]>();
  for (const run of tagged) {
    const same = byLine.get(run.line);
    if (same) same.push(run);
    else byLine.set(run.line, [run]);
  }
  return byRules.filter(({ line, from, to, confidence }) => {
    if (confidence < 1 || to - from < 2) return false;
    const met = (byLine.get(line) ?? []).filter(run => run.from < to && from < run.to);
    return (
      met.length > 0 && met.every(run => run.from >= from && run.to <= to && run.to - run.from < to - from)
    );
  });
}
