import type { FormLexicon } from '../morphology/form-lexicon.ts';
import type { LemmaRule } from '../morphology/tabled-morphology.ts';

/** The headword of a French word with that part of speech: names keep their form, the rest its dictionary form. */
export const lemmaRule: LemmaRule = ({ written, lower }, pos, lexicon) => {
  switch (pos) {
    case 'PROPN':
    case 'X':
    case 'PUNCT':
    case 'SYM':
      return written;
    case 'VERB':
    case 'AUX':
      return verbLemma(lower, lexicon);
    case 'NOUN':
    case 'ADJ':
      return nominalLemma(lower, pos === 'ADJ', lexicon);
    case 'NUM':
      return lower;
    default:
      return lower.replace(/^-(?:t['-])?/, '').replace(/'$/, 'e');
  }
};

function verbLemma(form: string, lexicon: FormLexicon): string {
  const lemmas = lexicon(form).filter(reading => reading.wordClass === 'V');
  const [first] = lemmas;
  if (first) return first.lemma;
  const isPrefixed = /^(?:re|ré|dé|sur|sous|auto|co|pré|inter)-?/.exec(form)?.[0];
  if (isPrefixed && form.length - isPrefixed.length > 3) {
    const stem = lexicon(form.slice(isPrefixed.length)).find(reading => reading.wordClass === 'V');
    if (stem) return isPrefixed + stem.lemma;
  }
  return form.replace(firstGroupEnding, 'er');
}

/** Verbs that no dictionary has are new ones, and new ones go like «aimer». */
const firstGroupEnding =
  /(?:er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|èrent|aient|assent|ons|ez|ent|ées|és|ée|é|ant|ais|ait|ions|iez|es|e|a|ai|as|er)$/;

function nominalLemma(form: string, isAdjective: boolean, lexicon: FormLexicon): string {
  const readings = lexicon(form);
  const nominal = readings.filter(reading => reading.wordClass !== 'V' && reading.wordClass !== 'P');
  const other = nominal.find(reading => reading.lemma !== form);
  const isOwn = nominal.some(reading => reading.lemma === form);
  if (isAdjective && other) return other.lemma;
  if (isOwn) return form;
  if (other) return other.lemma;
  if (form.includes('-')) return compoundLemma(form, isAdjective, lexicon);
  return (
    inflectionRules.reduce<string | null>((found, [ending, base]) => {
      if (found !== null || !ending.test(form)) return found;
      return form.replace(ending, base);
    }, null) ?? (isAdjective ? masculine(form) : form)
  );
}

const masculine = (form: string) => form.replace(/ée$/, 'é').replace(/ive$/, 'if').replace(/euse$/, 'eux');

/** Only the last part of a compound tells its number where no dictionary has it. */
function compoundLemma(form: string, isAdjective: boolean, lexicon: FormLexicon): string {
  const cut = form.lastIndexOf('-') + 1;
  return form.slice(0, cut) + nominalLemma(form.slice(cut), isAdjective, lexicon);
}

const inflectionRules: readonly (readonly [ending: RegExp, base: string])[] = [
  [/ées$/, 'é'],
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/eux$/, 'eux'],
  [/(?<=[^su])s$/, ''],
  [/us$/, 'us'],
];
