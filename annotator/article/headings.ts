import type { BlockKind } from '../document/article.ts';
import { fold } from '../rules/fold.ts';
import type { Label, Labelled } from './label-paragraph.ts';
import { lineKey, sectionWords } from './page-patterns.ts';

/** True for running text: it ends as a sentence does, or is longer than any title. */
export function isSentence(text: string): boolean {
  return text.length > 250 || (/[.!?…;:][»”"'’)\]\s]{0,6}$/.test(text.slice(-8)) && !/[?!]$/.test(text));
}

const countWords = (text: string) => text.split(/\s+/, 60).length;

/** Could stand over an article: short, and not closed by a full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length < 3 || text.length > 250 || !/\p{L}/u.test(text)) return false;
  return !/(?<!\.)[.;,:]$/.test(text) && countWords(text) <= 45;
}

export interface FoundHeadline {
  readonly index: number;
  /** Plain lines over it: names of sections, and what is left of the site's own head. */
  readonly sections: readonly number[];
  readonly leftovers: readonly number[];
}

/**
 * The headline: the known title where it stands in the text, else the first line over the first paragraph that is
 * longer than a name, else the longest of those lines that names no section.
 */
export function findHeadline(pieces: readonly Labelled[], title: string | null): FoundHeadline | null {
  if (title !== null) {
    const wanted = lineKey(title);
    const index = pieces.findIndex(({ text }) => text.length < 400 && lineKey(text) === wanted);
    if (index >= 0) return withLinesAbove(pieces, index);
  }
  const firstText = pieces.findIndex(({ label, text }) => label.kind === 'plain' && isSentence(text));
  const above = pieces.slice(0, firstText < 0 ? Math.min(pieces.length, 20) : firstText);
  const candidates = above.flatMap(({ label, text }, index) => {
    const free = label.kind === 'plain' || (label.kind === 'byline' && !label.byline.certain);
    return free && isTitleLike(text) && !sectionWords.has(lineKey(text)) ? [{ index, text }] : [];
  });
  // The site's own name stands over its menu, the headline under it.
  const menu = above.findLastIndex(({ text }) => sectionWords.has(lineKey(text)));
  const long =
    candidates.find(({ index, text }) => index > menu && countWords(text) >= 4) ??
    candidates.find(({ text }) => countWords(text) >= 4);
  const longest = [...candidates].sort((a, b) => b.text.length - a.text.length)[0];
  const chosen = long ?? longest;
  const followed = chosen && pieces.some(({ label }, index) => index > chosen.index && isText(label));
  return chosen && followed ? withLinesAbove(pieces, chosen.index) : null;
}

const isText = (label: Label) => label.kind === 'plain' || label.kind === 'list-item';

function withLinesAbove(pieces: readonly Labelled[], index: number): FoundHeadline {
  const plain = pieces.flatMap(({ label }, at) => (at < index && label.kind === 'plain' ? [at] : []));
  const last = plain.at(-1);
  const isSection = (at: number) => {
    const text = pieces[at]?.text ?? '';
    return sectionWords.has(lineKey(text)) || (at === last && isTitleLike(text) && countWords(text) <= 3);
  };
  const sections = plain.filter(isSection);
  const leftovers = plain.filter(at => !isSection(at) && !isSentence(pieces[at]?.text ?? ''));
  return { index, sections, leftovers };
}

export const longestStandfirst = 700;

/** The lead under the headline, as against the first paragraph. `rest` are the texts that follow. */
export function isStandfirst(
  text: string,
  rest: readonly string[],
  { signedAbove, signedBelow }: { readonly signedAbove: boolean; readonly signedBelow: boolean },
): boolean {
  if (rest.length === 0 || text.length > longestStandfirst) return false;
  if (signedBelow) return true;
  const closed = isSentence(text);
  if (signedAbove) return !closed && text.length > 60;
  if (!closed) return text.length > 60;
  return rest.length >= 2 && text.length <= 400 && !/^[«“"–—]/.test(text);
}

/** A title inside the body: a short line, not closed, over longer text. */
export function isHeading(
  pieces: readonly Labelled[],
  kinds: readonly (BlockKind | null)[],
  index: number,
): boolean {
  const text = pieces[index]?.text ?? '';
  if (index === 0 || text.length > 110 || /\n| \| /.test(text) || !isTitleLike(text)) return false;
  if (!/^[\p{Lu}\p{N}«“"¿¡]/u.test(text) || (/^[«“"]/.test(text) && /[»”"]$/.test(text) && text.length > 60))
    return false;
  const next = pieces.findIndex(
    (_, at) => at > index && kinds[at] !== 'boilerplate' && kinds[at] !== 'caption',
  );
  const below = pieces[next];
  if (!below) return false;
  return (
    kinds[next] === 'list-item' ||
    (isSentence(below.text) && below.text.length > text.length && fold(below.text) !== fold(text))
  );
}
