import type { FormLexicon } from '../morphology/form-lexicon.ts';
import type { LemmaRule } from '../morphology/tabled-morphology.ts';
import { isInvariable } from './unlisted-nouns.ts';

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
  const nominal = readings.filter(reading => reading.wordClass === 'N');
  const others = nominal.filter(reading => reading.lemma !== form);
  // «prêtres» stands under «prêtre» and «prêtresse»: the one that only lacks the plural wins.
  const other = others.find(reading => form.startsWith(reading.lemma)) ?? others[0];
  if (other && (isAdjective || others.length === nominal.length)) return other.lemma;
  if (nominal.length > 0) return form;
  if (form.includes('-')) return compoundLemma(form, isAdjective, lexicon);
  const isParticiple = isAdjective && readings.some(reading => reading.wordClass === 'V');
  if (isParticiple && participle.test(form)) return form.replace(participle, '');
  if (!isAdjective && mayBeInvariable.test(form) && isInvariable(form)) return form;
  const rules = isAdjective ? [...feminineEndings, ...pluralEndings] : pluralEndings;
  const rule = rules.find(([ending]) => ending.test(form));
  return rule ? form.replace(...rule) : form;
}

/** Endings of plurals that many nouns have without being one: «colis», «cyprès», «taux». */
const mayBeInvariable = /^[a-zà-öø-ÿœ]{2,}(?:[iè]s|[^e]ux)$/;

/** Only the last part of a compound tells its number where no dictionary has it. */
function compoundLemma(form: string, isAdjective: boolean, lexicon: FormLexicon): string {
  const cut = form.lastIndexOf('-') + 1;
  return form.slice(0, cut) + nominalLemma(form.slice(cut), isAdjective, lexicon);
}

/** «chiffrées», «perdus», «ouverte»: what a participle adds for gender and number. */
const participle = /(?<=[éiust])es?$|(?<=[éiut])s$/;

type EndingRule = readonly [ending: RegExp, base: string];

const feminineEndings: readonly EndingRule[] = [
  [/ées?$/, 'é'],
  [/euses?$/, 'eux'],
  [/ives?$/, 'if'],
  [/(?<=[ei])lles?$/, 'l'],
  [/(?<=[ei])nnes?$/, 'n'],
  [/(?<=[aio]n|[aeo]nt|al|[aiu]r|ais|ois)es?$/, ''],
];

const pluralEndings: readonly EndingRule[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/(?<=[^su])s$/, ''],
  [/(?<=[aeo]u)[sx]$/, ''],
];
