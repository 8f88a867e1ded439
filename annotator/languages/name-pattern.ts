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
      `(?<![\\p{L}\\p{N}@/_#]|[\\p{L}\\p{N}][.-])(?:${spacious(pattern)})(?![\\p{L}\\p{N}@_]|[./][\\p{L}\\p{N}])`,
      'u',
    ),
    read: (_, context) => (only === undefined || only(context) ? { isCode: false, ...reading } : null),
    examples,
    counterExamples,
  };
}

/** A blank stands for one or two, but not inside a class of characters: «[ -]». */
const spacious = (pattern: string): string =>
  pattern.replace(/\[[^\]]*\]| /g, piece => (piece === ' ' ? '(?:\\s{1,2})' : piece));
