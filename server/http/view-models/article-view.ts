import { type AnnotatedArticle, dateInWords, exporters, publicationOf } from '../../../annotator/index.ts';
import { type DateQuestion, dateQuestion } from './date-question.ts';
import { type DeadlineView, deadlineViews } from './deadline-views.ts';
import { isWebAddress } from './entity-links.ts';
import { type MarginView, marginView } from './entity-views.ts';
import { type FilterView, filterViews } from './filter-views.ts';
import { type LanguageView, languageView } from './language-view.ts';
import { type NoticeView, noticeViews } from './notice-views.ts';
import { createProjector } from './projection.ts';
import { type RelationView, relationViews } from './relation-views.ts';
import { type BlockView, blockViews } from './sentence-pairs.ts';
import { type TimeView, timeViews } from './time-views.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';
import { counted, direction, htmlLanguage } from './wording.ts';

export interface FactView {
  readonly label: string;
  readonly text: string;
  /** Language of the text: the page's own, or the article's. */
  readonly lang: string;
  /** Machine-readable date, or null. */
  readonly datetime: string | null;
  readonly href: string | null;
  /** True for the date of publication, which the reader may correct. */
  readonly correctable: boolean;
}

/** Everything that the article page prints, already worded and ordered. */
export interface ArticleView {
  readonly title: string;
  /** The gloss of the headline, or null. */
  readonly englishTitle: string | null;
  readonly lang: string;
  readonly dir: string;
  readonly language: LanguageView;
  readonly facts: readonly FactView[];
  readonly counts: readonly string[];
  readonly dateQuestion: DateQuestion | null;
  readonly deadlines: readonly DeadlineView[];
  readonly timeline: TimelineView | null;
  readonly blocks: readonly BlockView[];
  readonly hasGloss: boolean;
  readonly glossEngine: string | null;
  readonly filters: readonly FilterView[];
  readonly margin: MarginView;
  readonly relations: readonly RelationView[];
  readonly times: readonly TimeView[];
  readonly notices: readonly NoticeView[];
  readonly exports: readonly { readonly name: string; readonly description: string }[];
  readonly producer: string;
}

export function articleView(
  document: AnnotatedArticle,
  hidden: ReadonlySet<string> = new Set(),
): ArticleView {
  const projector = createProjector(document);
  const { code } = document.language;
  return {
    title: titleOf(document),
    englishTitle: englishTitle(document),
    lang: htmlLanguage(code),
    dir: direction(code),
    language: languageView(document),
    facts: facts(document),
    counts: counts(document),
    dateQuestion: dateQuestion(document),
    deadlines: deadlineViews(document, projector),
    timeline: timelineView(document),
    blocks: blockViews(document, projector),
    hasGloss: document.gloss !== null,
    glossEngine: document.gloss?.engine ?? null,
    filters: filterViews(document, hidden),
    margin: marginView(document),
    relations: relationViews(document),
    times: timeViews(document),
    notices: noticeViews(document),
    exports: exporters.map(({ name, description }) => ({ name, description })),
    producer: `Postil ${document.producer.version}`,
  };
}

const furniture: ReadonlySet<string> = new Set([
  'breadcrumb',
  'section',
  'dateline',
  'byline',
  'caption',
  'boilerplate',
]);

/** The article's title, else its headline, else its first words. */
export function titleOf({ article, sentences }: AnnotatedArticle): string {
  const first = sentences.find(sentence => !furniture.has(article.blocks[sentence.block]?.kind ?? ''));
  const headline = article.blocks.find(block => block.kind === 'headline');
  const given =
    article.metadata.title ?? (headline && article.text.slice(headline.span.start, headline.span.end));
  const title = given?.trim() || (first ?? sentences[0])?.text.trim() || 'Untitled article';
  return title.length <= 200 ? title : `${[...title].slice(0, 200).join('')}…`;
}

function englishTitle({ article, sentences, gloss }: AnnotatedArticle): string | null {
  const texts = new Map(gloss?.sentences.map(({ sentence, text }) => [sentence, text]));
  const parts = sentences
    .filter(sentence => article.blocks[sentence.block]?.kind === 'headline')
    .flatMap(sentence => texts.get(sentence.id) ?? []);
  return parts.length > 0 ? parts.join(' ') : null;
}

function facts(document: AnnotatedArticle): readonly FactView[] {
  const { metadata } = document.article;
  const { language } = document;
  const ours = { lang: 'en', datetime: null, href: null, correctable: false };
  const fact = (label: string, text: string | null): FactView[] =>
    text ? [{ ...ours, label, text, lang: htmlLanguage(language.code) }] : [];
  const published = publicationOf(document);
  return [
    {
      ...ours,
      label: 'Published',
      text: published ? dateInWords(published) : 'not said',
      datetime: published,
      correctable: true,
    },
    ...fact('By', metadata.byline),
    ...fact('Section', metadata.section),
    ...fact('Source', metadata.source),
    ...(metadata.url && isWebAddress(metadata.url)
      ? [{ ...ours, label: 'At', text: new URL(metadata.url).hostname, href: metadata.url }]
      : []),
  ];
}

function counts({ sentences, tokens, entities, times, quotes }: AnnotatedArticle): readonly string[] {
  const words = tokens.filter(token => token.kind === 'word').length;
  const all: readonly (readonly [count: number, one: string, many: string])[] = [
    [sentences.length, 'sentence', 'sentences'],
    [words, 'word', 'words'],
    [entities.length, 'name', 'names'],
    [times.length, 'time', 'times'],
    [quotes.length, 'quotation', 'quotations'],
  ];
  return all.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}
