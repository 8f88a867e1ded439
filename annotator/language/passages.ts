import type { Language } from '../document/annotated-article.ts';
import type { Article, SourceBlock } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { cutClauses, quotedStretches } from './cut-pieces.ts';
import { hasFunctionWords } from './function-words.ts';
import { identify, isPlainly } from './identify.ts';
import { languageOf } from './language-names.ts';
import { areRelatives } from './relatives.ts';
import type { Expectation } from './score-languages.ts';

type Passage = Language['passages'][number];

/** A piece of text and what it is in: `sure` false where it only leans that way. */
interface Piece {
  readonly span: Span;
  readonly code: string;
  readonly sure: boolean;
}

/** Nats for the article's own language: a piece is in it unless it says otherwise. */
const ownPrior = 3;
/** Nats for the language that the markup of a block declares. */
const declaredPrior = 6;
const fewestWords = 5;
/** Letters from which a stretch in another script is more than a name. */
const fewestLetters = 10;
/** Relatives need a longer stretch: a sentence of a few words is the neighbour's by accident. */
const fewestWordsOfRelatives = 12;

/**
 * The stretches of the article that are surely in another language than `own` (BCP 47), in order and without
 * overlap. Quoted stretches and sentences are read apart; a foreign name or title alone is no passage. `cleaned` is
 * `cleanText(article.text)`.
 */
export function findPassages(article: Article, cleaned: string, own: string): readonly Passage[] {
  const whole: SourceBlock = {
    kind: 'paragraph',
    span: { start: 0, end: article.text.length },
    language: null,
  };
  const blocks = article.blocks.length > 0 ? article.blocks : [whole];
  const pieces = blocks.flatMap(block => piecesOf(block, cleaned, own));
  return joined(pieces.filter(({ span }) => /\p{L}/u.test(cleaned.slice(span.start, span.end))));
}

function piecesOf(block: SourceBlock, cleaned: string, own: string): readonly Piece[] {
  const declared = block.language ? languageOf(block.language)?.code : undefined;
  const prior = new Map([[own, ownPrior]]);
  if (declared && declared !== own) prior.set(declared, declaredPrior);
  const expectation: Expectation = { breadth: hasFunctionWords(own) ? 'widely-read' : 'all', prior };
  const read = (span: Span, text: string) => readPiece(span, text, own, declared, expectation);

  const quotations = quotedStretches(cleaned, block.span);
  const passages = quotations
    .map(span => read(span, cleaned.slice(span.start, span.end)))
    .filter(({ sure }) => sure);
  // A title in quotes says nothing about the sentence around it, so that is read without it.
  const prose = blanked(cleaned, block.span, quotations);
  const clauses = (start: number, end: number) =>
    cutClauses(cleaned, { start, end }).map(span =>
      read(span, prose.slice(span.start - block.span.start, span.end - block.span.start)),
    );
  const pieces: Piece[] = [];
  let start = block.span.start;
  for (const quotation of passages) {
    pieces.push(...clauses(start, quotation.span.start), quotation);
    start = quotation.span.end;
  }
  return [...pieces, ...clauses(start, block.span.end)];
}

/** The text of `within`, of the same length, with blanks where those spans (in order) are. */
function blanked(text: string, within: Span, spans: readonly Span[]): string {
  const parts: string[] = [];
  let start = within.start;
  for (const span of spans) {
    parts.push(text.slice(start, span.start), ' '.repeat(span.end - span.start));
    start = span.end;
  }
  return [...parts, text.slice(start, within.end)].join('');
}

function readPiece(
  span: Span,
  text: string,
  own: string,
  declared: string | undefined,
  expectation: Expectation,
): Piece {
  if (isPlainly(own, text, expectation)) return { span, code: own, sure: false };
  const [best, second] = identify(text, 2, expectation);
  if (!best || best.code === own || best.code === 'und') return { span, code: own, sure: false };
  const ownScore = second?.code === own ? second.score : 0;
  const leads = best.score >= 0.9 && ownScore <= 0.02;
  const plausible = best.code === declared || isRunningText(text, areRelatives(best.code, own));
  return { span, code: best.code, sure: leads && plausible };
}

/** True for words that follow one another as in a sentence; a name or a title is mostly capitals, or short. */
function isRunningText(text: string, relatives: boolean): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(text);
  if (unspaced) return words.join('').length >= fewestLetters;
  if (words.length < (relatives ? fewestWordsOfRelatives : fewestWords)) return false;
  if (words.every(word => word === word.toUpperCase())) return words.length >= 2 * fewestWords;
  const capitalised = words.slice(1).filter(word => /^\p{Lu}/u.test(word)).length;
  return capitalised < (words.length < 2 * fewestWords ? 0.35 : 0.6) * (words.length - 1);
}

/** Neighbouring pieces in one language are one passage; a doubtful one belongs to the passage that it follows. */
function joined(pieces: readonly Piece[]): readonly Passage[] {
  const passages: Passage[] = [];
  let open = false;
  for (const { span, code, sure } of pieces) {
    const last: Passage | undefined = passages.at(-1);
    const follows: boolean = open && last?.code === code;
    if (last && follows) passages[passages.length - 1] = { code, span: { ...last.span, end: span.end } };
    else if (sure) passages.push({ span, code });
    open = sure || follows;
  }
  return passages;
}
