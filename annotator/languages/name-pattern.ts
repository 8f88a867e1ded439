import type { Rule, RuleContext } from '../rules/rule.ts';
import type { NameType, PatternReading } from './contract/names.ts';

/** What a rule for names by their form says in its table; all of it is data but `unless` and `only`. */
export interface NamePattern {
  readonly name: string;
  /** A pattern on text with straight marks and its own capitals; a blank stands for any white space, one or two. */
  readonly pattern: string;
  readonly type: NameType;
  readonly subtype: string | null;
  readonly confidence: PatternReading['confidence'];
  readonly isCode?: boolean;
  /** Where given, the match counts only if that is true of its surroundings. */
  readonly only?: (context: RuleContext) => boolean;
  readonly examples: Rule<PatternReading>['examples'];
  readonly counterExamples: readonly string[];
}

/**
 * Letters and capitals of languages written in Latin letters, as the inside of a class. The full Unicode properties,
 * many times over, would make these patterns slow to compile.
 */
const letters = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u024f\\u1e00-\\u1eff';
const capitals = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deŁŃŒŚŠŸŹŻŽČĆĐĞİŞ';
const smalls = 'a-z\\u00df-\\u00f6\\u00f8-\\u00ffłńœśšźżžčćđğış';

/** The rule of a table row: it begins and ends at the edge of a word, and not inside «a/b», «a.b» or «@a». */
export function namePattern({
  name,
  pattern,
  only,
  examples,
  counterExamples,
  ...reading
}: NamePattern): Rule<PatternReading> {
  return {
    name,
    pattern: new RegExp(
      written(
        `(?<![\\p{L}\\p{N}@/_#]|[\\p{L}\\p{N}][.-])(?:${pattern})(?![\\p{L}\\p{N}@_]|[./][\\p{L}\\p{N}])`,
      ),
      'u',
    ),
    read: (_, context) => (only === undefined || only(context) ? { isCode: false, ...reading } : null),
    examples,
    counterExamples,
  };
}

/**
 * A blank stands for one or two, but not inside a class of characters: «[ -]»; `\p{L}`, `\p{Lu}`, `\p{Ll}` and
 * `\p{N}` stand for Latin letters and digits.
 */
function written(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|\\p\{(?:L[lu]?|N)\}| /g, piece => {
    if (piece === ' ') return '(?:\\s{1,2})';
    const inside = piece
      .replaceAll('\\p{Lu}', capitals)
      .replaceAll('\\p{Ll}', smalls)
      .replaceAll('\\p{L}', letters)
      .replaceAll('\\p{N}', '0-9');
    return piece.startsWith('[') ? inside : `[${inside}]`;
  });
}
