import { annotated } from './names-in.ts';

/** A passage with what stands for a named thing marked: `{La marque=Orvalis} attend`. */
export interface MarkedPassage {
  readonly text: string;
  /** As `start–end words = name`. */
  readonly references: readonly string[];
}

export function unmarkReferences(marked: string): MarkedPassage {
  const references: string[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(/\{([^{}=]+)=([^{}=]+)\}/g)) {
    const [whole, words = '', name = ''] = match;
    text += marked.slice(end, match.index);
    references.push(described(text.length, words, name));
    text += words;
    end = match.index + whole.length;
  }
  return { text: text + marked.slice(end), references };
}

/** The descriptions and pronouns that are found, each with the name of its entity. */
export function referencesIn(text: string, language: string): readonly string[] {
  const { mentions, entities } = annotated(text, language);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions
    .filter(({ form }) => form === 'description' || form === 'pronoun')
    .map(({ span, text: words, entity }) => described(span.start, words, names.get(entity ?? '') ?? ''));
}

const described = (start: number, words: string, name: string) => `${start} ${words} = ${name}`;
