import type { BlockKind } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { type Dateline, readDateline } from './dateline.ts';
import {
  type FoundHeadline,
  findHeadline,
  isHeading,
  isSentence,
  isStandfirst,
  longestStandfirst,
} from './headings.ts';
import type { Label, Labelled } from './label-paragraph.ts';
import type { PageDateOptions } from './page-date.ts';

export interface Settled {
  readonly span: Span;
  readonly text: string;
  readonly kind: BlockKind;
  readonly label: Label;
}

export interface SettledPage {
  readonly blocks: readonly Settled[];
  /** The agency dateline that was cut off the first paragraph. */
  readonly dateline: Dateline | null;
}

export interface SettleOptions extends PageDateOptions {
  /** The title, where the caller or the page's metadata knows it. */
  readonly title?: string | null;
  /** True where kinds come from markup: then a plain first paragraph is no standfirst. */
  readonly markup?: boolean;
}

/** Decides what every paragraph is, by what it shows of itself and by where it stands. */
export function settleBlocks(labelled: readonly Labelled[], options: SettleOptions): SettledPage {
  const pieces = withoutLookalikes(labelled);
  const headline = markedHeadline(pieces) ?? findHeadline(pieces, options.title ?? null);
  const kinds: (BlockKind | null)[] = pieces.map(piece => markedKind(piece) ?? firstKind(piece.label));
  if (headline) {
    kinds[headline.index] = 'headline';
    for (const index of headline.sections) kinds[index] = 'section';
    for (const index of headline.leftovers) kinds[index] = 'boilerplate';
  }
  const top = headline?.index ?? -1;
  placeHeadLines(pieces, kinds, top, headEnd(pieces, kinds, top));
  markRelatedLinks(pieces, kinds, top);
  const opening = openingDateline(pieces, kinds, top, options);
  if (headline && !options.markup) markStandfirst(pieces, kinds, top, opening?.index ?? null);
  for (const [index, piece] of pieces.entries()) {
    kinds[index] ??=
      isHeading(pieces, kinds, index) && index > top && !options.title?.includes(piece.text)
        ? 'heading'
        : 'paragraph';
  }
  const blocks = pieces.map((piece, index) => ({ ...piece, kind: kinds[index] ?? 'paragraph' }));
  if (!opening) return { blocks, dateline: null };
  return { blocks: cutDateline(blocks, opening.index, opening.dateline), dateline: opening.dateline };
}

function markedHeadline(pieces: readonly Labelled[]): FoundHeadline | null {
  const index = pieces.findIndex(({ marked }) => marked === 'headline');
  return index < 0 ? null : { index, sections: [], leftovers: [] };
}

/** Where the head of the page ends: a standfirst may stand over the date and the byline, so one text belongs to it. */
function headEnd(pieces: readonly Labelled[], kinds: readonly (BlockKind | null)[], top: number): number {
  const isText = (index: number) => {
    const piece = pieces[index];
    return piece !== undefined && kinds[index] === null && isBody(piece);
  };
  let first = top + 1;
  while (first < pieces.length && !isText(first)) first += 1;
  if ((pieces[first]?.text.length ?? 0) > longestStandfirst) return first;
  let second = first + 1;
  while (second < pieces.length && !isText(second)) second += 1;
  return second;
}

const isBody = ({ text, label }: Labelled) => label.kind === 'plain' && isSentence(text);

/** What markup says, but for plain paragraphs: they may be a date or furniture all the same. */
function markedKind({ marked, label, text }: Labelled): BlockKind | null {
  if (!marked || marked === 'paragraph') return null;
  // Machines are told the first paragraph as a summary: a report of an agency has no standfirst.
  if (marked === 'standfirst' && readDateline(text)) return null;
  // A class may promise a date or an author and hold a sentence.
  if (marked === 'dateline' && label.kind !== 'dated') return label.kind === 'byline' ? 'byline' : null;
  if (marked === 'list-item' && firstKind(label) === 'boilerplate') return 'boilerplate';
  return marked;
}

function firstKind(label: Label): BlockKind | null {
  if (label.kind === 'boilerplate' || label.kind === 'related' || label.kind === 'url') return 'boilerplate';
  if (label.kind === 'network') return 'boilerplate';
  if (label.kind === 'caption' || label.kind === 'list-item') return label.kind;
  return null;
}

/** «– » before a single line is speech, «1. » no list, and one network's name alone may be a heading. */
function withoutLookalikes(pieces: readonly Labelled[]): readonly Labelled[] {
  const kindAt = (index: number) => pieces[index]?.label.kind;
  return pieces.map((piece, index) => {
    const beside = [kindAt(index - 1), kindAt(index + 1)];
    if (piece.label.kind === 'item') {
      return { ...piece, label: { kind: beside.includes('item') ? 'list-item' : 'plain' } };
    }
    if (piece.label.kind === 'network') {
      const company = beside.some(kind => kind === 'network' || kind === 'boilerplate');
      return { ...piece, label: { kind: company ? 'boilerplate' : 'plain' } };
    }
    return piece;
  });
}

/** Breadcrumbs, dates and bylines count at the head and the foot of a page; elsewhere they are text. */
function placeHeadLines(
  pieces: readonly Labelled[],
  kinds: (BlockKind | null)[],
  top: number,
  body: number,
): void {
  let foot = pieces.length;
  while (foot > body + 1 && pieces.length - foot < 12 && isFoot(pieces[foot - 1], kinds[foot - 1])) foot -= 1;
  for (const [index, { label }] of pieces.entries()) {
    const atEdge = index < body || index >= foot;
    if (label.kind === 'breadcrumb') kinds[index] = index < Math.max(top, 1) ? 'breadcrumb' : null;
    if (label.kind === 'section' && index < body) kinds[index] = 'section';
    if (label.kind === 'dated' && (atEdge || label.dateLine.cued)) kinds[index] = 'dateline';
    if (label.kind === 'byline') {
      const dated = [index - 1, index + 1].some(at => pieces[at]?.label.kind === 'dated');
      const allowed = label.byline.certain || (index > top && top >= 0) || dated;
      if (allowed && (atEdge || label.byline.certain)) kinds[index] ??= 'byline';
    }
  }
}

function isFoot(piece: Labelled | undefined, kind: BlockKind | null | undefined): boolean {
  if (!piece) return false;
  return (
    kind === 'boilerplate' ||
    kind === 'caption' ||
    piece.label.kind === 'dated' ||
    piece.label.kind === 'byline'
  );
}

/** Titles under «Lire aussi» are links: all of them but one that may head the paragraph after it. */
function markRelatedLinks(pieces: readonly Labelled[], kinds: (BlockKind | null)[], top: number): void {
  for (const [index, { label }] of pieces.entries()) {
    if (label.kind !== 'related' || index < top) continue;
    const isLink = (at: number) => {
      const piece = pieces[at];
      return piece !== undefined && kinds[at] === null && !isSentence(piece.text);
    };
    for (let at = index + 1; isLink(at); at += 1) {
      const below = pieces[at + 1];
      const heads = below !== undefined && kinds[at + 1] === null && isSentence(below.text);
      if (at === index + 1 || !heads) kinds[at] = 'boilerplate';
    }
  }
}

/** The agency dateline of the first text under the headline. */
function openingDateline(
  pieces: readonly Labelled[],
  kinds: readonly (BlockKind | null)[],
  top: number,
  options: PageDateOptions,
): { readonly index: number; readonly dateline: Dateline } | null {
  let seen = 0;
  for (let index = top + 1; index < pieces.length && seen < 3; index += 1) {
    const piece = pieces[index];
    if (!piece || kinds[index] !== null || !isSentence(piece.text)) continue;
    seen += 1;
    const dateline = readDateline(piece.text, options);
    if (dateline) return { index, dateline };
  }
  return null;
}

function markStandfirst(
  pieces: readonly Labelled[],
  kinds: (BlockKind | null)[],
  top: number,
  opening: number | null,
): void {
  const first = pieces.findIndex((_, index) => index > top && kinds[index] === null);
  if (first === opening) return;
  const between = kinds.slice(top + 1, Math.max(first, top + 1));
  const rest = pieces.flatMap((piece, index) => (index > first && kinds[index] === null ? [piece.text] : []));
  const signedBelow = kinds[first + 1] === 'byline' || kinds[first + 1] === 'dateline';
  const signedAbove = between.includes('byline') || between.includes('dateline');
  if (first >= 0 && isStandfirst(pieces[first]?.text ?? '', rest, { signedAbove, signedBelow })) {
    kinds[first] = 'standfirst';
  }
}

function cutDateline(blocks: readonly Settled[], index: number, dateline: Dateline): readonly Settled[] {
  return blocks.flatMap((block, at) => {
    if (at !== index) return [block];
    const head = block.text.slice(0, dateline.length).trimEnd();
    const { start, end } = block.span;
    const rest = { start: start + dateline.length, end };
    return [
      { ...block, kind: 'dateline' as const, span: { start, end: start + head.length }, text: head },
      { ...block, span: rest, text: block.text.slice(dateline.length) },
    ];
  });
}
