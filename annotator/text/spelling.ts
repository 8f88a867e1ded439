import type { Orthography } from '../languages/contract/orthography.ts';

/** A pack's orthography made ready for look-up; every key is folded. */
export interface Spelling {
  readonly titleAbbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  /** Longest first, so that «-t-il» is found before «-il». */
  readonly clitics: readonly string[];
  readonly contractions: readonly string[];
  readonly fusedWords: ReadonlyMap<string, number>;
  readonly wholeWords: ReadonlySet<string>;
  readonly boundPrefixes: ReadonlySet<string>;
  readonly splitsCompounds: boolean;
  readonly groupsDigitsBySpace: boolean;
  readonly marksOrdinalsByStop: boolean;
  readonly openingQuotes: ReadonlySet<string>;
  readonly closingQuotes: ReadonlySet<string>;
}

const known = new WeakMap<Orthography, Spelling>();

export function spellingOf(orthography: Orthography): Spelling {
  const found = known.get(orthography);
  if (found) return found;
  const longestFirst = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length);
  const spelling: Spelling = {
    titleAbbreviations: new Set(orthography.titleAbbreviations),
    numberAbbreviations: new Set(orthography.numberAbbreviations),
    abbreviations: new Set(orthography.abbreviations),
    openers: new Set(orthography.openers),
    elisions: new Set(orthography.elisions),
    clitics: longestFirst(orthography.clitics),
    contractions: longestFirst(orthography.contractions),
    fusedWords: new Map(orthography.fusedWords),
    wholeWords: new Set(orthography.wholeWords),
    boundPrefixes: new Set(orthography.boundPrefixes),
    splitsCompounds: orthography.splitsCompounds,
    groupsDigitsBySpace: orthography.groupsDigitsBySpace,
    marksOrdinalsByStop: orthography.marksOrdinalsByStop,
    openingQuotes: new Set(orthography.quotes.map(([open]) => open)),
    closingQuotes: new Set(orthography.quotes.map(([, close]) => close)),
  };
  known.set(orthography, spelling);
  return spelling;
}
