import type { AnnotatedArticle } from '../../document/annotated-article.ts';
import type { Exporter } from '../exporter.ts';
import {
  dateInWords,
  directionOf,
  englishTitleOf,
  isWebAddress,
  percent,
  sentencesByBlock,
  titleOf,
} from '../wording.ts';
import { markSentences } from './marks.ts';
import { deadlineCards, entityTable, legend, notes, quotations, timeTable } from './sections.ts';
import { style } from './style.ts';
import { htmlAttributes, htmlText } from './text.ts';
import { timeline } from './timeline.ts';

/**
 * One page that needs nothing else: no script, no file beside it, no network; its own policy forbids them, so that
 * nothing in an article can come alive. Original and gloss stand side by side, sentence by sentence.
 */
export const html: Exporter = {
  name: 'html',
  description: 'a page to read, print or send: original and gloss side by side, all marked',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  write: document => {
    const sections = [
      section('Deadlines', deadlineCards(document)),
      section('Timeline', timeline(document)),
      section('Text and gloss', legend(document) + columns(document)),
      section('Names and amounts', entityTable(document)),
      section('Times', timeTable(document)),
      section('Quotations', quotations(document)),
      section('Notes', notes(document)),
    ];
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Postil ${htmlText(document.producer.version)}">
<title>${htmlText(titleOf(document))}</title>
<style>${style}</style>
</head>
<body>
<main>
${heading(document)}
${sections.filter(part => part !== '').join('\n')}
</main>
${colophon(document)}
</body>
</html>
`;
  },
};

const section = (title: string, content: string): string =>
  content === '' ? '' : `<section>\n<h2>${title}</h2>\n${content}\n</section>`;

const languageAttributes = (code: string) =>
  htmlAttributes({ lang: code === 'und' ? '' : code, dir: directionOf(code) });

function heading(document: AnnotatedArticle): string {
  const { language, article } = document;
  const { section: rubric, source, publishedAt, byline, url } = article.metadata;
  const own = languageAttributes(language.code);
  const english = englishTitleOf(document);
  const kicker = [source, rubric].filter(Boolean).join(' · ');
  const confidence = language.code === 'und' ? '' : `, ${percent(language.confidence)}`;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Language', htmlText(`${language.name}${confidence}`)],
    ['Published', publishedAt && `<time>${htmlText(dateInWords(publishedAt))}</time>`],
    ['By', byline && `<span${own}>${htmlText(byline)}</span>`],
    ['Address', url && link(url)],
  ];
  const shown = facts.filter(([, value]) => value);
  return `<header>
${kicker === '' ? '' : `<p class="kicker"${own}>${htmlText(kicker)}</p>\n`}<h1${own}>${htmlText(titleOf(document))}</h1>
${english === null ? '' : `<p class="english-title" lang="en" dir="ltr">${htmlText(english)}</p>\n`}<dl class="facts">
${shown.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('\n')}
</dl>
</header>`;
}

/** A link where the address is one of the web; else the words alone, because an address can also be a program. */
function link(address: string): string {
  const text = htmlText(address);
  return isWebAddress(address)
    ? `<a${htmlAttributes({ href: address, rel: 'noreferrer' })}>${text}</a>`
    : text;
}

/** Block by block, a row per sentence: the original, and beside it the gloss. */
function columns(document: AnnotatedArticle): string {
  const marked = markSentences(document);
  const inBlock = sentencesByBlock(document);
  const blocks = document.article.blocks.map((block, index) => {
    const rows = (inBlock.get(index) ?? []).map(sentence => {
      const original = `<p${languageAttributes(sentence.language)}>${marked.original(sentence)}</p>`;
      const english = marked.english(sentence);
      const gloss = english === null ? '' : `<p class="gloss" lang="en" dir="ltr">${english}</p>`;
      return `<div class="pair"${htmlAttributes({ id: sentence.id })}>${original}${gloss}</div>`;
    });
    return rows.length === 0 ? '' : `<div class="block ${block.kind}">\n${rows.join('\n')}\n</div>`;
  });
  const shown = blocks.filter(block => block !== '');
  if (shown.length === 0) return '';
  return `<div class="text${document.gloss ? '' : ' alone'}">\n${shown.join('\n')}\n</div>`;
}

function colophon({ producer, article, gloss }: AnnotatedArticle): string {
  const made = [
    `Postil ${producer.version}`,
    ...(gloss ? [`gloss by ${gloss.engine}, made by machine`] : []),
  ];
  return `<footer><p>${htmlText(made.join(' · '))}<br>SHA-256 of the text: <code>${htmlText(article.textHash)}</code></p></footer>`;
}
