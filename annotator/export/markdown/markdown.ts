import { type AnnotatedArticle, mentionTypes } from '../../document/annotated-article.ts';
import { type Span, textAt } from '../../document/span.ts';
import { distanceInWords, dueInWords, inOrderOfDue, isPastDeadline } from '../deadline-words.ts';
import type { Exporter } from '../exporter.ts';
import { publicationOf } from '../moment.ts';
import { excerpt } from '../passage.ts';
import {
  certainty,
  dateInWords,
  englishTitleOf,
  percent,
  roleNames,
  sentencesByBlock,
  titleOf,
  typePlurals,
  valueInWords,
} from '../wording.ts';
import { markdownTable, markdownText } from './text.ts';

export const markdown: Exporter = {
  name: 'markdown',
  description: 'a note for people: deadlines, names, times, and the text with its gloss',
  mediaType: 'text/markdown; charset=utf-8',
  extension: 'md',
  write: document => {
    const sections = [
      heading(document),
      section('Deadlines', deadlines(document)),
      section('Names and amounts', names(document)),
      section('Times', times(document)),
      section('Quotations', quotes(document)),
      section('Text', text(document)),
      section('Notes', notes(document)),
    ];
    return `${sections.filter(part => part !== '').join('\n\n')}\n`;
  },
};

const section = (title: string, content: string): string =>
  content === '' ? '' : `## ${title}\n\n${content}`;

function heading(document: AnnotatedArticle): string {
  const { language, article } = document;
  const { publishedAt, byline, source, url } = article.metadata;
  const english = englishTitleOf(document);
  const confidence = language.code === 'und' ? '' : ` (${percent(language.confidence)})`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Language', `${language.name}${confidence}`],
    ['Published', publishedAt && dateInWords(publishedAt)],
    ['By', byline],
    ['Source', source],
    ['Address', url],
  ];
  const lines = facts.flatMap(([name, value]) => (value ? [`- ${name}: ${markdownText(value)}`] : []));
  return [
    `# ${markdownText(titleOf(document))}`,
    ...(english === null ? [] : [`*${markdownText(english)}*`]),
    lines.join('\n'),
  ].join('\n\n');
}

function deadlines(document: AnnotatedArticle): string {
  const { article, deadlines: found, times: stated, entities } = document;
  const published = publicationOf(document);
  const entityNames = new Map(entities.map(({ id, name }) => [id, name]));
  const timeWords = new Map(stated.map(({ id, text: said }) => [id, said]));
  const wordsAt = (span: Span | null) => (span ? textAt(article.text, span) : null);
  return inOrderOfDue(found, published)
    .map(deadline => {
      const who = entityNames.get(deadline.who ?? '') ?? wordsAt(deadline.whoSpan);
      const { action: clause } = deadline;
      const action = clause && excerpt(article.text, clause, deadline.whoSpan, longestClause);
      const words = timeWords.get(deadline.time);
      const parts = [
        who && markdownText(who),
        action && `“${markdownText(action)}”`,
        words && `in the text: “${markdownText(words)}”`,
        `${deadline.force}, ${certainty(deadline.confidence)}`,
      ];
      const distance = distanceInWords(published, deadline.due);
      const past = isPastDeadline(deadline, published) ? ', past' : '';
      const when = [dueInWords(deadline), ...(distance === null ? [] : [`${distance}${past}`])].join('; ');
      const due = `**${markdownText(deadline.due)}** (${markdownText(when)})`;
      return `- ${[due, ...parts.filter(Boolean)].join(' — ')}`;
    })
    .join('\n');
}

/** A clause may be as long as its text, and many deadlines may stand in one. */
const longestClause = 400;

function names({ entities, mentions }: AnnotatedArticle): string {
  return mentionTypes
    .flatMap(type => {
      const named = entities
        .filter(entity => entity.type === type)
        .map(({ name, subtype, aliases, mentions: places }) =>
          [
            `- **${markdownText(name)}**`,
            ...(subtype ? [markdownText(subtype)] : []),
            places.length === 1 ? '1 mention' : `${places.length} mentions`,
            ...(aliases.length > 0 ? [`also ${aliases.map(markdownText).join(', ')}`] : []),
          ].join(' — '),
        );
      const loose = mentions
        .filter(mention => mention.type === type && mention.entity === null)
        .map(mention => `- ${markdownText(mention.text)}`);
      const lines = [...named, ...loose];
      return lines.length > 0 ? [`### ${typePlurals[type]} (${lines.length})\n\n${lines.join('\n')}`] : [];
    })
    .join('\n\n');
}

function times({ times: found }: AnnotatedArticle): string {
  if (found.length === 0) return '';
  return markdownTable(
    ['In the text', 'Value', 'Means', 'Role'],
    found.map(({ text: words, value, mod, role }) => [
      markdownText(words),
      markdownText(mod ? `${value} ${mod}` : value),
      valueInWords(value) === value ? '' : markdownText(valueInWords(value)),
      role ? roleNames[role] : '',
    ]),
  );
}

function quotes({ article, quotes: found, entities }: AnnotatedArticle): string {
  return found
    .map(({ text: words, speaker, speakerSpan }) => {
      const who =
        entities.find(({ id }) => id === speaker)?.name ??
        (speakerSpan ? textAt(article.text, speakerSpan) : null);
      return `- “${markdownText(words)}”${who ? ` — ${markdownText(who)}` : ''}`;
    })
    .join('\n');
}

/** Block by block: the original as a paragraph, and under it the gloss as a quotation. */
function text(document: AnnotatedArticle): string {
  const { article, gloss } = document;
  const sentences = sentencesByBlock(document);
  const glossOf = new Map(gloss?.sentences.map(({ sentence, text: english }) => [sentence, english]));
  return article.blocks
    .map((block, index) => {
      const inBlock = sentences.get(index) ?? [];
      const english = inBlock.flatMap(({ id }) => glossOf.get(id) ?? []).map(markdownText);
      const original = markdownText(textAt(article.text, block.span));
      const strong = block.kind === 'headline' || block.kind === 'heading';
      return [
        strong && original !== '' ? `**${original}**` : original,
        ...(english.length > 0 ? [`> ${english.join(' ')}`] : []),
      ].join('\n\n');
    })
    .filter(part => part !== '')
    .join('\n\n');
}

const notes = ({ diagnostics }: AnnotatedArticle): string =>
  diagnostics.map(({ message }) => `- ${markdownText(message)}`).join('\n');
