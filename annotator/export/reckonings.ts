import type { AnnotatedArticle } from '../document/annotated-article.ts';
import type { Diagnostic } from '../document/diagnostics.ts';
import { overlaps } from '../document/span.ts';

/** For each deadline whose day was reckoned, not stated, by its id: the diagnostic that says how. */
export function reckoningsOf(document: AnnotatedArticle): ReadonlyMap<string, Diagnostic> {
  const spans = new Map(document.times.map(({ id, span }) => [id, span]));
  const reckonings = document.diagnostics.filter(({ code }) => code === 'deadline-computed');
  return new Map(
    document.deadlines.flatMap(({ id, time }) => {
      const span = spans.get(time);
      const own = reckonings.find(diagnostic => span && diagnostic.span && overlaps(diagnostic.span, span));
      return own ? [[id, own] as const] : [];
    }),
  );
}
