import type { Block, Language, Sentence } from '../document/annotated-article.ts';
import type { BlockKind, Metadata } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { pairSpans, sameSpan } from './match-spans.ts';
import { answered, type Score, tally } from './tally.ts';

/** The main language, without region or script; the gold may use two or three letters. */
export function scoreLanguage(found: Language, expected: string): readonly Score[] {
  const main = expected.split('-')[0];
  const right = found.code.split('-')[0] === main || found.iso6393 === main;
  return [{ layer: 'language', measure: 'accuracy', kind: 'all', ...answered(right) }];
}

/** Each field that the gold states, null included: the same but for white space. */
export function scoreMetadata(
  found: Metadata,
  expected: Readonly<Record<string, string | null>>,
): readonly Score[] {
  const fields: Readonly<Record<string, string | null>> = { ...found };
  return Object.entries(expected).map(([name, value]) => ({
    layer: 'metadata',
    measure: 'accuracy',
    kind: name,
    ...answered(plain(fields[name] ?? null) === plain(value)),
  }));
}

const plain = (value: string | null): string | null => value?.replace(/\s+/g, ' ').trim() ?? null;

/** The same span and kind, per kind and over all. */
export function scoreBlocks(
  found: readonly Block[],
  expected: readonly { readonly span: Span; readonly kind: BlockKind }[],
): readonly Score[] {
  const right = pairSpans(
    found,
    expected,
    (own, gold) => own.kind === gold.kind && sameSpan(own.span, gold.span),
  );
  const kinds = [...new Set([...expected, ...found].map(block => block.kind))].sort();
  return ['all', ...kinds].map(kind => {
    const counted = (blocks: readonly { readonly kind: BlockKind }[]): number =>
      kind === 'all' ? blocks.length : blocks.filter(block => block.kind === kind).length;
    return {
      layer: 'blocks',
      measure: 'strict',
      kind,
      ...tally(counted(right.map(([own]) => own)), counted(found), counted(expected)),
    };
  });
}

/** The same start and end. */
export function scoreSentences(
  found: readonly Sentence[],
  expected: readonly { readonly span: Span }[],
): readonly Score[] {
  const right = pairSpans(found, expected, (own, gold) => sameSpan(own.span, gold.span));
  return [
    {
      layer: 'sentences',
      measure: 'strict',
      kind: 'all',
      ...tally(right.length, found.length, expected.length),
    },
  ];
}
