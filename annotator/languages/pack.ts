import type { DeadlineRules } from './contract/deadlines.ts';
import type { GlossResources } from './contract/gloss.ts';
import type { Morphology } from './contract/morphology.ts';
import type { NameRules } from './contract/names.ts';
import type { Orthography } from './contract/orthography.ts';
import type { TimeRules } from './contract/times.ts';

/**
 * All that Postil knows about one language, in a folder of the same shape for every language. Stages read packs
 * and never branch on `code`; every list may be empty, so a small language is a short folder.
 */
export interface LanguagePack {
  /** BCP 47 code. */
  readonly code: string;
  readonly orthography: Orthography;
  readonly morphology: Morphology;
  readonly timeRules: TimeRules;
  readonly names: NameRules;
  readonly deadlines: DeadlineRules;
  /** Loads (once) and returns the tables for the English gloss; null where there are none. */
  readonly gloss: (() => GlossResources) | null;
}

/** The packs at hand. A code without a folder of its own gets the bare pack of that language. */
export interface Languages {
  /** Codes that have a full pack. */
  readonly full: readonly string[];
  readonly packFor: (code: string) => LanguagePack;
}
