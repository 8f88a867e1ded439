import { type ExpectedMention, nothingExpected } from '../gold-article.ts';
import type { DataArticle } from './data-article.ts';
import { typeOfTag } from './tag-types.ts';

interface TaggedToken {
  readonly token: string;
  readonly tag: string;
}

/** Sentences without a document of their own are read this many together, as a page would have them. */
const sentencesTogether = 20;

/**
 * A token and its IOB tag a line, in the last two columns, sentences apart by an empty line; null where the last
 * column is no tag. Tokens are joined by spaces, sentences by an empty line.
 */
export function taggedArticles(file: string, language: string | null): readonly DataArticle[] | null {
  const documents: TaggedToken[][][] = [];
  let sentence: TaggedToken[] = [];
  let isNew = true;
  const finish = (): void => {
    if (sentence.length === 0) return;
    const current = documents.at(-1);
    if (!current || isNew || current.length >= sentencesTogether) documents.push([sentence]);
    else current.push(sentence);
    sentence = [];
    isNew = false;
  };
  for (const line of file.split('\n')) {
    if (line.trim() === '') finish();
    else if (/^#\s*newdoc/.test(line)) isNew = true;
    else if (!/^#\s/.test(line) && !/(?:^|\t)token\ttag$/.test(line)) {
      const [tag, token] = line.trimEnd().split('\t').reverse();
      if (token === undefined || !/^(?:O|[BIES]-\S+)$/.test(tag ?? '')) return null;
      sentence.push({ token, tag: tag ?? 'O' });
    }
  }
  finish();
  const types = new Set(documents.flat(2).flatMap(({ tag }) => typeOfTag(tag.slice(2)) ?? []));
  return documents.map((sentences, index) =>
    article(sentences, `document ${index + 1}`, language, [...types]),
  );
}

function article(
  sentences: readonly (readonly TaggedToken[])[],
  name: string,
  language: string | null,
  mentionTypes: readonly string[],
): DataArticle {
  const mentions: ExpectedMention[] = [];
  let text = '';
  for (const sentence of sentences) {
    if (text !== '') text += '\n\n';
    let open: { start: number; tag: string } | null = null;
    const close = (end: number): void => {
      const type = open && typeOfTag(open.tag);
      if (open && type) mentions.push({ span: { start: open.start, end }, type, entity: null, form: 'name' });
      open = null;
    };
    for (const [index, { token, tag }] of sentence.entries()) {
      const before = text.length;
      if (index > 0) text += ' ';
      const name: string = tag.slice(2);
      if (open && (tag.startsWith('B-') || open.tag !== name)) close(before);
      if (!open && name !== '') open = { start: text.length, tag: name };
      text += token;
    }
    close(text.length);
  }
  return {
    name,
    source: text,
    language,
    published: null,
    expected: { ...nothingExpected, text, mentions, mentionTypes },
  };
}
