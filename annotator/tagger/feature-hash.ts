/**
 * 32-bit hashes for features («feature hashing», Weinberger et al. 2009): a feature is a number from the start, so
 * that no string is joined and no dictionary is shipped. 0 means «nothing here» and is never a hash.
 */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** Hash of an ordered pair of hashes. */
export const mixHashes = (first: number, second: number): number =>
  finish(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15));

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function finish(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0 || 1;
}
