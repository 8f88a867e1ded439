/**
 * Names in the same articles, written in other ways: `tsx bench/robustness.ts FILE.jsonl`. Strict F1 over person,
 * organization and place, and what each way of writing costs.
 */
import { annotate, readArticle } from '../annotator/index.ts';
import type { GoldArticle } from '../training/names/gold.ts';
import { variants } from '../training/names/variants.ts';
import { type GoldText, readGold } from './gold-names.ts';
import { nameScores } from './score-names.ts';

const [path = ''] = process.argv.slice(2);
if (path === '') throw new Error('tsx bench/robustness.ts FILE.jsonl');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The text as a page, a paragraph a line, and the article as Postil reads that page. */
function readAsHtml({ text, language }: GoldText) {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const [title = '', ...rest] = lines.map(escaped);
  const body = rest.map(line => `<p>${line}</p>`).join('\n');
  const page = `<!doctype html><html lang="${language}"><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
  return readArticle(page, { format: 'html', language });
}

/**
 * Where the n-th character that is not white space of one text stands in another, which differs in white space alone;
 * null where it differs in more.
 */
function offsetsIn(from: string, to: string): ((offset: number) => number) | null {
  const places = (text: string) => [...text.matchAll(/\S/g)].map(match => match.index);
  const [own, other] = [places(from), places(to)];
  if (from.replace(/\s/g, '') !== to.replace(/\s/g, '')) return null;
  const numbers = new Map(own.map((offset, number) => [offset, other[number] ?? 0]));
  return offset => numbers.get(offset) ?? 0;
}

function htmlScore(gold: readonly GoldText[]): string {
  const scored = gold.flatMap(text => {
    const article = readAsHtml(text);
    const moved = offsetsIn(text.text, article.text);
    if (!moved) return [];
    const spans = text.spans.map(span => ({
      ...span,
      start: moved(span.start),
      end: moved(span.end - 1) + 1,
    }));
    const found = annotate(article, { gloss: false }).mentions.filter(isName);
    return [{ gold: { ...text, spans }, found: found.map(({ span, type }) => ({ ...span, type })) }];
  });
  const scores = nameScores(
    scored.map(one => one.gold),
    scored.map(one => one.found),
  );
  return `${classic(scores)}   (${scored.length} of ${gold.length} articles keep their text)`;
}

const isName = ({ form }: { readonly form: string }) => form === 'name' || form === 'alias';

const classic = (scores: ReturnType<typeof nameScores>) =>
  (100 * (scores.find(({ type }) => type === 'person+org+place')?.strict.f1 ?? 0)).toFixed(1);

function score(gold: readonly GoldText[]): string {
  const found = gold.map(({ text, language }) =>
    annotate(readArticle(text, { language, format: 'text' }), { gloss: false })
      .mentions.filter(isName)
      .map(({ span, type }) => ({ ...span, type })),
  );
  return classic(nameScores(gold, found));
}

const gold = readGold(path);
console.log(`${'as it is'.padEnd(24)} ${score(gold)}`);
for (const [name, rewritten] of Object.entries(variants)) {
  const articles = gold.map((text, number): GoldText => {
    const article: GoldArticle = rewritten({ id: `${number}`, text: text.text, spans: text.spans });
    return { ...text, text: article.text, spans: article.spans };
  });
  console.log(`${name.padEnd(24)} ${score(articles)}`);
}
console.log(`${'html'.padEnd(24)} ${htmlScore(gold)}`);
