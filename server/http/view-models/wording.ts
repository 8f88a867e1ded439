import type { MentionType, TimeExpression } from '../../../annotator/index.ts';

/** What the page says: every word that the view models choose by code stands here. */

/** The visible label of a mark: short, lower case (the style makes small capitals of it). */
export const markLabels: Readonly<Record<MentionType, string>> = {
  person: 'person',
  organization: 'org',
  place: 'place',
  product: 'product',
  event: 'event',
  money: 'money',
  percent: 'percent',
  quantity: 'quantity',
};

export const typeHeadings: Readonly<Record<MentionType, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  product: 'Products',
  event: 'Events',
  money: 'Money',
  percent: 'Percentages',
  quantity: 'Quantities',
};

export const blockLabels: Readonly<Record<string, string>> = {
  breadcrumb: 'breadcrumb',
  section: 'section',
  dateline: 'dateline',
  headline: 'headline',
  standfirst: 'standfirst',
  byline: 'byline',
  heading: 'heading',
  'list-item': 'list item',
  caption: 'caption',
  boilerplate: 'page furniture',
};

const roleLabels: Readonly<Record<NonNullable<TimeExpression['role']>, string>> = {
  publication: 'published',
  deadline: 'deadline',
  start: 'from',
  end: 'until',
  event: 'date',
};

const roleWords: Readonly<Record<NonNullable<TimeExpression['role']>, string>> = {
  publication: 'publication',
  deadline: 'deadline',
  start: 'start',
  end: 'end',
  event: 'event',
};

const timeTypes: Readonly<Record<TimeExpression['type'], string>> = {
  date: 'date',
  time: 'time',
  duration: 'duration',
  set: 'repeated',
};

export const modifierWords: Readonly<Record<string, string>> = {
  START: 'beginning',
  MID: 'middle',
  END: 'end',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'at the latest',
  ON_OR_AFTER: 'at the earliest',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

export const relationWords: Readonly<Record<string, string>> = {
  subsidiaryOf: 'is a subsidiary of',
  owns: 'owns',
  acquires: 'acquires',
  leads: 'leads',
  worksFor: 'works for',
  partnerOf: 'is a partner of',
  competesWith: 'competes with',
  sues: 'takes to court',
  locatedIn: 'is in',
};

export const severityWords = { info: 'Note', warning: 'Warning', error: 'Error' } as const;

export const timeLabel = (time: TimeExpression): string =>
  time.role && time.role !== 'event' ? roleLabels[time.role] : timeTypes[time.type];

export const timeTypeWord = (time: TimeExpression): string => timeTypes[time.type];

export const roleWord = (time: TimeExpression): string => (time.role ? roleWords[time.role] : '–');

/** How sure an annotation is. The three values of a rule (1, 0.9, 0.6) fall into one step each. */
export function certainty(confidence: number): string {
  if (confidence >= 0.97) return 'certain';
  if (confidence >= 0.8) return 'likely';
  if (confidence >= 0.5) return 'a guess';
  return 'a weak guess';
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** "over 99%" rather than a certainty that nobody claims. */
export const confidencePercent = (confidence: number): string =>
  confidence > 0.99 && confidence < 1 ? 'over 99%' : percent(confidence);

/** How sure several annotations are: "likely, 90%", or "between a guess and certain, 60% to 100%". */
export function certaintyOf(confidences: readonly number[]): string {
  if (confidences.length === 0) return 'not known';
  const least = confidences.reduce((low, value) => Math.min(low, value), 1);
  const most = confidences.reduce((high, value) => Math.max(high, value), 0);
  const words = [...new Set([certainty(least), certainty(most)])];
  const shares = [...new Set([confidencePercent(least), confidencePercent(most)])];
  return `${words.length > 1 ? `between ${words.join(' and ')}` : words[0]}, ${shares.join(' to ')}`;
}

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "French" for `fr`; a tag that `Intl` cannot name stays as it is. */
export function languageName(code: string): string {
  if (code === 'und') return 'unknown';
  try {
    return languageNames.of(code) ?? code;
  } catch {
    return code;
  }
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Writing direction of a language, from its usual script; `auto` where the language is unknown. */
export function direction(code: string): 'ltr' | 'rtl' | 'auto' {
  if (code === 'und') return 'auto';
  try {
    return rightToLeft.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}

/** The HTML `lang` attribute: empty means unknown, which is better than a false claim. */
export const htmlLanguage = (code: string): string => (code === 'und' ? '' : code);
