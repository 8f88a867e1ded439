import { describe, expect, test } from 'vitest';
import { type ReadOptions, readArticle, UnreadableArticle } from '../../annotator/index.ts';

const sentence = 'Le maire de Nantes a annoncé mardi que 300 logements seraient livrés avant le 3 mars.';

function refusal(source: string, options: ReadOptions = {}): UnreadableArticle {
  try {
    readArticle(source, options);
  } catch (error) {
    if (error instanceof UnreadableArticle) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('what the caller knows wins', () => {
  const page =
    'Le port rouvre\nPublié le 7 janvier 2021\nLe port rouvre mardi.\nIl était fermé depuis un an.';
  test('date, title, address, language and id', () => {
    const article = readArticle(page, {
      published: '2020-12-31T08:00',
      title: 'Un autre titre',
      url: 'https://journal.example/port',
      language: 'FR_fr',
      id: 'a1',
    });
    expect(article).toMatchObject({
      id: 'a1',
      requestedLanguage: 'fr-FR',
      metadata: {
        publishedAt: '2020-12-31T08:00',
        title: 'Un autre titre',
        url: 'https://journal.example/port',
      },
    });
  });

  test('a given title is the headline where it stands in the text', () => {
    const article = readArticle(`Rien à voir ici du tout\nLE PORT ROUVRE\n${sentence}`, {
      title: 'Le port rouvre',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['boilerplate', 'headline', 'paragraph']);
  });

  test.each(['2021-02-30', 'yesterday', '07/01/2021', '2021-01-07T25:00'])('no date: %s', published => {
    expect(refusal(sentence, { published }).code).toBe('invalid-date');
  });

  test.each(['french', 'f', 'fr-', '12', '<b>'])('no language: %s', language => {
    expect(refusal(sentence, { language }).code).toBe('invalid-language');
  });
});

describe('the format', () => {
  const html = `<article><h1>Le port rouvre</h1><p>${sentence}</p></article>`;
  const markdown = `# Le port rouvre\n\n${sentence}`;
  test.each<[name: string, source: string, options: ReadOptions, text: string]>([
    ['HTML by its look', html, {}, `Le port rouvre\n\n${sentence}`],
    ['HTML by its name', html, { fileName: 'a.htm' }, `Le port rouvre\n\n${sentence}`],
    ['a saved page in a .txt', html, { fileName: 'a.txt' }, `Le port rouvre\n\n${sentence}`],
    ['HTML that is to stay text', html, { format: 'text' }, html],
    ['Markdown by its look', markdown, {}, `Le port rouvre\n\n${sentence}`],
    ['Markdown by its name', `## Le *port*\n\n${sentence}`, { fileName: 'a.md' }, `Le port\n\n${sentence}`],
    ['a number sign in a text file', markdown, { fileName: 'a.txt' }, markdown],
    ['a record by its look', JSON.stringify({ text: sentence }), {}, sentence],
    ['JSON of another kind', '{"a": 1}', {}, '{"a": 1}'],
    ['an open angle', '3 < 4 et <b> est une balise.', {}, '3 < 4 et <b> est une balise.'],
  ])('%s', (_name, source, options, text) => {
    expect(readArticle(source, options).text).toBe(text);
  });
});

describe('a record', () => {
  const read = (record: object, options: ReadOptions = {}) =>
    readArticle(JSON.stringify(record), { format: 'jsonl', ...options });

  test('gives text, id and metadata; what it adds is ignored', () => {
    const article = read({
      id: 7,
      text: sentence,
      published: '2021-01-07',
      language: 'fr',
      title: 'Le port',
      url: 'https://journal.example/port',
      extra: { anything: true },
    });
    expect(article).toMatchObject({
      id: '7',
      text: sentence,
      requestedLanguage: 'fr',
      metadata: { publishedAt: '2021-01-07', title: 'Le port', url: 'https://journal.example/port' },
    });
  });

  test('yields to options, and may hold a page', () => {
    const article = read(
      { id: 'a', text: `<p>${sentence}</p><p>${sentence}</p>`, published: '2021-01-07' },
      { id: 'b', published: '2022' },
    );
    expect(article.id).toBe('b');
    expect(article.metadata.publishedAt).toBe('2022');
    expect(article.text).toBe(`${sentence}\n\n${sentence}`);
  });

  test.each<[source: string, code: string, says: RegExp]>([
    ['{"text": "a"', 'malformed-json', /not one JSON record/],
    ['[1]', 'invalid-record', /JSON object/],
    ['{"id": "a"}', 'invalid-record', /“text”.*string/],
    ['{"text": 3}', 'invalid-record', /“text”/],
    ['{"text": "a", "published": "hier"}', 'invalid-record', /“published”.*ISO date/],
    ['{"text": "a", "language": "french"}', 'invalid-record', /“language”/],
    ['{"text": " "}', 'empty-article', /no text/],
  ])('%s', (source, code, says) => {
    const error = refusal(source, { format: 'jsonl' });
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
  });
});

test('the limit is on the article, not on its markup', () => {
  const script = `<script>${'x'.repeat(3_000_000)}</script>`;
  expect(readArticle(`<html><body>${script}<p>${sentence}</p></body></html>`).text).toContain('Nantes');
  expect(refusal(`${sentence} `.repeat(30_000)).code).toBe('article-too-long');
});
