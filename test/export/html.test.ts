import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../annotator/document/annotated-article.ts';
import { html } from '../../annotator/export/html/html.ts';
import { sampleDocument } from '../support/sample-document.ts';

const pageOf = (document: AnnotatedArticle) => parseHTML(html.write(document)).document;
const page = pageOf(sampleDocument);

/** As much of an element as is asked for here; the types of the DOM are not among those of Node. */
interface Shown {
  readonly textContent: string | null;
  readonly querySelectorAll: (selector: string) => Iterable<{ readonly textContent: string | null }>;
}

/** What an element shows, without the labels that say what a mark is. */
function wordsOf(element: Shown | null | undefined): string {
  const labels = [...(element?.querySelectorAll('small') ?? [])].map(({ textContent }) => textContent ?? '');
  return labels.reduce((words, label) => words.replace(label, ''), element?.textContent ?? '');
}

describe('the page', () => {
  test('stands alone and runs nothing', () => {
    expect(page.querySelectorAll('script, iframe, object, img, link, form, [style]')).toHaveLength(0);
    expect(html.write(sampleDocument)).not.toMatch(/<script|\son\w+=|url\(|@import/i);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    for (const link of page.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^(#[mt]\d+|https:\/\/)/);
    }
  });

  test('shows hostile text as text, in every place', () => {
    expect(page.querySelector('title')?.textContent).toContain('<script>alert("boum")</script>');
    expect(page.querySelector('h1')?.textContent).toContain('<script>alert("boum")</script>');
    expect(page.querySelector('.facts')?.textContent).toContain('javascript:alert(1)');
    expect(page.querySelector('.kicker')?.textContent).toBe('L’Écho <des> ponts');
    expect(page.querySelector('.notes')?.textContent).toContain('a <b>warning</b>');
  });

  test('puts every sentence beside its gloss, each with its language and direction', () => {
    const pairs = [...page.querySelectorAll('.pair')];
    expect(pairs.map(pair => wordsOf(pair.children[0]))).toEqual(
      sampleDocument.sentences.map(({ text }) => text),
    );
    expect(pairs.map(pair => wordsOf(pair.children[1]))).toEqual(
      sampleDocument.gloss?.sentences.map(({ text }) => text),
    );
    expect(page.documentElement.getAttribute('lang')).toBe('en');
    expect(pairs[0]?.children[0]?.getAttribute('lang')).toBe('fr');
    expect(pairs[0]?.children[1]?.getAttribute('lang')).toBe('en');
  });

  test('marks every mention and time at its place, an emoji before it or not', () => {
    for (const { id, text } of [...sampleDocument.mentions, ...sampleDocument.times]) {
      const mark = page.querySelector(`mark#${id}`);
      expect(wordsOf(mark)).toBe(text);
      expect(mark?.querySelector('small:last-child')?.textContent?.trim()).toBeTruthy();
    }
    expect(page.querySelector('#m2 #m3')).not.toBeNull();
    expect(page.querySelector('#t1')?.classList.contains('deadline')).toBe(true);
  });

  test('says the deadlines before the text, the earliest first', () => {
    const later = { ...sampleDocument, deadlines: [...sampleDocument.deadlines] };
    const [deadline] = sampleDocument.deadlines;
    if (!deadline) throw new Error('the sample has a deadline');
    later.deadlines.unshift({ ...deadline, id: 'd2', due: '2032-01-01', exclusive: true });
    const cards = [...pageOf(later).querySelectorAll('.deadlines li')].map(card => card.textContent ?? '');
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('by the end of Monday 31 March 2031');
    expect(cards[0]).toContain('pour tout enlever');
    expect(cards[1]).toContain('before Thursday 1 January 2032');
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.indexOf('Deadlines')).toBeLessThan(headings.indexOf('Text and gloss'));
  });

  test('links an entity to each of its mentions', () => {
    const row = [...page.querySelectorAll('tr')].find(({ textContent }) =>
      textContent?.includes('Véloria & Cie'),
    );
    const links = [...(row?.querySelectorAll('a') ?? [])].map(link => link.getAttribute('href'));
    expect(links).toEqual(['#m1', '#m4', '#m6']);
  });
});

describe('other documents', () => {
  test('marks that cross each other are cut, labelled once and lose no word', () => {
    const [first] = sampleDocument.mentions;
    const [sentence] = sampleDocument.sentences;
    if (!first || !sentence) throw new Error('the sample has mentions and sentences');
    const crossing = {
      ...sampleDocument,
      mentions: [
        { ...first, id: 'm1', span: { start: 3, end: 17 }, text: 'Véloria retire' },
        { ...first, id: 'm2', span: { start: 11, end: 27 }, text: 'retire ses vélos' },
      ],
    };
    const crossed = pageOf(crossing);
    expect(wordsOf(crossed.querySelector('#s1 > p'))).toBe(sentence.text);
    expect(crossed.querySelectorAll('#s1 > p:first-child small')).toHaveLength(2);
    expect(crossed.querySelectorAll('#m1, #m2')).toHaveLength(2);
  });

  test('without a gloss there is one column; a passage carries its own language', () => {
    const other = pageOf({
      ...sampleDocument,
      gloss: null,
      language: {
        ...sampleDocument.language,
        code: 'ar',
        passages: [{ span: { start: 3, end: 17 }, code: 'es' }],
      },
    });
    expect(other.querySelectorAll('.gloss')).toHaveLength(0);
    expect(other.querySelector('.alone')).not.toBeNull();
    expect(other.querySelector('h1')?.getAttribute('dir')).toBe('rtl');
    expect(other.querySelector('.passage')?.getAttribute('lang')).toBe('es');
  });

  test('nothing in it: still a page, without empty sections', () => {
    const empty = pageOf({
      ...sampleDocument,
      article: { ...sampleDocument.article, text: '', blocks: [] },
      sentences: [],
      tokens: [],
      mentions: [],
      entities: [],
      times: [],
      deadlines: [],
      quotes: [],
      relations: [],
      gloss: null,
      diagnostics: [],
    });
    expect(empty.querySelectorAll('section')).toHaveLength(0);
    expect(empty.querySelector('h1')?.textContent).toContain('Véloria');
  });
});
