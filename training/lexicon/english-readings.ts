import nlp from 'compromise';
import type { LexiconReading } from '../../annotator/languages/morphology/form-lexicon.ts';
import { addReading, lexiconTags } from './readings.ts';

/** compromise's tags that say what a tagger needs to know, as one letter each. */
const classes: readonly (readonly [tag: RegExp, wordClass: string])[] = [
  [/^PastTense$/, 'D'],
  [/^Participle$/, 'E'],
  [/^Gerund$/, 'G'],
  [/^PresentTense$/, 'Z'],
  [/^Infinitive$/, 'I'],
  [/^(?:Singular|Noun|Uncountable|Actor|Unit|Duration)$/, 'S'],
  [/^Plural$/, 'L'],
  [/^(?:Adjective|Comparative|Superlative)$/, 'A'],
  [/^Adverb$/, 'R'],
  [/^Demonym$/, 'O'],
  [/Name$|^(?:Person|City|Country|Region|Place|ProperNoun|Organization|SportsTeam|Month|WeekDay)$/, 'P'],
];

interface Transform {
  readonly noun: { readonly toSingular: (form: string, model: unknown) => string };
  readonly verb: { readonly toInfinitive: (form: string, model: unknown, tense: string) => string };
  readonly adjective: {
    readonly fromComparative: (form: string, model: unknown) => string;
    readonly fromSuperlative: (form: string, model: unknown) => string;
  };
}

/**
 * What is known of English forms, from compromise's lexicon: classes as above; V, N and J carry the headword of an
 * inflected verb, noun and adjective.
 */
export function englishReadings(): ReadonlyMap<string, readonly LexiconReading[]> {
  const model = nlp.model();
  const { transform } = (nlp.methods() as { two: { transform: Transform } }).two;
  const readings = new Map<string, LexiconReading[]>();
  for (const [form, tags] of lexiconTags(model)) {
    if (!/^\p{Ll}[\p{Ll}'-]*$/u.test(form) || form.length > 35) continue;
    for (const [pattern, wordClass] of classes) {
      if (tags.some(tag => pattern.test(tag))) addReading(readings, form, { wordClass, lemma: form });
    }
    const add = (wordClass: string, lemma: string) =>
      /^\p{Ll}[\p{Ll}'-]*$/u.test(lemma) ? addReading(readings, form, { wordClass, lemma }) : undefined;
    const tense = tags.find(tag => /^(?:PastTense|Participle|Gerund|PresentTense)$/.test(tag));
    if (tense !== undefined) add('V', transform.verb.toInfinitive(form, model, tense));
    if (tags.includes('Plural')) add('N', transform.noun.toSingular(form, model));
    if (tags.includes('Comparative')) add('J', transform.adjective.fromComparative(form, model));
    if (tags.includes('Superlative')) add('J', transform.adjective.fromSuperlative(form, model));
  }
  return readings;
}
