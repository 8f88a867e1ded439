import { readFileSync } from 'node:fs';

export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface GoldText {
  readonly text: string;
  readonly language: string;
  readonly spans: readonly NamedSpan[];
}

/** The types that are scored; others (dates, times) are another stage's. */
export const scoredTypes = ['person', 'organization', 'place', 'product', 'event'];

const shortTypes: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organization', LOC: 'place' };

/** Gold of either format; the language is the part of the file's name before the split («winer-fr.dev.jsonl»). */
export function readGold(path: string): readonly GoldText[] {
  const text = readFileSync(path, 'utf8');
  const language = /[-.](?<code>[a-z]{2})\./.exec(path)?.groups?.code ?? 'fr';
  return path.endsWith('.jsonl') ? fromJsonLines(text, language) : fromColumns(text, language);
}

function fromJsonLines(text: string, language: string): readonly GoldText[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const { text: article, spans } = JSON.parse(line) as { text: string; spans: readonly NamedSpan[] };
      return { text: article, language, spans: spans.filter(({ type }) => scoredTypes.includes(type)) };
    });
}

/** Sentences of tokens joined by blanks; UNER has a number in the first column and the tag in the last. */
function fromColumns(text: string, language: string): readonly GoldText[] {
  return text.split(/\n\s*\n/).flatMap(block => {
    const rows = block
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => line.split('\t'));
    const tokens = rows.map(row => (/^\d+$/.test(row[0] ?? '') && row.length > 2 ? row.slice(1) : row));
    return tokens.length === 0 ? [] : [sentence(tokens, language)];
  });
}

function sentence(rows: readonly (readonly string[])[], language: string): GoldText {
  const spans: NamedSpan[] = [];
  let text = '';
  for (const [word = '', tag = 'O'] of rows) {
    const start = text === '' ? 0 : text.length + 1;
    text = text === '' ? word : `${text} ${word}`;
    const type = shortTypes[tag.slice(2)];
    const last = spans.at(-1);
    if (!type) continue;
    if (tag.startsWith('I-') && last?.type === type && last.end === start - 1)
      spans[spans.length - 1] = { ...last, end: text.length };
    else spans.push({ start, end: text.length, type });
  }
  return { text, language, spans };
}
