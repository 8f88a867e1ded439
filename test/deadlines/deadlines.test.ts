import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../annotator/discourse/find-deadlines.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';
import { englishClasses } from './english-classes.ts';
import { englishConditions } from './english-conditions.ts';
import { englishDuties } from './english-duties.ts';
import { englishLimits } from './english-limits.ts';
import { englishDeadlines } from './english-paragraphs.ts';
import { englishVoices } from './english-voices.ts';
import { frenchClasses } from './french-classes.ts';
import { frenchConditions } from './french-conditions.ts';
import { frenchExpressions } from './french-expressions.ts';
import { frenchDeadlines } from './french-paragraphs.ts';
import { frenchVoices } from './french-voices.ts';
import { published } from './paragraph.ts';

function deadlinesIn(text: string, code: string): readonly string[] {
  const read = plainArticle(text, loadLanguages().packFor(code), published);
  const { deadlines } = findDeadlines(read, findTimes(read).times, []);
  return deadlines.map(({ due, exclusive, whoSpan, force }) => {
    const who = whoSpan ? text.slice(whoSpan.start, whoSpan.end) : '-';
    return `${due} ${exclusive ? 'before' : 'by'} | ${who} | ${force}`;
  });
}

describe.each([
  ['fr', [...frenchDeadlines, ...frenchConditions, ...frenchClasses, ...frenchExpressions, ...frenchVoices]],
  [
    'en',
    [
      ...englishDeadlines,
      ...englishConditions,
      ...englishClasses,
      ...englishDuties,
      ...englishLimits,
      ...englishVoices,
    ],
  ],
] as const)('deadlines in %s', (code, paragraphs) => {
  test.each(paragraphs.map(paragraph => [paragraph.text, paragraph.expected] as const))(
    '%s',
    (text, expected) => {
      expect(deadlinesIn(text, code)).toEqual(expected);
    },
  );
});

describe('who must act', () => {
  test.each([
    ['fr', 'La ville, elle, doit répondre avant le 3 mars.', 'La ville'],
    [
      'fr',
      'La commission (CRN), saisie par un élu, doit se prononcer avant le 3 mars.',
      'La commission (CRN)',
    ],
    ['fr', 'Le maire doit partir et les élus devront voter avant le 3 mars.', 'les élus'],
    ['fr', 'Les clubs qui veulent jouer doivent s’inscrire avant le 3 mars.', 'Les clubs qui veulent jouer'],
    ['fr', 'Aucune demande ne sera examinée après le 15 mars.', null],
    ['en', 'Lumen, a unit of Van Aalst, must pay the fine within 30 days.', 'Lumen'],
    ['en', 'Old cards will no longer work, and holders must claim a refund by 3 March.', 'holders'],
    ['en', 'No bids will be accepted after 3 March.', null],
  ] as const)('%s: %s', (code, text, who) => {
    const read = plainArticle(text, loadLanguages().packFor(code), published);
    const [deadline] = findDeadlines(read, findTimes(read).times, []).deadlines;
    const span = deadline?.whoSpan ?? null;
    expect(span && text.slice(span.start, span.end)).toBe(who);
    expect(deadline).toBeDefined();
  });
});

describe('a headline that the body repeats', () => {
  const inBlocks = (text: string) => {
    const read = plainArticle(text, loadLanguages().packFor('fr'), published);
    const blocks = read.blocks.map((block, index) =>
      index === 0 ? { ...block, kind: 'headline' as const } : block,
    );
    return findDeadlines({ ...read, blocks }, findTimes(read).times, []);
  };

  test('gives one deadline, that of the body', () => {
    const body = 'Les éleveurs devront vacciner leurs canards au plus tard le 15 mars.';
    const { deadlines, times } = inBlocks(`Les éleveurs ont jusqu’au 15 mars pour vacciner\n${body}`);
    expect(deadlines.map(({ id, time }) => [id, time])).toEqual([['d1', 't2']]);
    expect(times.map(({ role }) => role)).toEqual(['end', 'deadline']);
  });

  test('but keeps both where they speak of other things', () => {
    const body = 'Les candidats doivent déposer leur liste avant le 15 mars.';
    expect(inBlocks(`Les éleveurs ont jusqu’au 15 mars pour vacciner\n${body}`).deadlines).toHaveLength(2);
  });
});

describe('a day that was counted and then named', () => {
  const dueIn = (text: string) => {
    const read = plainArticle(text, loadLanguages().packFor('fr'), published);
    return findDeadlines(read, findTimes(read).times, []).deadlines.map(({ time }) => time);
  };

  test('gives one deadline, the named one', () => {
    const text =
      'La ville a donné dix jours au club pour présenter ses comptes.\nIl doit présenter ses comptes';
    expect(dueIn(`${text} au plus tard le 17 janvier.`)).toEqual(['t2']);
    expect(dueIn(`${text} au plus tard le 18 janvier.`)).toEqual(['t1', 't2']);
  });
});

describe('the day from which an appeal period runs', () => {
  test.each([
    ['Le tribunal a rejeté la plainte mardi. Le syndicat a dix jours pour faire appel.', '2021-01-15'],
    ['Le tribunal a rejeté la plainte.\nLe syndicat a dix jours pour faire appel.', '2021-01-17'],
    ['L’usine a fermé le 3 mars 2015. Le syndicat a dix jours pour faire appel.', '2021-01-17'],
  ])('%s', (text, due) => {
    const read = plainArticle(text, loadLanguages().packFor('fr'), published);
    expect(findDeadlines(read, findTimes(read).times, []).deadlines).toMatchObject([
      { due, force: 'offered', confidence: 0.6, source: 'deadlines/appeal' },
    ]);
  });
});
