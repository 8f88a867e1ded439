import type { TimeExpression } from '../../annotator/document/annotated-article.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import type { FoundMention } from '../../annotator/names/found-mention.ts';
import { type Line, linesOf } from '../../annotator/names/words.ts';
import type { ReadText } from '../../annotator/text/read-text.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from './plain-article.ts';

/** What one of the finders of names makes of a text, before anything else has a say: `type subtype text`. */
export function foundIn(
  find: (read: ReadText, lines: readonly Line[], times: readonly TimeExpression[]) => readonly FoundMention[],
  text: string,
  language: string,
): readonly string[] {
  const read = plainArticle(text, loadLanguages().packFor(language), null);
  const { times } = findTimes(read);
  return find(read, linesOf(read, times), times).map(
    mention => `${mention.type} ${mention.subtype} ${mention.text}`,
  );
}
