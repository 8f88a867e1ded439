import type { Span } from '../document/span.ts';
import type { Line } from './words.ts';

/** Rules of a language with what must stand in a sentence for any of them to find something. */
interface CuedRules {
  readonly cue: RegExp;
}

export interface CuedStretches<Rules> {
  readonly language: string;
  readonly cued: Rules;
  readonly stretches: readonly Span[];
}

/** The sentences that are worth running rules over, by language: those in which the language's cue stands. */
export function cuedStretches<Rules extends CuedRules>(
  lines: readonly Line[],
  text: string,
  rulesOf: (language: string) => Rules,
): readonly CuedStretches<Rules>[] {
  const languages = [...new Set(lines.map(({ sentence }) => sentence.language))];
  return languages.map(language => {
    const cued = rulesOf(language);
    const stretches = lines
      .filter(({ sentence }) => sentence.language === language)
      .map(({ sentence }) => sentence.span)
      .filter(({ start, end }) => cued.cue.test(text.slice(start, end)));
    return { language, cued, stretches };
  });
}
