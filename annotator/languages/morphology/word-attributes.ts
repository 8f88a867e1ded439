import { hashText } from '../../tagger/feature-hash.ts';
import type { Attributes } from '../../tagger/templates.ts';
import type { FormLexicon } from './form-lexicon.ts';
import type { WordForm } from './word-shape.ts';

/** What the templates of a tagger of parts of speech may ask of a word, in the order of `hashesOf`. */
const names = [
  'word',
  'shape',
  'classes',
  'start1',
  'start2',
  'start3',
  'start4',
  'end1',
  'end2',
  'end3',
  'end4',
  'end5',
] as const;
const longestStart = 4;
const longestEnd = 5;

/** Words whose hashes are kept; then all are forgotten, so that memory stays bounded. */
const mostRemembered = 20_000;

/**
 * A function that gives the words of a sentence as the tagger sees them: the word in small letters, what its letters
 * look like, its classes in the dictionary, and its first and last letters. The memory changes nothing but the time
 * it takes.
 */
export function attributeMaker(lexicon: FormLexicon): (forms: readonly WordForm[]) => Attributes {
  const remembered = new Map<string, Uint32Array>();
  const ofForm = (form: WordForm): Uint32Array => {
    const key = `${form.isFirst ? '^' : ' '}${form.written}`;
    const known = remembered.get(key);
    if (known) return known;
    if (remembered.size >= mostRemembered) remembered.clear();
    const hashes = hashesOf(form, lexicon);
    remembered.set(key, hashes);
    return hashes;
  };
  return forms => {
    const columns = names.map(() => new Uint32Array(forms.length));
    forms.forEach((form, at) => {
      ofForm(form).forEach((hash, number) => {
        const column = columns[number];
        if (column) column[at] = hash;
      });
    });
    return Object.fromEntries(names.map((name, number) => [name, columns[number] ?? new Uint32Array()]));
  };
}

function hashesOf({ lower, shape }: WordForm, lexicon: FormLexicon): Uint32Array {
  const letters = [...lower];
  // A part as long as the word says nothing that the word does not.
  const part = (from: number, length: number) =>
    length === 1 || length < letters.length ? hashText(letters.slice(from).slice(0, length).join('')) : 0;
  const starts = Array.from({ length: longestStart }, (_, number) => part(0, number + 1));
  const ends = Array.from({ length: longestEnd }, (_, number) => part(-number - 1, number + 1));
  const classes = hashText(wordClassesOf(lower, lexicon));
  return Uint32Array.from([hashText(lower), hashText(shape), classes, ...starts, ...ends]);
}

/** The classes a dictionary gives a form, one letter each, in alphabetical order. */
const wordClassesOf = (form: string, lexicon: FormLexicon): string =>
  [...new Set(lexicon(form).map(reading => reading.wordClass))].sort().join('');
