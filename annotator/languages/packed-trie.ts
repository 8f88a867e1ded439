import type { Trie } from './contract/gloss.ts';

/** Reads whole numbers that were written with seven bits a byte, lowest first. */
export function numberReader(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
}

/**
 * Builds a trie from the nodes in breadth-first order: `words` holds for each the distance of its word to that of
 * the sibling before it (the word itself for a first child), `children` how many children it has.
 */
export function unpackTrie(words: Uint8Array, children: Uint8Array, roots: number, size: number): Trie {
  const nextWord = numberReader(words);
  const nextCount = numberReader(children);
  const word = new Uint32Array(size);
  const firstChild = new Uint32Array(size + 1);
  let sibling = 0;
  for (let node = 0; node < roots; node += 1) {
    sibling += nextWord();
    word[node] = sibling;
  }
  firstChild[0] = roots;
  for (let node = 0; node < size; node += 1) {
    const first = firstChild[node] ?? 0;
    const end = first + nextCount();
    firstChild[node + 1] = end;
    let last = 0;
    for (let child = first; child < end; child += 1) {
      last += nextWord();
      word[child] = last;
    }
  }
  const rootOf = new Int32Array((word[roots - 1] ?? -1) + 1).fill(-1);
  for (let node = 0; node < roots; node += 1) rootOf[word[node] ?? 0] = node;
  return {
    child: (node, wanted) => {
      if (node < 0) return rootOf[wanted] ?? -1;
      let low = firstChild[node] ?? 0;
      let high = firstChild[node + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        const found = word[middle] ?? 0;
        if (found === wanted) return middle;
        if (found < wanted) low = middle + 1;
        else high = middle;
      }
      return -1;
    },
  };
}
