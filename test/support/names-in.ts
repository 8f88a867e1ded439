import type { AnnotatedArticle } from '../../annotator/document/annotated-article.ts';
import { annotate, readArticle } from '../../annotator/index.ts';

/** A text with its names marked: `[Claire Fontanel](person)`. What is not marked must not be found. */
export interface MarkedText {
  readonly text: string;
  readonly names: readonly string[];
}

const mark = /\[([^\]]+)\]\(([a-z]+)\)/g;

/** Takes the marks out; a name is given as `start–end type text`, so that a test compares offsets too. */
export function unmark(marked: string): MarkedText {
  const names: string[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(end, match.index);
    names.push(described(text.length, match[1] ?? '', match[2] ?? ''));
    text += match[1] ?? '';
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), names };
}

export const namesIn = (text: string, language: string): readonly string[] =>
  annotated(text, language)
    .mentions.filter(({ form }) => form === 'name' || form === 'alias')
    .map(({ span, text: name, type }) => described(span.start, name, type));

export const annotated = (text: string, language: string): AnnotatedArticle =>
  annotate(readArticle(text, { language, format: 'text' }), { gloss: false });

const described = (start: number, name: string, type: string) => `${start} ${type} ${name}`;
