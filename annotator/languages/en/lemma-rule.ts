import type { FormLexicon } from '../morphology/form-lexicon.ts';
import type { LemmaRule } from '../morphology/tabled-morphology.ts';
import { infinitiveOf } from './unlisted-verbs.ts';

/** The headword of an English word with that part of speech: names keep their form, the rest its base form. */
export const lemmaRule: LemmaRule = ({ written, lower }, pos, lexicon) => {
  switch (pos) {
    case 'PROPN':
    case 'X':
    case 'PUNCT':
    case 'SYM':
      return written;
    case 'VERB':
    case 'AUX':
      return known(lower, 'V', lexicon) ?? verbLemma(lower);
    case 'NOUN':
      return known(lower, 'N', lexicon) ?? nounLemma(lower);
    case 'ADJ':
    case 'ADV':
      return known(lower, 'J', lexicon) ?? lower;
    default:
      return lower;
  }
};

const known = (form: string, wordClass: string, lexicon: FormLexicon) =>
  lexicon(form).find(reading => reading.wordClass === wordClass && reading.lemma !== form)?.lemma;

function nounLemma(form: string): string {
  if (form.length < 4 || /(?:ss|us|is|ics)$/.test(form)) return form;
  const [ending, base] = pluralEndings.find(([plural]) => plural.test(form)) ?? [/s$/, ''];
  return form.replace(ending, base);
}

const pluralEndings: readonly (readonly [plural: RegExp, base: string])[] = [
  [/(?<=[^aeiou])ies$/, 'y'],
  [/(?<=ch|sh|ss|x|zz|[^aeiou]o)es$/, ''],
  [/(?<=[a-z]{2})men$/, 'man'],
];

/** What is longer is no word, and would take compromise long. */
const longestVerb = 30;

function verbLemma(form: string): string {
  if (form.length < 4) return form;
  if (/s$/.test(form)) return nounLemma(form);
  const stem = /(?:ed|ing)$/.test(form) ? form.replace(/(?:ed|ing)$/, '') : null;
  if (stem === null || !/[aeiouy]/.test(stem)) return form;
  const infinitive = form.length <= longestVerb ? infinitiveOf(form) : form;
  if (infinitive !== form) return infinitive;
  if (/ied$/.test(form)) return form.replace(/ied$/, 'y');
  if (/(?:([bdgkmnprtv])\1)$/.test(stem)) return stem.slice(0, -1);
  return needsFinalE.test(stem) ? `${stem}e` : stem;
}

/** Stems that do not stand without a silent e: «creat», «manag», «believ». */
const needsFinalE =
  /(?:[^aeiou]l|[aeiou][cgsuv]|[^aeio][ucz]|[dlnr][cgsz]|[rl]v|at|ut|iz|ys|[^aeiou][aiou][dkmtprb]|^[^aeiou]+[aiou][bdklmnprtv])$/;
