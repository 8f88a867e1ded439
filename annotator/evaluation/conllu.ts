import type { Span } from '../document/span.ts';

/** One syntactic word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
}

/**
 * A stretch of text and the words in it: one, or several where the treebank sees more words than are written
 * («du» is «de» and «le»). “don't”, whose words add up to its letters, is two stretches with one word each.
 */
export interface GoldToken {
  readonly span: Span;
  readonly words: readonly GoldWord[];
}

export interface GoldSentence {
  readonly text: string;
  /** Spans count from the beginning of the sentence. */
  readonly tokens: readonly GoldToken[];
  /** True where the file says that a document or paragraph begins here. */
  readonly opensBlock: boolean;
}

/** Sentences as running text: spans count from the beginning of `text`. */
export interface GoldText {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly GoldToken[];
}

/** Reads CoNLL-U (Universal Dependencies): multiword tokens are kept together, empty nodes are left out. */
export function readConllu(file: string): readonly GoldSentence[] {
  return file.split(/\n\s*\n/).flatMap(chunk => {
    const lines = chunk.split('\n');
    const tokens = surfaceTokens(lines.filter(line => /^\d/.test(line)).map(line => line.split('\t')));
    if (tokens.length === 0) return [];
    const text = tokens
      .map(token => token.form + token.after)
      .join('')
      .trimEnd();
    return [
      { text, tokens: placed(tokens), opensBlock: lines.some(line => /^# new(?:doc|par)\b/.test(line)) },
    ];
  });
}

interface Surface {
  readonly form: string;
  readonly after: '' | ' ';
  readonly words: readonly GoldWord[];
}

function surfaceTokens(rows: readonly (readonly string[])[]): readonly Surface[] {
  const tokens: Surface[] = [];
  const words = rows.filter(([id]) => /^\d+$/.test(id ?? ''));
  let covered = 0;
  for (const row of rows) {
    const [id = '', form = ''] = row;
    const after = /(?:^|\|)SpaceAfter=No(?:\||$)/.test(row[9] ?? '') ? '' : ' ';
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const [first, last] = [Number(range[1]), Number(range[2])];
      covered = last;
      tokens.push({ form, after, words: words.slice(first - 1, last).map(wordOf) });
    } else if (/^\d+$/.test(id) && Number(id) > covered) {
      tokens.push({ form, after, words: [wordOf(row)] });
    }
  }
  return tokens;
}

function wordOf(row: readonly string[]): GoldWord {
  const [, form = '', lemma = '', pos = ''] = row;
  return { form, lemma, pos };
}

function placed(tokens: readonly Surface[]): readonly GoldToken[] {
  let at = 0;
  return tokens.flatMap(({ form, after, words }) => {
    const start = at;
    at += form.length + after.length;
    if (words.length === 1 || words.map(word => word.form).join('') !== form) {
      return [{ span: { start, end: start + form.length }, words }];
    }
    let inner = start;
    return words.map(word => {
      const span = { start: inner, end: inner + word.form.length };
      inner = span.end;
      return { span, words: [word] };
    });
  });
}

/**
 * Joins sentences with single spaces into running text, and blocks (where the file marks paragraphs) with an
 * empty line, so that a splitter has to find again what was joined.
 */
export function runningText(sentences: readonly GoldSentence[]): GoldText {
  const tokens: GoldToken[] = [];
  const spans: Span[] = [];
  const blocks: Span[] = [];
  let text = '';
  for (const sentence of sentences) {
    const block = blocks.at(-1);
    const opens = block === undefined || sentence.opensBlock;
    if (block !== undefined) text += opens ? '\n\n' : ' ';
    const start = text.length;
    text += sentence.text;
    const span = { start, end: text.length };
    spans.push(span);
    if (opens) blocks.push(span);
    else blocks[blocks.length - 1] = { start: block.start, end: span.end };
    for (const token of sentence.tokens) {
      tokens.push({ ...token, span: { start: token.span.start + start, end: token.span.end + start } });
    }
  }
  return { text, blocks, sentences: spans, tokens };
}
