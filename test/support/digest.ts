import type { AnnotatedArticle } from '../../annotator/index.ts';

/**
 * What Postil made of an article, short enough to be reviewed as a diff: one line per annotation, and the gloss
 * under each sentence. Tokens are left out.
 */
export function digest(document: AnnotatedArticle): string {
  const { article, language, sentences, entities, mentions, times, deadlines, gloss, diagnostics } = document;
  const glossOf = new Map(gloss?.sentences.map(sentence => [sentence.sentence, sentence.text]));
  const wordsAt = (span: { start: number; end: number } | null) =>
    span ? `«${article.text.slice(span.start, span.end)}»` : '–';
  const lines = [
    `language ${language.code} ${language.confidence}`,
    ...language.passages.map(passage => `passage ${passage.code} ${wordsAt(passage.span)}`),
    ...Object.entries(article.metadata).map(([key, value]) => `${key}: ${value ?? '–'}`),
    '',
    ...deadlines.map(
      deadline =>
        `${deadline.id} due ${deadline.due}${deadline.exclusive ? ' (before)' : ''} ${deadline.force}: ` +
        `${wordsAt(deadline.whoSpan)} ${deadline.who ?? ''} — ${wordsAt(deadline.action)} [${deadline.source}]`,
    ),
    '',
    ...entities.map(
      entity =>
        `${entity.id} ${entity.type}/${entity.subtype ?? '–'} ${entity.name} ×${entity.mentions.length}` +
        `${entity.aliases.length > 0 ? ` (${entity.aliases.join(', ')})` : ''} ${entity.links.join(' ')}`,
    ),
    '',
    ...mentions
      .filter(mention => mention.entity === null)
      .map(mention => `${mention.type}/${mention.subtype ?? '–'} «${mention.text}»`),
    '',
    ...times.map(
      time =>
        `${time.id} ${time.type} ${time.value}${time.mod ? ` ${time.mod}` : ''} «${time.text}» ` +
        `${time.role ?? '–'} ${time.tense ?? '–'} [${time.source}]`,
    ),
    '',
    ...diagnostics.map(diagnostic => `${diagnostic.code} ${wordsAt(diagnostic.span)}`),
  ];
  article.blocks.forEach((block, index) => {
    lines.push('', `# ${block.kind} ${block.language}`);
    for (const sentence of sentences.filter(candidate => candidate.block === index)) {
      lines.push(`  ${sentence.text.replace(/\n/g, '⏎')}`);
      const english = glossOf.get(sentence.id);
      if (english !== undefined) lines.push(`  → ${english}`);
    }
  });
  return `${lines.join('\n')}\n`;
}
