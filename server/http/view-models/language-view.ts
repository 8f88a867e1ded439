import type { AnnotatedArticle } from '../../../annotator/index.ts';
import { touching } from './projection.ts';
import { confidencePercent, direction, htmlLanguage, languageName, percent } from './wording.ts';

export interface LanguageView {
  readonly name: string;
  /** "certain (99 %)", "as you chose". */
  readonly verdict: string;
  /** "or Italian (3 %), Catalan (1 %)"; null where nothing else comes near. */
  readonly others: string | null;
  readonly passages: readonly {
    readonly name: string;
    /** The first words. */
    readonly text: string;
    readonly href: string;
    readonly lang: string;
    readonly dir: string;
  }[];
}

const nearEnough = 0.02;

export function languageView({ language, article, sentences }: AnnotatedArticle): LanguageView {
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
      text: firstWords(article.text.slice(span.start, span.end)),
      href: `#${touching(sentences, span)[0]?.id ?? 'reading'}`,
      lang: htmlLanguage(code),
      dir: direction(code),
    })),
  };
}

/** Up to about fifty characters, cut at a space where there is one, never inside a surrogate pair. */
function firstWords(text: string): string {
  if (text.length <= 50) return text;
  const start = [...text.slice(0, 52)].slice(0, 50).join('');
  return `${start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start} …`;
}

function sureness(confidence: number): string {
  const share = confidencePercent(confidence);
  if (confidence >= 0.97) return `as good as certain, ${share}`;
  if (confidence >= 0.8) return `very likely, ${share}`;
  if (confidence >= 0.5) return `probable, ${share}`;
  return `a guess, ${share}`;
}
