/** How a word of a sentence is looked up. */
export interface WordForm {
  /** As written, with straight apostrophes and without soft hyphens. */
  readonly written: string;
  readonly lower: string;
  readonly isFirst: boolean;
  /** What its letters look like: see `shapeOf`. */
  readonly shape: string;
}

const longestWord = 60;

export function wordForms(words: readonly string[]): readonly WordForm[] {
  const isShouted = isAllCapitals(words);
  let isFirst = true;
  return words.map(word => {
    const plain = word
      .slice(0, longestWord)
      .replace(/[’ʼ＇]/g, "'")
      .replace(/[\u00ad\u200b-\u200d\u2060]/g, '');
    const written = isShouted && plain.length > 1 ? plain.toLowerCase() : plain;
    const form = { written, lower: plain.toLowerCase(), isFirst, shape: shapeOf(written, isFirst) };
    if (/[\p{L}\p{N}]/u.test(plain)) isFirst = false;
    return form;
  });
}

/** A headline in capitals says nothing about which words are names. */
function isAllCapitals(words: readonly string[]): boolean {
  let letters = 0;
  for (const word of words.slice(0, 40)) {
    if (/\p{Ll}/u.test(word)) return false;
    letters += /^\p{Lu}{2}/u.test(word) ? 1 : 0;
  }
  return letters > 2;
}

function shapeOf(written: string, isFirst: boolean): string {
  if (!/[\p{L}\p{N}]/u.test(written)) return 'mark';
  if (/^[\p{N}.,:/ \u00a0\u202f'+−-]+%?$/u.test(written)) return 'digits';
  if (/\p{N}/u.test(written)) return /^\p{N}/u.test(written) ? 'digits-letters' : 'letters-digits';
  const hyphen = written.includes('-') ? '-hyphen' : '';
  if (/^\p{Lu}/u.test(written)) {
    if (/^[\p{Lu}.&'-]{2,}$/u.test(written)) return 'capitals';
    return (isFirst ? 'first-capital' : 'capital') + hyphen;
  }
  return (/\p{Lu}/u.test(written) ? 'mixed' : 'small') + hyphen;
}
