import { bareNames } from './bare-names.ts';
import { bareOrthography } from './bare-orthography.ts';
import { bareTimeRules } from './bare-time-rules.ts';
import { noDeadlines } from './contract/deadlines.ts';
import type { LanguagePack } from './pack.ts';

/**
 * The pack of a language that Postil recognises but has not learned: sentences, tokens, numeric and ISO dates,
 * month names from `Intl`, capitalised names. What it cannot do is said in a diagnostic.
 */
export function barePack(code: string): LanguagePack {
  return {
    code,
    orthography: bareOrthography(code),
    morphology: { analyse: words => words.map(() => ({ lemma: null, pos: null })), isWord: () => false },
    timeRules: bareTimeRules(code),
    names: bareNames,
    deadlines: noDeadlines,
    gloss: null,
  };
}
