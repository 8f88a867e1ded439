import type {
  AnnotatedArticle,
  Deadline,
  MentionType,
  Sentence,
  TimeExpression,
} from '../document/annotated-article.ts';
import { excerpt } from './passage.ts';

/** The English words of the exports for people, in one place. */
export const typePlurals: Readonly<Record<MentionType, string>> = {
  person: 'People',
  organization: 'Organizations',
  place: 'Places',
  product: 'Products',
  event: 'Events',
  money: 'Amounts of money',
  percent: 'Percentages',
  quantity: 'Quantities',
};

export const roleNames: Readonly<Record<NonNullable<TimeExpression['role']>, string>> = {
  publication: 'publication',
  deadline: 'deadline',
  start: 'from then on',
  end: 'until then',
  event: 'event',
};

export const forceNames: Readonly<Record<Deadline['force'], string>> = {
  required: 'required',
  planned: 'planned',
  offered: 'offered',
};

/** `certain`, `likely` or `a guess` for a rule; a percentage for whatever lies between. */
export function certainty(confidence: number): string {
  if (confidence === 1) return 'certain';
  if (confidence === 0.9) return 'likely';
  if (confidence === 0.6) return 'a guess';
  return percent(confidence);
}

export const percent = (share: number): string =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(share * 100)}%`;

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO 8601 date, date-time or month in words; anything else as it stands. */
export function dateInWords(iso: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/.exec(iso);
  const date = new Date(`${parts?.[1]}-${parts?.[2]}-${parts?.[3] ?? '01'}T00:00:00Z`);
  // `Date` turns 31 February into 3 March.
  if (!parts || Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(parts[2])) return iso;
  if (!parts[3]) return month.format(date);
  const words = day.format(date).replace(',', '');
  return parts[4] ? `${words}, ${parts[4]}` : words;
}

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** “Monday” for an ISO 8601 date or date-time; null for what is no day. */
export function weekdayOf(iso: string): string | null {
  const date = /^\d{4}-\d\d-\d\d(?![\d-])/.exec(iso)?.[0];
  const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : weekday.format(time);
}

const references: Readonly<Record<string, string>> = {
  PAST_REF: 'some time in the past',
  PRESENT_REF: 'now',
  FUTURE_REF: 'some time in the future',
};

/** A TIMEX3 value in words where it is a day, a month or a mere reference; else as it stands. */
export const valueInWords = (value: string): string => references[value] ?? dateInWords(value);

/** The title that the page states, else the headline, else the first words of the text. */
export function titleOf(document: AnnotatedArticle): string {
  const { text, blocks, metadata } = document.article;
  const headline = blocks.find(block => block.kind === 'headline');
  const title = metadata.title ?? (headline && text.slice(headline.span.start, headline.span.end));
  return title?.trim() || firstWords(document) || `Article ${document.id}`;
}

const longestTitle = 100;

function firstWords({ article, sentences }: AnnotatedArticle): string {
  const prose = sentences.find(({ block }) => article.blocks[block]?.kind === 'paragraph')?.span;
  return prose ? excerpt(article.text, prose, null, longestTitle) : '';
}

/** The gloss of the headline, or null. */
export function englishTitleOf({ article, sentences, gloss }: AnnotatedArticle): string | null {
  const headline = article.blocks.findIndex(block => block.kind === 'headline');
  const inHeadline = new Set(sentences.filter(({ block }) => block === headline).map(({ id }) => id));
  const glossed = gloss?.sentences.filter(({ sentence }) => inHeadline.has(sentence)) ?? [];
  return glossed.length > 0 ? glossed.map(({ text }) => text).join(' ') : null;
}

/** An address that may become a link: of the web, and nothing that runs. */
export const isWebAddress = (address: string): boolean => /^https?:\/\/[^\s]+$/i.test(address);

const writtenRightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'yi', 'dv', 'sd', 'ug']);
export const directionOf = (code: string): 'ltr' | 'rtl' => (writtenRightToLeft.has(code) ? 'rtl' : 'ltr');

/** The sentences of each block, by its index. */
export function sentencesByBlock({ sentences }: AnnotatedArticle): ReadonlyMap<number, readonly Sentence[]> {
  const groups = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const group = groups.get(sentence.block);
    if (group) group.push(sentence);
    else groups.set(sentence.block, [sentence]);
  }
  return groups;
}
