import { createRequire } from 'node:module';
import { remembered } from '../../rules/remembered.ts';

/** Loaded with the first such verb: the dictionary in our tables has nearly all that a short article uses. */
const require = createRequire(import.meta.url);

/**
 * What compromise takes for the infinitive of a verb that no dictionary lists: «tokenized», «retweeting», where
 * spelling does not tell whether an «e» was dropped. The form itself where it does not know either.
 */
export const infinitiveOf = remembered((form): string => {
  const nlp = require('compromise') as (text: string) => Word;
  const infinitive = nlp(form).tag('Verb').verbs().toInfinitive().text('normal');
  return /^[a-z-]+$/.test(infinitive) ? infinitive : form;
});

/** The little of compromise's view of a text that is asked; its own types leave the verbs out. */
interface Word {
  readonly tag: (name: string) => Word;
  readonly verbs: () => Word & { readonly toInfinitive: () => Word };
  readonly text: (form: string) => string;
}
