import type { Mention, TimeExpression } from '../../document/annotated-article.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { ReadText } from '../../text/read-text.ts';
import { type Line, linesOf } from '../words.ts';
import { type ReferenceVocabulary, referenceVocabulary } from './reference-vocabulary.ts';

/** A mention of a line, by the words it begins and ends with. */
export interface Placed {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
}

/** A sentence with its names, as references see it. */
export interface SceneLine {
  readonly line: Line;
  /** Its place among the sentences that are read. */
  readonly number: number;
  readonly vocabulary: ReferenceVocabulary;
  /** Mentions of entities by the word that they begin with. */
  readonly startingAt: ReadonlyMap<number, Placed>;
  /** True for words inside a mention. */
  readonly inName: (word: number) => boolean;
  /** True for words between quotation marks. */
  readonly inQuotes: (word: number) => boolean;
  /** The key of the lemma of a word; empty where none is known. */
  readonly lemmaOf: (word: number) => string;
}

/** What somebody else wrote or what stands beside the article is no part of its course. */
const told = ['headline', 'standfirst', 'heading', 'paragraph', 'list-item'];

/** The sentences of the article's own course in languages whose references are known, in reading order. Linear. */
export function sceneOf(
  read: ReadText,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): readonly SceneLine[] {
  let next = 0;
  let block = -1;
  let quoted = false;
  let number = 0;
  return linesOf(read, times).flatMap((line): SceneLine[] => {
    const { span, block: own, language } = line.sentence;
    if (own !== block) quoted = false;
    block = own;
    const here: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.span.start < span.end; mention = mentions[next]) {
      if (mention.span.start >= span.start) here.push(mention);
      next += 1;
    }
    const vocabulary = referenceVocabulary(read.packFor(language));
    if (vocabulary === null || !told.includes(line.kind)) return [];
    const tokens = read.tokensOf(line.sentence);
    const quotes = quotedWords(line, quoted);
    quoted = quotes.open;
    const placed = placedMentions(line, here);
    const covered = new Set<number>();
    for (const { from, to } of placed) for (let at = from; at < to; at += 1) covered.add(at);
    const startingAt = new Map(
      placed.flatMap(each => (each.mention.entity === null ? [] : [[each.from, each] as const])),
    );
    number += 1;
    return [
      {
        line,
        number,
        vocabulary,
        startingAt,
        inName: word => covered.has(word),
        inQuotes: word => quotes.words.has(word),
        lemmaOf: word => nameKey(tokens[word]?.lemma ?? ''),
      },
    ];
  });
}

function placedMentions({ words }: Line, mentions: readonly Mention[]): readonly Placed[] {
  let at = 0;
  return mentions.flatMap(mention => {
    while (at < words.length && (words[at]?.span.end ?? 0) <= mention.span.start) at += 1;
    let to = at;
    while (to < words.length && (words[to]?.span.start ?? 0) < mention.span.end) to += 1;
    return to > at ? [{ mention, from: at, to }] : [];
  });
}

interface QuotedWords {
  readonly words: ReadonlySet<number>;
  /** True where a quotation goes on into the next sentence. */
  readonly open: boolean;
}

function quotedWords({ words }: Line, before: boolean): QuotedWords {
  const quoted = new Set<number>();
  let open = before;
  words.forEach(({ text }, index) => {
    if (/^[«“„]/.test(text)) open = true;
    else if (/^[»”]/.test(text)) open = false;
    else if (text === '"') open = !open;
    else if (open) quoted.add(index);
  });
  return { words: quoted, open };
}
