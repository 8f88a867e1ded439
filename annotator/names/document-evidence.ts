import { isNamelike, type Line } from './words.ts';

/** How a word is written in the rest of the article, by its key. */
export interface Usage {
  /** Times in lower case. */
  readonly lower: number;
  /** Times with a capital where none was needed: inside an ordinary sentence. */
  readonly inner: number;
}

const unseen: Usage = { lower: 0, inner: 0 };

/** Counts how the article writes its words: what it also writes small is no name at the start of a sentence. */
export function usageOf(lines: readonly Line[]): (key: string) => Usage {
  const usage = new Map<string, { lower: number; inner: number }>();
  for (const line of lines) {
    let afterOpening = true;
    for (const word of line.words) {
      const counts = usage.get(word.key) ?? { lower: 0, inner: 0 };
      if (word.shape === 'lower') counts.lower += 1;
      else if (isNamelike(word) && line.casing === 'ordinary' && !afterOpening) counts.inner += 1;
      usage.set(word.key, counts);
      afterOpening = word.shape === 'mark' ? afterOpening || opensSpeech(word.text) : false;
    }
  }
  return key => usage.get(key) ?? unseen;
}

/** After these a capital may be that of a new sentence. */
const opensSpeech = (mark: string): boolean => /^[«“"„:—–•*.!?…-]+$/.test(mark);

/** True at the beginning of the line, after an opening quotation mark, a colon or a bullet. */
export function isOpening({ words, first }: Line, at: number): boolean {
  if (at <= first) return true;
  const before = words[at - 1];
  if (words[at]?.breakBefore !== 'none') return true;
  return before?.shape === 'mark' && opensSpeech(before.text);
}
