import type { AnnotatedArticle } from '../../../annotator/index.ts';
import { direction, htmlLanguage, languageName, percent } from './wording.ts';

export interface LanguageView {
  readonly name: string;
  /** "certain (99 %)", "as you chose". */
  readonly verdict: string;
  /** "or Italian (3 %), Catalan (1 %)"; null where nothing else comes near. */
  readonly others: string | null;
  readonly passages: readonly {
    readonly name: string;
    readonly text: string;
    readonly lang: string;
    readonly dir: string;
  }[];
}

const nearEnough = 0.02;

export function languageView({ language, article }: AnnotatedArticle): LanguageView {
  const others = language.candidates
    .filter(candidate => candidate.code !== language.code && candidate.score >= nearEnough)
    .slice(0, 3)
    .map(candidate => `${languageName(candidate.code)} (${percent(candidate.score)})`);
  return {
    name: language.code === 'und' ? 'Unknown language' : languageName(language.code),
    verdict: language.code === 'und' ? 'Postil cannot tell' : `${sureness(language.confidence)}`,
    others: others.length > 0 ? `else ${others.join(', ')}` : null,
    passages: language.passages.map(({ span, code }) => ({
      name: languageName(code),
      text: article.text.slice(span.start, span.end),
      lang: htmlLanguage(code),
      dir: direction(code),
    })),
  };
}

function sureness(confidence: number): string {
  const share = percent(confidence);
  if (confidence >= 0.97) return `as good as certain, ${share}`;
  if (confidence >= 0.8) return `very likely, ${share}`;
  if (confidence >= 0.5) return `probable, ${share}`;
  return `a guess, ${share}`;
}
