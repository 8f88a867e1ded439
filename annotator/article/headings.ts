import type { BlockKind } from '../document/article.ts';
import { fold } from '../rules/fold.ts';
import type { Labelled } from './label-paragraph.ts';
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

/**
 * The headline, and the section that may stand over it, as indices. The first line of text is the headline if it
 * is title-like and text follows; a line of a few words over another title is a section («kicker»).
 */
export function findHeadline(
  pieces: readonly Labelled[],
  title: string | null,
): { readonly index: number; readonly section: number | null } | null {
  if (title !== null) {
    const wanted = lineKey(title);
    const index = pieces.findIndex(({ text }) => text.length < 400 && lineKey(text) === wanted);
    if (index >= 0) return { index, section: sectionOver(pieces, index) };
  }
  const texts = pieces.flatMap(({ label, text }, index) =>
    label.kind === 'plain' || (label.kind === 'byline' && !label.byline.certain)
      ? [{ index, text, label }]
      : [],
  );
  const [first, second, third] = texts;
  if (!first || !second || !isTitleLike(first.text)) return null;
  if (isTitleLike(second.text) && !isSentence(second.text) && third) {
    const short =
      countWords(first.text) <= 3 && first.text.length <= 30 && second.text.length > first.text.length;
    if (sectionWords.has(lineKey(first.text)) || short)
      return { index: second.index, section: first.label.kind === 'byline' ? null : first.index };
  }
  if (first.label.kind === 'byline')
    return isTitleLike(second.text) && third ? { index: second.index, section: null } : null;
  return { index: first.index, section: null };
}

function sectionOver(pieces: readonly Labelled[], headline: number): number | null {
  const above = pieces.slice(0, headline).findLastIndex(({ label }) => label.kind === 'plain');
  const text = pieces[above]?.text;
  return text !== undefined && text.length <= 40 && isTitleLike(text) ? above : null;
}

/** The lead under the headline, as against the first paragraph. `rest` are the texts that follow. */
export function isStandfirst(
  text: string,
  rest: readonly string[],
  { signedAbove, signedBelow }: { readonly signedAbove: boolean; readonly signedBelow: boolean },
): boolean {
  if (rest.length === 0 || text.length > 700) return false;
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
  if (index === 0 || text.length > 110 || text.includes('\n') || !isTitleLike(text)) return false;
  if (!/^[\p{Lu}\p{N}«“"¿¡]/u.test(text) || (/^[«“"]/.test(text) && /[»”"]$/.test(text))) return false;
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
