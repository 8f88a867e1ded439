import {
  type AnnotatedArticle,
  type Deadline,
  dueInWords,
  type Mention,
  type TimeExpression,
} from '../../../annotator/index.ts';
import { cardIds } from './entity-views.ts';
import { isReferring, kindInWords } from './kind-words.ts';
import type { MarkView, PlacedMark } from './pieces.ts';
import {
  certainty,
  counted,
  direction,
  htmlLanguage,
  languageName,
  markLabels,
  timeLabel,
  timeTypeWord,
} from './wording.ts';

/** The looks of each annotation, shared by the article and its gloss. */
export interface MarkLooks {
  readonly mention: (id: string) => MarkView | null;
  readonly time: (id: string) => MarkView | null;
}

const plain = {
  tag: 'mark',
  id: null,
  lang: null,
  dir: null,
  title: null,
  label: null,
  link: null,
  card: null,
} as const;

export function markLooks(document: AnnotatedArticle): MarkLooks {
  const mentions = new Map(document.mentions.map(mention => [mention.id, mention]));
  const times = new Map(document.times.map(time => [time.id, time]));
  const entities = new Map(document.entities.map(entity => [entity.id, entity]));
  const deadlines = new Map(document.deadlines.map(deadline => [deadline.time, deadline]));
  const cards = cardIds(document);

  const mentionView = (mention: Mention): MarkView => {
    const entity = mention.entity === null ? undefined : entities.get(mention.entity);
    return {
      ...plain,
      id: mention.id,
      classes: `annotation ${mention.type} form-${mention.form}`,
      title: [
        kindInWords(mention.type, mention.subtype),
        entity?.name,
        entity && entity.mentions.length > 1 ? counted(entity.mentions.length, 'mention', 'mentions') : null,
        certainty(mention.confidence),
      ]
        .filter(Boolean)
        .join(' · '),
      label: isReferring(mention) && entity ? `= ${shortName(entity.name)}` : markLabels[mention.type],
      card: cards.get(mention.id) ?? null,
      link: mention.id,
    };
  };

  const timeView = (time: TimeExpression, deadline: Deadline | undefined): MarkView => ({
    ...plain,
    id: time.id,
    classes: `annotation ${deadline || time.role === 'deadline' ? 'deadline' : time.begin ? 'time' : 'time vague'}`,
    title: [
      deadline ? `due ${dueInWords(deadline)}` : `${timeTypeWord(time)} ${time.value}`,
      made(time),
    ].join(' · '),
    label: deadline ? 'deadline' : timeLabel(time),
    link: time.id,
  });

  return {
    mention: id => {
      const mention = mentions.get(id);
      return mention ? mentionView(mention) : null;
    },
    time: id => {
      const time = times.get(id);
      return time ? timeView(time, deadlines.get(id)) : null;
    },
  };
}

/** All marks of the article's text: passages outermost, then quotes, actions, times, mentions, aligned words. */
export function sourceMarks(document: AnnotatedArticle, looks: MarkLooks): readonly PlacedMark[] {
  const names = new Map(document.entities.map(entity => [entity.id, entity.name]));
  const place = (span: PlacedMark['span'], view: MarkView | null): PlacedMark[] =>
    view ? [{ span, view }] : [];
  return [
    ...document.language.passages.map(({ span, code }) => ({
      span,
      view: {
        ...plain,
        tag: 'span' as const,
        classes: 'passage',
        lang: htmlLanguage(code),
        dir: direction(code),
        title: `in ${languageName(code)}`,
      },
    })),
    ...document.quotes.map(quote => ({
      span: quote.span,
      view: {
        ...plain,
        id: quote.id,
        classes: 'annotation quote',
        title: `quotation · ${made(quote)}`,
        label: quote.speaker === null ? 'quote' : `quote · ${shortName(names.get(quote.speaker) ?? '')}`,
        link: quote.id,
      },
    })),
    ...document.deadlines.flatMap(deadline =>
      deadline.action
        ? [{ span: deadline.action, view: { ...plain, tag: 'span' as const, classes: 'action' } }]
        : [],
    ),
    ...document.times.flatMap(time => place(time.span, looks.time(time.id))),
    ...document.mentions.flatMap(mention => place(mention.span, looks.mention(mention.id))),
    ...(document.gloss?.sentences ?? []).flatMap(({ sentence, alignment }) =>
      alignment.flatMap((unit, index) =>
        unit.source.map(span => ({ span, view: alignedWord(sentence, index) })),
      ),
    ),
  ];
}

export const alignedWord = (sentence: string, index: number): MarkView => ({
  ...plain,
  tag: 'span',
  classes: 'word',
  link: `${sentence}.${index}`,
});

/** A name that fits into a label: whole words where that leaves some. */
function shortName(name: string): string {
  const characters = [...name];
  if (characters.length <= 24) return name;
  const start = characters.slice(0, 22).join('');
  return `${start.includes(' ') ? start.slice(0, start.lastIndexOf(' ')) : start} …`;
}

const made = ({ confidence, source }: { readonly confidence: number; readonly source: string }): string =>
  `${certainty(confidence)} (${source})`;
