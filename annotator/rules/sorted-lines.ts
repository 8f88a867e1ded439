/**
 * A table as one text: lines sorted by code unit, each a key, a tab and the rest. Asking is a binary search in
 * the text itself, so a table of any size is ready as soon as it is in memory.
 */
export interface SortedLines {
  /** What follows the tab, for every line of that key, in the order of the text. */
  readonly find: (key: string) => readonly string[];
  /** True where some key begins with that. */
  readonly startsWith: (prefix: string) => boolean;
}

export function sortedLines(text: string): SortedLines {
  return {
    find: key => {
      const wanted = `${key}\t`;
      const found: string[] = [];
      for (let start = lowerBound(text, wanted); text.startsWith(wanted, start); ) {
        const end = endOfLine(text, start);
        found.push(text.slice(start + wanted.length, end));
        start = end + 1;
      }
      return found;
    },
    startsWith: prefix => text.startsWith(prefix, lowerBound(text, prefix)),
  };
}

/**
 * The number of a line, from zero, in a text whose lines are sorted by code unit and all different; -1 where there
 * is none. No line is cut out before it is asked for.
 */
export function lineNumbers(text: string): (line: string) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return wanted => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = text.slice(starts[middle], (starts[middle + 1] ?? text.length + 1) - 1);
      if (line === wanted) return middle;
      if (line < wanted) low = middle + 1;
      else high = middle;
    }
    return -1;
  };
}

/** Where the first line begins that is not less than `wanted`. */
function lowerBound(text: string, wanted: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const start = text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const line = Math.max(start, low);
    const end = endOfLine(text, line);
    if (text.slice(line, Math.min(end, line + wanted.length)) < wanted) low = end + 1;
    else high = line;
  }
  return low;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}
