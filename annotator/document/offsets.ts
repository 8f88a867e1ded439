/**
 * Conversion for formats that count Unicode code points (brat, W3C Web Annotation). Returns a function from a
 * UTF-16 offset of `text` to the number of code points before it; an offset inside a surrogate pair counts the
 * pair as not yet passed. One pass over the text, then logarithmic per call.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (let index = 0; index + 1 < text.length; index += 1) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      seconds.push(index + 1);
      index += 1;
    }
  }
  return offset => offset - countBelow(seconds, offset);
}

/** True where `offset` lies between the two halves of a surrogate pair: no span may start or end there. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isHighSurrogate(text.charCodeAt(offset - 1)) &&
    isLowSurrogate(text.charCodeAt(offset))
  );
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** How many of the sorted numbers are at most `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
