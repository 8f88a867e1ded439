import { describe, expect, test } from 'vitest';
import { markdown } from '../../annotator/export/markdown/markdown.ts';
import { markdownText } from '../../annotator/export/markdown/text.ts';
import { sampleDocument } from '../support/sample-document.ts';

const written = markdown.write(sampleDocument);

describe('markdown', () => {
  test('has the sections in the order of their use', () => {
    const headings = written.match(/^## .*$/gm);
    expect(headings).toEqual([
      '## Deadlines',
      '## Names and amounts',
      '## Times',
      '## Quotations',
      '## Text',
      '## Notes',
    ]);
    expect(written).toContain('- Language: French (99.8%)');
    expect(written).toContain(
      '- **2031-03-31** (by the end of Monday 31 March 2031; 25 days after publication) — Véloria — “pour tout enlever”',
    );
    expect(written).toContain('- **Véloria** — company — 3 mentions — also Véloria \\& Cie');
    expect(written).toContain('### Amounts of money (1)');
    expect(written).toContain('| 31 mars 2031 | 2031-03-31 | Monday 31 March 2031 | deadline |');
  });

  test('each paragraph is followed by its gloss', () => {
    const lines = written.split('\n');
    const original = lines.indexOf('L’opérateur a jusqu’au 31 mars 2031 pour tout enlever, selon la mairie.');
    expect(lines[original + 2]).toBe(
      '> The operator has until 31 March 2031 to remove everything, according to the town hall.',
    );
  });

  test('no tag, emphasis or table cell comes of the text', () => {
    expect(written).not.toMatch(/(?<!\\)<script/);
    expect(written).toContain('\\*à peu près\\* \\| dit-on');
  });

  test.each([
    ['# Title', '\\# Title'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['![a](b)', '\\!\\[a\\](b)'],
    ['https://example.org', 'https\\://example.org'],
    ['www.example.org', 'www\\.example.org'],
    ['a@example.org', 'a\\@example.org'],
    ['`code` ~~no~~ $x$', '\\`code\\` \\~\\~no\\~\\~ \\$x\\$'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['two\n\nparagraphs', 'two paragraphs'],
    ['back\\slash', 'back\\\\slash'],
    ['L’été, 12 % de «oui»', 'L’été, 12 % de «oui»'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});
