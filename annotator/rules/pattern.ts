/**
 * What makes up a word in folded text of a language written in Latin letters. Short, because it stands in every
 * pattern: the full Unicode property would make each of them slow to compile.
 */
const wordUnit = '0-9a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u024f\\u1e00-\\u1eff';

/**
 * Builds a pattern from named parts. In the template a space stands for one or two blanks (texts wrap lines and
 * double spaces), and the whole must begin and end at the edge of a word.
 */
export function phrase(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![${wordUnit}])(?:${compose(strings, parts)})(?![${wordUnit}])`, 'u');
}

/** A part of a pattern, written as in `phrase`. */
export function part(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return `(?:${compose(strings, parts)})`;
}

function compose(strings: TemplateStringsArray, parts: readonly string[]): string {
  // Parts are composed already: only the blanks of the template itself are widened.
  return strings.raw.map((raw, index) => widenBlanks(raw) + (parts[index] ?? '')).join('');
}

/** Alternatives, longest first so that none is hidden by its own beginning. Regular expressions are allowed in them. */
export function oneOf(alternatives: Iterable<string>): string {
  const longestFirst = [...alternatives].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(widenBlanks).join('|')})`;
}

/** As `oneOf`, for plain words: whatever means something in a pattern is quoted. */
export function oneWordOf(words: Iterable<string>): string {
  return oneOf([...words].map(word => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
}

/** Matches where the text before a place ends with one of those words (and perhaps a blank). */
export function endsWith(words: readonly string[]): RegExp {
  if (words.length === 0) return /(?!)/u;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?<cue>${oneWordOf(words)})\\s{0,2}$`, 'u');
}

/** As `endsWith`, for a pattern that is made of parts. */
export function endsIn(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(`(?<![${wordUnit}])(?<cue>${compose(strings, parts)})\\s{0,2}$`, 'u');
}

/** A blank in a pattern stands for one or two blanks of the text; `?` after it makes it optional. */
export const widenBlanks = (pattern: string): string => pattern.replaceAll(' ', '(?:\\s{1,2})');
