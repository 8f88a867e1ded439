import { createRequire } from 'node:module';
import { remembered } from '../../rules/remembered.ts';

/** Loaded with the first such noun: that takes longer than a short article takes to annotate. */
const require = createRequire(import.meta.url);

/**
 * True where fr-compromise takes a noun that looks like a plural for a singular: «colis», «brebis», «marais».
 * Dictionaries of inflected forms leave such nouns out, as they have only one.
 */
export const isInvariable = remembered((form): boolean => {
  const nlp = require('fr-compromise') as typeof import('fr-compromise').default;
  const [word] = nlp(form).tag('Noun').compute('root').json() as readonly NounJson[];
  return word?.terms.map(({ root, normal }) => root ?? normal).join('') === form;
});

interface NounJson {
  readonly terms: readonly { readonly normal: string; readonly root?: string }[];
}
