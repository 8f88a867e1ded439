import type { AnnotatedArticle } from './annotated-article.ts';
import { splitsSurrogatePair } from './offsets.ts';
import type { Span } from './span.ts';

/** What is wrong, and where: `mentions[3].span`. */
export interface Fault {
  readonly path: string;
  readonly problem: string;
}

/**
 * Checks what a schema cannot say: spans lie in the text and split no surrogate pair, `text` repeats what the span
 * covers, ids are unique and all references resolve, layers are in order. An intact document gives no faults.
 */
export function checkDocument(document: AnnotatedArticle): readonly Fault[] {
  const text = document.article.text;
  return [
    ...blockFaults(document),
    ...spanFaults(text, sourceSpans(document)),
    ...textFaults(text, document),
    ...identifierFaults(document),
    ...referenceFaults(document),
    ...glossFaults(document),
  ];
}

type PlacedSpan = readonly [path: string, span: Span | null];

function sourceSpans(document: AnnotatedArticle): readonly PlacedSpan[] {
  const layer = (name: string, items: readonly { readonly span: Span | null }[]): PlacedSpan[] =>
    items.map((item, index) => [`${name}[${index}].span`, item.span]);
  return [
    ...layer('article.blocks', document.article.blocks),
    ...layer('language.passages', document.language.passages),
    ...layer('sentences', document.sentences),
    ...layer('tokens', document.tokens),
    ...layer('mentions', document.mentions),
    ...layer('times', document.times),
    ...layer('quotes', document.quotes),
    ...layer('relations', document.relations),
    ...layer('diagnostics', document.diagnostics),
    ...document.deadlines.flatMap((deadline, index): PlacedSpan[] => [
      [`deadlines[${index}].whoSpan`, deadline.whoSpan],
      [`deadlines[${index}].action`, deadline.action],
      [`deadlines[${index}].cue`, deadline.cue],
    ]),
    ...document.quotes.flatMap((quote, index): PlacedSpan[] => [
      [`quotes[${index}].speakerSpan`, quote.speakerSpan],
      [`quotes[${index}].cue`, quote.cue],
    ]),
    ...(document.gloss?.sentences ?? []).flatMap((sentence, number) =>
      sentence.alignment.flatMap((alignment, index) =>
        alignment.source.map(
          (source): PlacedSpan => [`gloss.sentences[${number}].alignment[${index}].source`, source],
        ),
      ),
    ),
  ];
}

function spanFaults(text: string, spans: readonly PlacedSpan[]): readonly Fault[] {
  return spans.flatMap(([path, span]) => {
    if (!span) return [];
    if (span.start >= span.end) return [{ path, problem: `empty span ${span.start}–${span.end}` }];
    if (span.end > text.length)
      return [{ path, problem: `span ends at ${span.end}, text at ${text.length}` }];
    const split = [span.start, span.end].find(offset => splitsSurrogatePair(text, offset));
    return split === undefined ? [] : [{ path, problem: `offset ${split} splits a surrogate pair` }];
  });
}

function textFaults(text: string, document: AnnotatedArticle): readonly Fault[] {
  const layers = {
    sentences: document.sentences,
    tokens: document.tokens,
    mentions: document.mentions,
    times: document.times,
    quotes: document.quotes,
  };
  return Object.entries(layers).flatMap(([name, items]) =>
    items.flatMap((item, index) =>
      item.text === text.slice(item.span.start, item.span.end)
        ? []
        : [{ path: `${name}[${index}].text`, problem: 'does not repeat the text under its span' }],
    ),
  );
}

function blockFaults(document: AnnotatedArticle): readonly Fault[] {
  const inOrder = (name: string, items: readonly { readonly span: Span }[]): Fault[] =>
    items.flatMap((item, index) =>
      item.span.start >= (items[index - 1]?.span.end ?? 0)
        ? []
        : [{ path: `${name}[${index}]`, problem: 'overlaps or precedes the one before it' }],
    );
  const outside = document.sentences.flatMap((sentence, index) => {
    const block = document.article.blocks[sentence.block]?.span;
    return block && block.start <= sentence.span.start && sentence.span.end <= block.end
      ? []
      : [{ path: `sentences[${index}].block`, problem: 'does not hold the sentence' }];
  });
  return [
    ...inOrder('article.blocks', document.article.blocks),
    ...inOrder('sentences', document.sentences),
    ...inOrder('tokens', document.tokens),
    ...outside,
  ];
}

function identifierFaults(document: AnnotatedArticle): readonly Fault[] {
  const { sentences, mentions, entities, times, deadlines, quotes, relations } = document;
  const layers = { sentences, mentions, entities, times, deadlines, quotes, relations };
  return Object.entries(layers).flatMap(([name, items]) => {
    const seen = new Set<string>();
    return items.flatMap((item, index) => {
      if (!seen.has(item.id)) {
        seen.add(item.id);
        return [];
      }
      return [{ path: `${name}[${index}].id`, problem: `"${item.id}" is used twice` }];
    });
  });
}

function referenceFaults(document: AnnotatedArticle): readonly Fault[] {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(item => item.id));
  const sentences = ids(document.sentences);
  const mentions = ids(document.mentions);
  const entities = ids(document.entities);
  const times = ids(document.times);
  const entityOf = new Map(document.mentions.map(mention => [mention.id, mention.entity]));
  const faults: Fault[] = [];
  const expect = (known: ReadonlySet<string>, id: string | null, path: string): void => {
    if (id !== null && !known.has(id)) faults.push({ path, problem: `"${id}" does not exist` });
  };
  document.tokens.forEach(
    (token, index) => void expect(sentences, token.sentence, `tokens[${index}].sentence`),
  );
  document.mentions.forEach(
    (mention, index) => void expect(entities, mention.entity, `mentions[${index}].entity`),
  );
  document.entities.forEach((entity, index) => {
    for (const id of entity.mentions) {
      expect(mentions, id, `entities[${index}].mentions`);
      const back = entityOf.get(id);
      if (back !== entity.id) {
        faults.push({ path: `entities[${index}].mentions`, problem: `"${id}" belongs to "${back}"` });
      }
    }
  });
  document.deadlines.forEach((deadline, index) => {
    expect(times, deadline.time, `deadlines[${index}].time`);
    expect(entities, deadline.who, `deadlines[${index}].who`);
  });
  document.quotes.forEach((quote, index) => void expect(entities, quote.speaker, `quotes[${index}].speaker`));
  document.relations.forEach((relation, index) => {
    expect(entities, relation.subject, `relations[${index}].subject`);
    expect(entities, relation.object, `relations[${index}].object`);
  });
  document.gloss?.sentences.forEach((sentence, index) => {
    expect(sentences, sentence.sentence, `gloss.sentences[${index}].sentence`);
    for (const { mention } of sentence.mentions)
      expect(mentions, mention, `gloss.sentences[${index}].mentions`);
    for (const { time } of sentence.times) expect(times, time, `gloss.sentences[${index}].times`);
  });
  return faults;
}

function glossFaults(document: AnnotatedArticle): readonly Fault[] {
  return (document.gloss?.sentences ?? []).flatMap((sentence, index) =>
    spanFaults(sentence.text, [
      ...sentence.alignment.map(({ target }): PlacedSpan => [`gloss.sentences[${index}].alignment`, target]),
      ...sentence.mentions.map(({ span }): PlacedSpan => [`gloss.sentences[${index}].mentions`, span]),
      ...sentence.times.map(({ span }): PlacedSpan => [`gloss.sentences[${index}].times`, span]),
    ]),
  );
}
