import type { Language } from '../document/annotated-article.ts';
import type { Article, BlockKind } from '../document/article.ts';
import { type Diagnostic, diagnose } from '../document/diagnostics.ts';
import { cleanText } from './clean-text.ts';
import { withoutQuotations } from './cut-pieces.ts';
import { type Candidate, identify } from './identify.ts';
import { type LanguageName, languageOf, undetermined } from './language-names.ts';
import { findPassages } from './passages.ts';
import { sampleText } from './sample-text.ts';

export interface DetectedLanguage {
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nats that a page's own declaration counts: it decides between neighbours in a short text, and no more. */
const declaredPrior = 1.5;
/** Below this a text without a declaration does not say what it is in; below the other the verdict needs a word. */
const leastConfidence = 0.35;
const sureConfidence = 0.8;
const candidatesShown = 5;

/** Only what a person said is certain. */
const mostConfidence = 0.999;

/**
 * The article's language with a calibrated confidence, and the passages that are in another one. A language that a
 * person asked for wins. `full` are the codes with a language pack; of any other language a diagnostic says so.
 */
export function detectLanguage(article: Article, full: readonly string[]): DetectedLanguage {
  const cleaned = cleanText(article.text);
  const declared = languageOf(article.metadata.declaredLanguage ?? '');
  const requested = languageOf(article.requestedLanguage ?? '');
  const prior = new Map(declared ? [[declared.code, declaredPrior]] : []);
  const prose = writersOwn(sampleText(proseOf(article, cleaned, declared)));
  const candidates = identify(prose, candidatesShown, { breadth: 'all', prior });
  const verdict = requested ? { ...requested, confidence: 1 } : decide(candidates, declared);
  const { code, iso6393, name } = verdict;
  const language: Language = {
    code,
    iso6393,
    name,
    confidence: requested ? 1 : rounded(verdict.confidence),
    candidates: candidates.map(candidate => ({ ...candidate, score: rounded(candidate.score) })),
    passages: code === 'und' ? [] : findPassages(article, cleaned, code),
  };
  return { language, diagnostics: diagnosticsFor(language, full) };
}

type Verdict = LanguageName & { readonly confidence: number };

function decide(candidates: readonly Candidate[], declared: LanguageName | null): Verdict {
  const [best] = candidates;
  const language = best ? languageOf(best.code) : null;
  if (best && language && best.score >= leastConfidence) return { ...language, confidence: best.score };
  // Text that says nothing against what its page declares is in that language, but nobody has checked.
  if (best && declared) return { ...declared, confidence: leastConfidence };
  return { ...undetermined, confidence: 0 };
}

/** Furniture says little about the article, so it is read only where there is nothing else. */
const furniture: ReadonlySet<BlockKind> = new Set([
  'breadcrumb',
  'section',
  'dateline',
  'byline',
  'boilerplate',
]);

function proseOf(article: Article, cleaned: string, declared: LanguageName | null): string {
  const textOf = (blocks: Article['blocks']) =>
    blocks.map(({ span }) => cleaned.slice(span.start, span.end)).join('\n');
  const isForeign = (language: string | null) =>
    declared !== null && language !== null && languageOf(language)?.code !== declared.code;
  const prose = article.blocks.filter(block => !furniture.has(block.kind));
  const own = textOf(prose.filter(block => !isForeign(block.language)));
  const found = [own, textOf(prose), textOf(article.blocks)].find(text => /\p{L}/u.test(text));
  return found ?? cleaned;
}

/** Quotations may be in any language; they count only where little else is there. */
function writersOwn(prose: string): string {
  const own = withoutQuotations(prose);
  const letters = lettersIn(own);
  return letters >= fewestLetters && letters >= lettersIn(prose) / 4 ? own : prose;
}

const fewestLetters = 25;
const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function diagnosticsFor(
  { code, name, confidence }: Language,
  full: readonly string[],
): readonly Diagnostic[] {
  if (code === 'und') return [diagnose('language-unknown')];
  return [
    ...(confidence < sureConfidence ? [diagnose('language-unsure', null, { language: name })] : []),
    ...(full.includes(code) ? [] : [diagnose('language-unsupported', null, { language: name })]),
  ];
}

/** Three digits are more than a probability of this kind is good for, and keep documents alike across machines. */
const rounded = (probability: number) => Math.min(mostConfidence, Math.round(probability * 1000) / 1000);
