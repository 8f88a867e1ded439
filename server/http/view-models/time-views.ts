import type { AnnotatedArticle, TimeExpression } from '../../../annotator/index.ts';
import { shortDate } from './dates.ts';
import { touching } from './projection.ts';
import { certainty, direction, htmlLanguage, modifierWords, roleWord } from './wording.ts';

export interface TimeView {
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  readonly value: string;
  readonly modifier: string | null;
  readonly interval: string;
  readonly role: string;
  readonly tense: string;
  readonly certainty: string;
  readonly source: string;
}

/** The rows of the table of times, in reading order. */
export function timeViews(document: AnnotatedArticle): readonly TimeView[] {
  return document.times.map(time => {
    const language = touching(document.sentences, time.span)[0]?.language ?? document.language.code;
    return {
      id: `row-${time.id}`,
      href: `#${time.id}`,
      text: time.text,
      lang: htmlLanguage(language),
      dir: direction(language),
      value: time.value,
      modifier: time.mod ? (modifierWords[time.mod] ?? time.mod) : null,
      interval: interval(time),
      role: roleWord(time),
      tense: time.tense ?? '–',
      certainty: certainty(time.confidence),
      source: time.source,
    };
  });
}

function interval({ begin, end }: TimeExpression): string {
  if (begin === null && end === null) return '–';
  if (begin === end || end === null) return begin === null ? '–' : shortDate(begin);
  return begin === null ? `until ${shortDate(end)}` : `${shortDate(begin)} to ${shortDate(end)}`;
}
