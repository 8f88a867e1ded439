import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type {
  AnnotatedArticle,
  Deadline,
  TimeExpression,
} from '../../annotator/document/annotated-article.ts';
import { checkDocument } from '../../annotator/document/check-document.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** What an article may hold to get out of its place in a file: markup, line ends, controls, invisible marks. */
const hostile = [
  '\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nX-INJECTED:1',
  '\nATTACH:https://example.org/x\n',
  '<script>alert("x")</script>',
  ']]></TEXT></TimeML><!--',
  '--><TIMEX3 tid="t99"/>',
  '&amp;&#0;&notanentity;',
  '\u202e\u2066txet\u2069\u202c',
  '\u0000\u0001\u001f\u007f\u0085\ufffe\uffff',
  '\u2028\u2029\u00a0\t\r',
  '🚲👩‍👩‍👧‍👦🇫🇷é\u0301',
  '\\;,:"\\n\\N\\',
  '=HYPERLINK("http://example.org";"x")',
  'x'.repeat(200),
] as const;

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('La', 'mairie', 'doit', 'lundi', '8', 'février', '😀', 'été') },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);
const words = fc.array(word, { maxLength: 12 }).map(each => each.join(' '));

const point = fc.constantFrom(
  '2021-02-08',
  '2021-02-08T12:28',
  '2021-02-08T24:00',
  '2021-02-08TMO',
  '2021-02-08TNI',
  '2021-W06',
  '2021-W06-WE',
  '2021-02',
  '2021',
  '2021-SU',
  '2021-Q1',
  '202',
  '20',
  'XXXX-02-08',
  'XXXX-WXX-1',
  'XXXX-WXX-1TMO',
  'PAST_REF',
  '9999-12-31',
  '0001-01-01',
  '2021-02-30',
  '2021-02-08T12:28:30+05:30',
  'nonsense & <value>',
);
const length = fc.constantFrom(
  'P3D',
  'PT1H30M',
  'P2.5Y',
  'P1DE',
  'P2WE',
  'P1W3D',
  'PXM',
  'P8W',
  'P',
  'PXDE',
  'P0.5D',
);
const value = fc.oneof(
  point,
  length,
  fc.tuple(point, point).map(pair => pair.join('/')),
);

const time = fc.record({
  value,
  interval: fc.constantFrom(
    [null, null],
    ['2021-02-08', '2021-02-08'],
    ['2021-02-08', '2021-02-12'],
    ['2021-02-08T17:00', '2021-02-08T21:30'],
    ['2021-02-08T21:00', '2021-02-09T05:59'],
    ['9999-12-31', '9999-12-31'],
    ['2021-12-31', '2021-02-08'],
    ['', 'nonsense\r\n'],
  ),
  words,
  type: fc.constantFrom('date', 'time', 'duration', 'set'),
  mod: fc.constantFrom(null, 'START', 'APPROX', 'EQUAL_OR_LESS'),
  role: fc.constantFrom(null, 'publication', 'deadline', 'start', 'end', 'event'),
  tense: fc.constantFrom(null, 'past', 'present', 'future'),
  stated: fc.constantFrom([], ['year'], ['weekday', 'hour', 'zone'], ['amount', 'unit']),
  confidence: fc.constantFrom(1, 0.9, 0.6, 0.123),
  deadline: fc.option(
    fc.record({
      due: fc.constantFrom('2021-02-08', '2021-02-08T12:00', '2021-02', '2021-02-08T09:00Z', '\r\nX:1'),
      exclusive: fc.boolean(),
      force: fc.constantFrom('required', 'planned', 'offered'),
      who: fc.boolean(),
    }),
  ),
});

const metadata = fc.record({
  title: fc.option(words),
  publishedAt: fc.constantFrom(
    null,
    '2021-01-07',
    '2021-01-07T12:28',
    '2021-01-07T00:10:00+02:00',
    '\r\nX:1',
  ),
  url: fc.constantFrom(
    null,
    'https://example.org/a?b=c,d;e',
    'javascript:alert(1)',
    'https://x\r\nX:1',
    'http://[bad',
  ),
  source: fc.option(words),
});

/** Documents with any text and any times, whole in themselves (`checkDocument`), which no annotator need have made. */
export const madeUpDocument: fc.Arbitrary<AnnotatedArticle> = fc
  .record({ id: words, metadata, times: fc.array(fc.tuple(words, time), { maxLength: 6 }), rest: words })
  .map(({ id, metadata: facts, times: given, rest }) => {
    let text = '';
    const times: TimeExpression[] = [];
    const deadlines: Deadline[] = [];
    for (const [before, { interval, words: said, deadline, ...time }] of given) {
      text += `${before} `;
      const span = { start: text.length, end: text.length + said.length };
      text += `${said}. `;
      // A span is never empty.
      if (said === '') continue;
      const [begin = null, end = null] = interval;
      times.push({ ...time, id: `t${times.length + 1}`, span, text: said, begin, end, source: 'made/up' });
      if (deadline) {
        const { who, ...more } = deadline;
        const made = { cue: null, confidence: time.confidence, source: 'made/up' };
        const ends = { who: who ? 'e1' : null, whoSpan: who ? span : null, action: who ? null : span };
        deadlines.push({
          id: `d${deadlines.length + 1}`,
          time: `t${times.length}`,
          ...ends,
          ...more,
          ...made,
        });
      }
    }
    text += rest;
    return whole({ id, text, metadata: facts, times, deadlines });
  });

interface Given {
  readonly id: string;
  readonly text: string;
  readonly metadata: Partial<AnnotatedArticle['article']['metadata']>;
  readonly times: readonly TimeExpression[];
  readonly deadlines: readonly Deadline[];
}

const nothing = {
  title: null,
  publishedAt: null,
  section: null,
  byline: null,
  url: null,
  source: null,
  declaredLanguage: null,
};

/** A document of one paragraph, a sentence from edge to edge, with those times and deadlines. */
export function whole({ id, text, metadata: facts, times, deadlines }: Given): AnnotatedArticle {
  const span = { start: 0, end: text.length };
  const [entity] = sampleDocument.entities;
  if (!entity) throw new Error('The sample has no entity.');
  const document: AnnotatedArticle = {
    ...sampleDocument,
    id,
    article: {
      text,
      textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
      blocks: text === '' ? [] : [{ kind: 'paragraph', span, language: 'fr' }],
      metadata: { ...nothing, ...facts },
    },
    sentences: text === '' ? [] : [{ id: 's1', span, text, block: 0, language: 'fr' }],
    tokens: [],
    mentions: [],
    entities: [{ ...entity, mentions: [] }],
    times,
    deadlines,
    quotes: [],
    relations: [],
    gloss: null,
    diagnostics: [],
  };
  const faults = checkDocument(document);
  if (faults.length > 0) throw new Error(`Made up wrongly: ${JSON.stringify(faults[0])}`);
  return document;
}
