import { z } from 'zod';
import { type Span, spanSchema } from './span.ts';

export const severitySchema = z.enum(['info', 'warning', 'error']);

export const diagnosticSchema = z
  .object({
    code: z.string(),
    severity: severitySchema,
    message: z.string(),
    span: spanSchema.nullable(),
  })
  .readonly();
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/**
 * Everything Postil may have to admit, worded for a person and saying what to do next. `{name}` is filled in
 * by the stage. One table, so that a wording is changed in one place and every code is known.
 */
const table = {
  'language-unknown': [
    'warning',
    'Postil cannot tell which language this text is in. Choose the language to get names and dates.',
  ],
  'language-unsure': [
    'info',
    'The language looks like {language}, but the text is too short or too mixed to be sure.',
  ],
  'language-unsupported': [
    'info',
    'Postil has no language pack for {language} yet: names and numeric dates only, found by their form.',
  ],
  'sentence-too-long': [
    'info',
    'This stretch has no sentence end within {longest} characters, so it was cut into pieces.',
  ],
  'no-gloss': ['info', 'No English gloss for {language} yet.'],
  'gloss-lost': ['warning', 'The English gloss has no words for “{text}”. Read the original there.'],
  'no-publication-date': [
    'info',
    'The article does not say when it was published, so dates such as “{text}” stay open. Give the date of publication to settle them.',
  ],
  'dateline-disagrees': [
    'info',
    'The page says {page}, but the text is dated {dateline}: relative dates count from the date of the text. Give the date of publication if the page is right.',
  ],
  'ambiguous-numeric-date': [
    'info',
    '“{text}” may be {read} or {other}: nothing in the article says whether its day or its month comes first. It was read as {read}.',
  ],
  'deadline-computed': ['info', '“{text}” from {from} makes {due}.'],
  'deadline-undated': [
    'info',
    '“{text}” runs from something whose day the article does not give, so no deadline was dated. Ask for that day.',
  ],
  'encoding-unknown': [
    'warning',
    'The page declares an encoding “{label}” that nobody knows; Postil found the encoding by itself.',
  ],
  'encoding-wrong': ['info', 'The page says that it is {label}, but it is not: it was read as {encoding}.'],
  'encoding-guessed': [
    'info',
    'The file does not say how it is encoded: it was read as {encoding}. Check the accented letters.',
  ],
  'mojibake-repaired': ['info', '{count} characters that a wrong encoding had broken («Ã©») were repaired.'],
  'mojibake-left': [
    'warning',
    'Some accented letters look broken by a wrong encoding («Ã©») and could not be repaired. Check the original.',
  ],
  'html-not-parsed': [
    'warning',
    'The page’s markup is too large or nested too deep to be read as a page: all its text was taken, furniture too.',
  ],
  'html-no-article': ['info', 'No article was found in the page’s markup: all its text was taken.'],
  'control-characters-removed': [
    'info',
    'The text contained {count} control characters that show nothing; they were removed.',
  ],
  'broken-characters-replaced': [
    'warning',
    '{count} broken characters were replaced by �. Check the passage against the original.',
  ],
  'bidi-controls': [
    'warning',
    'The text contains invisible characters that turn the direction of writing: what you see may not be the order of the letters.',
  ],
  'page-date-impossible': [
    'warning',
    'The date “{date}” of the article does not exist, so it was left out. Give the right date to settle relative dates.',
  ],
} as const satisfies Record<string, readonly [severity: Diagnostic['severity'], message: string]>;

export type DiagnosticCode = keyof typeof table;
export const diagnosticCodes = Object.keys(table) as readonly DiagnosticCode[];

/** Words the diagnostic of that code; `values` fill the `{names}` in its message. */
export function diagnose(
  code: DiagnosticCode,
  span: Span | null = null,
  values: Readonly<Record<string, string | number>> = {},
): Diagnostic {
  const [severity, template] = table[code];
  const message = template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { code, severity, message, span };
}
