import { execFileSync } from 'node:child_process';
import french from 'fr-compromise';
import type { LexiconReading } from '../../annotator/languages/morphology/form-lexicon.ts';
import { addReading, lexiconTags } from './readings.ts';

const isWord = (text: string) => /^\p{Ll}[\p{Ll}'-]*$/u.test(text);

/** Headwords ending so with at least this many forms are verbs; a noun or an adjective has four at most. */
const verbEnding = /(?:er|ir|ïr|re)$/;
const fewestVerbForms = 12;

/** Wiktionary's tables of compound tenses list these verbs' forms under every verb; of those, only «suis» is true. */
const auxiliaries = new Set(['avoir', 'être']);

/**
 * What is known of French forms: V for forms of verbs and N for those of nouns and adjectives, with the headword,
 * from Wiktionary's inflection tables; A for adjectives and P for names, from fr-compromise's lexicon.
 */
export function frenchReadings(wiktionary: string): ReadonlyMap<string, readonly LexiconReading[]> {
  const tsv = execFileSync('xz', ['-dc', wiktionary], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const pairs = tsv.split('\n').flatMap(line => {
    const [form = '', headword = ''] = line.replaceAll('’', "'").split('\t');
    const lemma = headword.replace(/^(?:se |s')/, '');
    return isWord(form) && isWord(lemma) && form.length <= 35 ? [{ form, lemma }] : [];
  });
  const auxiliaryForms = new Set(pairs.flatMap(({ form, lemma }) => (auxiliaries.has(lemma) ? [form] : [])));
  const formsOf = new Map<string, number>();
  for (const { lemma } of pairs) formsOf.set(lemma, (formsOf.get(lemma) ?? 0) + 1);
  const isVerb = (lemma: string) => verbEnding.test(lemma) && (formsOf.get(lemma) ?? 0) >= fewestVerbForms;

  const readings = new Map<string, LexiconReading[]>();
  for (const { form, lemma } of pairs) {
    if (auxiliaryForms.has(form) && isVerb(lemma) && !auxiliaries.has(lemma) && lemma !== 'suivre') continue;
    const wordClass = isVerb(lemma) ? 'V' : 'N';
    addReading(readings, form, { wordClass, lemma });
    addReading(readings, lemma, { wordClass, lemma });
  }
  for (const [form, tags] of lexiconTags(french.model())) {
    if (!isWord(form)) continue;
    if (tags.some(tag => /Adjective/.test(tag))) addClass(readings, form, 'A');
    if (tags.some(tag => /Name$|Person|City|Country|Region|Place|Organization|SportsTeam/.test(tag))) {
      addReading(readings, form, { wordClass: 'P', lemma: form });
    }
    if (tags.includes('Adverb')) addReading(readings, form, { wordClass: 'R', lemma: form });
  }
  return readings;
}

/** Adds a class without an own opinion of the headword: that of a noun or adjective reading, else the form. */
function addClass(readings: Map<string, LexiconReading[]>, form: string, wordClass: string): void {
  const nominal = readings.get(form)?.filter(reading => reading.wordClass === 'N') ?? [];
  if (nominal.length === 0) addReading(readings, form, { wordClass, lemma: form });
  for (const { lemma } of nominal) addReading(readings, form, { wordClass, lemma });
}
