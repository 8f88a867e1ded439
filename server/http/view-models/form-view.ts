import { loadLanguages } from '../../../annotator/index.ts';
import type { CorpusArticle } from '../corpus-shelf.ts';
import type { Submission } from '../submission.ts';
import { direction, htmlLanguage, languageName } from './wording.ts';

export interface LanguageChoice {
  readonly code: string;
  readonly name: string;
  readonly chosen: boolean;
}

/** What the form sends along so that the same article can be read again or exported. */
export interface SubmissionView {
  readonly text: string;
  readonly file: { readonly name: string; readonly base64: string; readonly size: string } | null;
  readonly published: string;
  readonly gloss: boolean;
  readonly languages: readonly { readonly heading: string; readonly choices: readonly LanguageChoice[] }[];
}

export type FieldName = 'text' | 'file' | 'language' | 'published';

export interface FormView {
  readonly submission: SubmissionView;
  readonly error: { readonly field: FieldName; readonly message: string } | null;
  readonly shelves: readonly {
    readonly language: string;
    readonly lang: string;
    readonly dir: string;
    readonly articles: readonly { readonly href: string; readonly title: string }[];
  }[];
}

/** Languages that Postil recognises without a full pack: sentences, names by form and numeric dates. */
const others = [
  'ar',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'he',
  'hu',
  'it',
  'ja',
  'ko',
  'nb',
  'nl',
  'pl',
].concat(['pt', 'ro', 'ru', 'sv', 'tr', 'uk', 'zh']);

export function formView(
  submission: Submission,
  corpus: readonly CorpusArticle[],
  error: FormView['error'] = null,
): FormView {
  const count = (code: string) => corpus.filter(article => article.language === code).length;
  const codes = [...new Set(corpus.map(article => article.language))].sort((a, b) => count(b) - count(a));
  return {
    submission: submissionView(submission),
    error,
    shelves: codes.map(code => ({
      language: languageName(code),
      lang: htmlLanguage(code),
      dir: direction(code),
      articles: corpus
        .filter(article => article.language === code)
        .map(({ language, slug, title }) => ({ href: `/corpus/${language}/${slug}`, title })),
    })),
  };
}

export function submissionView({ text, file, language, published, gloss }: Submission): SubmissionView {
  const full = loadLanguages().full;
  const choices = (codes: readonly string[]): readonly LanguageChoice[] =>
    codes
      .map(code => ({ code, name: languageName(code), chosen: code === language }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const known = [...full, ...others];
  const asked = language && !known.includes(language) ? [language] : [];
  return {
    text,
    file: file
      ? {
          name: file.name,
          base64: Buffer.from(file.bytes).toString('base64'),
          size: `${Math.max(1, Math.round(file.bytes.length / 1024)).toLocaleString('en-GB')} kB`,
        }
      : null,
    published,
    gloss,
    languages: [
      { heading: 'Read in full', choices: choices(full) },
      {
        heading: 'Names and numeric dates only',
        choices: choices([...others.filter(code => !full.includes(code)), ...asked]),
      },
    ],
  };
}
