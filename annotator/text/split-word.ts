import type { Spelling } from './spelling.ts';

/**
 * The lengths of the tokens in one written word, which add up to its length: «l'arbre» 2 + 5, «a-t-il» 1 + 5,
 * “don't” 2 + 3. `folded` is the shadow of `written`, as long as it.
 */
export function splitWord(written: string, folded: string, spelling: Spelling): readonly number[] {
  const elided = elisionLengths(written, folded, spelling);
  const start = elided.reduce((sum, length) => sum + length, 0);
  if (start === folded.length) return elided;
  return [...elided, ...splitEnd(written.slice(start), folded.slice(start), spelling)];
}

const longestElision = 8;

function elisionLengths(written: string, folded: string, spelling: Spelling): readonly number[] {
  const lengths: number[] = [];
  let start = 0;
  while (spelling.elisions.size > 0 && start < folded.length) {
    const length = folded.slice(start, start + longestElision).indexOf("'") + 1;
    if (length === 0 || !spelling.elisions.has(folded.slice(start, start + length))) break;
    const rest = folded.slice(start);
    if (rest.length <= 24 && spelling.wholeWords.has(rest)) break;
    if (isForeignName(written.slice(start, start + length + 2))) break;
    lengths.push(length);
    start += length;
  }
  return lengths;
}

/** «N'Golo», «M'Bolhi»: two capitals around the apostrophe of a word that is not the article or «d'». */
const isForeignName = (beginning: string) => /^[MNT]['’]\p{Lu}\p{Ll}?$/u.test(beginning.slice(0, 4));

function splitEnd(written: string, folded: string, spelling: Spelling): readonly number[] {
  const whole = [folded.length];
  if (folded.length > 60 || spelling.wholeWords.has(folded)) return whole;
  const first = spelling.fusedWords.get(folded);
  if (first !== undefined) return [first, folded.length - first];
  const contraction = spelling.contractions.find(ending => endsAfterStem(folded, ending));
  if (contraction !== undefined) {
    const stem = folded.length - contraction.length;
    return [...splitEnd(written.slice(0, stem), folded.slice(0, stem), spelling), contraction.length];
  }
  const clitic = spelling.clitics.find(ending => endsAfterStem(folded, ending));
  if (clitic !== undefined && followsVerb(written, clitic.length)) {
    const stem = folded.length - clitic.length;
    return [...splitEnd(written.slice(0, stem), folded.slice(0, stem), spelling), clitic.length];
  }
  return spelling.splitsCompounds ? compoundLengths(written, folded, spelling) : whole;
}

const endsAfterStem = (folded: string, ending: string) =>
  folded.length > ending.length &&
  folded.endsWith(ending) &&
  /\p{L}/u.test(folded.at(-ending.length - 1) ?? '');

/** A capital after the hyphen makes a name («Jean-Le», «Aix-En»), unless all is written in capitals. */
function followsVerb(written: string, cliticLength: number): boolean {
  const clitic = written.slice(-cliticLength);
  return clitic === clitic.toLowerCase() || written === written.toUpperCase();
}

function compoundLengths(written: string, folded: string, spelling: Spelling): readonly number[] {
  const pieces = folded.split('-');
  const isName = /[-\u2010\u2011][\p{Lu}\p{N}]/u.test(written) || /^\p{Lu}[\p{L}\p{N}]*\p{N}/u.test(written);
  if (pieces.length === 1 || isName) return [folded.length];
  const lengths: number[] = [];
  let kept = 0;
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1;
    if (!last && spelling.boundPrefixes.has(`${piece}-`)) {
      kept += piece.length + 1;
      return;
    }
    lengths.push(kept + piece.length);
    kept = 0;
    if (!last) lengths.push(1);
  });
  return lengths;
}
