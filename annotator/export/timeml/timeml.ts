import type { AnnotatedArticle, TimeExpression } from '../../document/annotated-article.ts';
import { byPosition } from '../../document/span.ts';
import type { Exporter } from '../exporter.ts';
import { publicationOf } from '../moment.ts';
import { lengthOfRange, timemlValue } from './values.ts';
import { legalXml, xmlAttributes, xmlText } from './xml-text.ts';

/**
 * TimeML 1.2.1 as it is exchanged since TempEval-3: the text as it stands, with a TIMEX3 around every time, and the
 * publication as document creation time. TimeML has nothing for deadlines. A range is a duration whose ends are two
 * TIMEX3 without words, as the specification has it for points that the text does not name by themselves. TIMEX3 do not
 * nest, so of two times that overlap the outer one is written; a value for which the schema has no form (there is none
 * that Postil makes) leaves its words unmarked.
 */
export const timeml: Exporter = {
  name: 'timeml',
  description: 'the text with its times as TIMEX3 (TimeML 1.2.1)',
  mediaType: 'application/xml',
  extension: 'tml',
  write: document => {
    const { title } = document.article.metadata;
    const { text, replaced } = legalXml(document.article.text);
    const parts = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
      `<DOCID>${xmlText(legalXml(document.id).text)}</DOCID>`,
      ...creationTime(document),
      ...(title === null ? [] : [`<TITLE>${xmlText(legalXml(title).text)}</TITLE>`]),
      ...(replaced === 0
        ? []
        : [`<!-- Characters that XML cannot carry, written as U+FFFD: ${replaced} -->`]),
      // Nothing may be added between these tags: what stands there is the article, character for character.
      `<TEXT>${markedText(document, text)}</TEXT>`,
      '</TimeML>',
    ];
    return `${parts.join('\n')}\n`;
  },
};

const creationId = 't0';

function creationTime(document: AnnotatedArticle): readonly string[] {
  const published = publicationOf(document);
  const value = published && timemlValue(published.replace(' ', 'T'));
  if (!published || !value) return [];
  const timex = element({
    tid: creationId,
    type: value.includes('T') ? 'TIME' : 'DATE',
    value,
    temporalFunction: 'false',
    functionInDocument: 'CREATION_TIME',
  });
  return [`<DCT>${timex(published)}</DCT>`];
}

/** `text` is the article's with every illegal character replaced by one of the same length. */
function markedText(document: AnnotatedArticle, text: string): string {
  const nextId = idMaker(document.times);
  const anchored = creationTime(document).length > 0;
  const marked: string[] = [];
  let from = 0;
  for (const time of [...document.times].sort(byPosition)) {
    const { start, end } = time.span;
    if (start < from) continue;
    const words = text.slice(start, end);
    const written = time.value.includes('/')
      ? rangeMarks(time, words, nextId)
      : pointMark(time, words, anchored);
    if (written === null) continue;
    marked.push(xmlText(text.slice(from, start)), written);
    from = end;
  }
  return `${marked.join('')}${xmlText(text.slice(from))}`;
}

function pointMark(time: TimeExpression, words: string, anchored: boolean): string | null {
  const { id, type, mod, role } = time;
  const value = timemlValue(time.value);
  if (value === null) return null;
  const relative = isRelative(time);
  return element({
    tid: id,
    type: type.toUpperCase(),
    value,
    mod,
    quant: type === 'set' ? 'EVERY' : null,
    temporalFunction: relative ? 'true' : null,
    anchorTimeID: relative && anchored && isDeictic(time) ? creationId : null,
    functionInDocument: role === 'publication' ? 'PUBLICATION_TIME' : null,
  })(words);
}

/** True where the value needed more than the words: the year of «8 février», all of «hier». */
function isRelative({ type, value, stated }: TimeExpression): boolean {
  if (type === 'duration' || type === 'set') return false;
  if (value.endsWith('_REF')) return true;
  return !['year', 'decade', 'century'].some(part => stated.includes(part));
}

/**
 * True where the words are surely seen from the publication: «hier», «mardi», «en janvier», «désormais». An hour belongs to
 * the day, and «le 12» to the month, that the text spoke of last; what counts from another date than the publication («trois
 * jours plus tard») is never more than a guess.
 */
function isDeictic({ value, stated, confidence }: TimeExpression): boolean {
  if (value.endsWith('_REF')) return true;
  if (stated.includes('amount')) return confidence > 0.6;
  return seenFromPublication.some(part => stated.includes(part));
}

const seenFromPublication = ['month', 'weekday', 'season', 'quarter', 'half', 'week', 'holiday', 'direction'];

function rangeMarks(time: TimeExpression, words: string, nextId: () => string): string | null {
  const [from = '', to = ''] = time.value.split('/');
  const [begin, end] = [timemlValue(from), timemlValue(to)];
  if (begin === null || end === null) return null;
  const points = [begin, end].map(value => ({ tid: nextId(), value }));
  const whole = element({
    tid: time.id,
    type: time.type === 'set' ? 'SET' : 'DURATION',
    value: lengthOfRange(from, to, time.begin, time.end),
    mod: time.mod,
    beginPoint: points[0]?.tid ?? null,
    endPoint: points[1]?.tid ?? null,
    temporalFunction: 'true',
  })(words);
  const ends = points.map(({ tid, value }) =>
    element({
      tid,
      type: value.includes('T') ? 'TIME' : 'DATE',
      value,
      temporalFunction: 'true',
      anchorTimeID: time.id,
    })(''),
  );
  return whole + ends.join('');
}

/** A TIMEX3 with those attributes around the words that it is given; without words it is empty. */
const element =
  (attributes: Readonly<Record<string, string | null>>) =>
  (words: string): string =>
    words === ''
      ? `<TIMEX3${xmlAttributes(attributes)}/>`
      : `<TIMEX3${xmlAttributes(attributes)}>${xmlText(words)}</TIMEX3>`;

/** Names for points that the document does not number: those after its last one. */
function idMaker(times: readonly TimeExpression[]): () => string {
  let last = times.reduce((highest, { id }) => Math.max(highest, Number(id.slice(1)) || 0), 0);
  return () => {
    last += 1;
    return `t${last}`;
  };
}
