/** Whole numbers with seven bits a byte, lowest first. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

interface Node<Value> {
  readonly children: Map<number, Node<Value>>;
  value: Value | null;
}

export interface WrittenTrie<Value> {
  readonly words: Uint8Array;
  readonly children: Uint8Array;
  readonly roots: number;
  /** The value of every node in breadth-first order; null where a node is only the way to longer sequences. */
  readonly values: readonly (Value | null)[];
}

/** Packs sequences of numbers as `annotator/languages/packed-trie.ts` reads them. */
export function writeTrie<Value>(
  entries: Iterable<readonly [sequence: readonly number[], value: Value]>,
): WrittenTrie<Value> {
  const root: Node<Value> = { children: new Map(), value: null };
  for (const [sequence, value] of entries) {
    let node = root;
    for (const word of sequence) {
      let child = node.children.get(word);
      if (child === undefined) {
        child = { children: new Map(), value: null };
        node.children.set(word, child);
      }
      node = child;
    }
    node.value = value;
  }
  const nodes: Node<Value>[] = [root];
  const words: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const children = [...(nodes[at]?.children ?? [])].sort(([a], [b]) => a - b);
    if (at > 0) counts.push(children.length);
    let last = 0;
    for (const [word, child] of children) {
      words.push(word - last);
      last = word;
      nodes.push(child);
    }
  }
  return {
    words: packNumbers(words),
    children: packNumbers(counts),
    roots: root.children.size,
    values: nodes.slice(1).map(({ value }) => value),
  };
}
