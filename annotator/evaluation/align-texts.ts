/**
 * Maps offsets of one text to the other where the two differ in nothing but white space, as a text and the article
 * read from it may; null where they differ in more. Linear in the texts.
 */
export function alignTexts(from: string, to: string): ((offset: number) => number) | null {
  if (from === to) return offset => offset;
  const map = new Uint32Array(from.length + 1);
  let at = 0;
  for (let index = 0; index < from.length; index++) {
    const unit = from[index] ?? '';
    if (isSpace(unit)) {
      map[index] = at;
      continue;
    }
    while (at < to.length && isSpace(to[at] ?? '')) at += 1;
    if (to[at] !== unit) return null;
    map[index] = at;
    at += 1;
  }
  map[from.length] = at;
  return to.slice(at).trim() === '' ? offset => map[offset] ?? at : null;
}

const isSpace = (unit: string): boolean => /\s/.test(unit);
