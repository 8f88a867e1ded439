import { describe, expect, test } from 'vitest';
import { readArticle } from '../../annotator/index.ts';

const blocksOf = (html: string) => {
  const { text, blocks } = readArticle(html, { format: 'html' });
  return blocks.map(({ kind, span, language }) => [
    language === null ? kind : `${kind}/${language}`,
    text.slice(span.start, span.end),
  ]);
};
const metadataOf = (html: string) => readArticle(html, { format: 'html' }).metadata;

const long =
  'Le barrage de Serre, à l’arrêt depuis la crue du 12 décembre, sera remis en service par étapes, a annoncé jeudi la préfecture, qui a détaillé le calendrier des travaux devant les maires de la vallée.';
const other =
  'L’exploitant, Alpes Énergie, a jusqu’au 15 février pour remettre son rapport de sûreté, faute de quoi le calendrier serait repoussé à l’automne, après la saison touristique.';

test('a whole page: its article, with its head, and its furniture marked', () => {
  const page = `<!doctype html><html lang="fr"><head><title>Le barrage de Serre rouvrira en mars - Le Courrier</title>
    <style>p { color: red }</style><script>var a = "<p>non</p>";</script></head><body>
    <header><nav><ul><li><a href="/">Accueil</a></li><li>Sport</li></ul></nav></header>
    <div class="breadcrumb"><a href="/">Accueil</a> &gt; <a href="/env">Environnement</a></div>
    <main><article><p class="kicker">Environnement</p><h1>Le barrage de Serre rouvrira en mars</h1>
    <p class="chapo">Fermé depuis la crue, l’ouvrage sera remis en service.</p>
    <span class="author">Par <a>Camille Roux</a></span> <time datetime="2021-01-07T12:28">Publié le 7 janvier 2021 à 12h28</time>
    <figure><img src="x.jpg"><figcaption>Le barrage, mardi. © Jean Petit</figcaption></figure>
    <p>${long}</p>
    <aside class="read-also"><h3>Lire aussi</h3><ul><li><a href="#">Le récit d’une nuit</a></li></ul></aside>
    <h2>Des travaux</h2><p>${other}</p>
    <blockquote><p lang="en">“We are confident that the dam is safe and that it will stay so,” said its adviser.</p></blockquote>
    <ul><li>remplacement de deux vannes, pour un million d’euros ;</li></ul>
    <table><tr><th>Étape</th><th>Date</th></tr><tr><td>Essais</td><td>1<sup>er</sup> mars</td></tr></table>
    <div class="newsletter">Inscrivez-vous à notre newsletter</div>
    <p>${long} Fin.</p></article></main>
    <section class="comments"><p>Enfin une bonne nouvelle pour la vallée, après des semaines d’inquiétude !</p></section>
    <footer><p>© 2021 Le Courrier</p></footer></body></html>`;
  expect(blocksOf(page)).toEqual([
    ['breadcrumb', 'Accueil > Environnement'],
    ['section', 'Environnement'],
    ['headline', 'Le barrage de Serre rouvrira en mars'],
    ['standfirst', 'Fermé depuis la crue, l’ouvrage sera remis en service.'],
    ['byline', 'Par Camille Roux'],
    ['dateline', 'Publié le 7 janvier 2021 à 12h28'],
    ['caption', 'Le barrage, mardi. © Jean Petit'],
    ['paragraph', long],
    ['boilerplate', 'Lire aussi'],
    ['boilerplate', 'Le récit d’une nuit'],
    ['heading', 'Des travaux'],
    ['paragraph', other],
    ['paragraph/en', '“We are confident that the dam is safe and that it will stay so,” said its adviser.'],
    ['list-item', 'remplacement de deux vannes, pour un million d’euros ;'],
    ['paragraph', 'Étape | Date'],
    ['paragraph', 'Essais | 1er mars'],
    ['boilerplate', 'Inscrivez-vous à notre newsletter'],
    ['paragraph', `${long} Fin.`],
  ]);
});

test('an agency’s report in a page', () => {
  const page = `<article><h1>Le barrage rouvrira</h1><p>GRENOBLE, 7 janv. 2021 (AFP) – ${long}</p><p>${other}</p></article>`;
  expect(blocksOf(page)).toEqual([
    ['headline', 'Le barrage rouvrira'],
    ['dateline', 'GRENOBLE, 7 janv. 2021 (AFP) –'],
    ['paragraph', long],
    ['paragraph', other],
  ]);
  expect(metadataOf(page)).toMatchObject({ publishedAt: '2021-01-07', source: 'AFP' });
});

describe('what a page says of itself', () => {
  const page = (head: string, attributes = '') =>
    metadataOf(`<html ${attributes}><head>${head}</head><body><p>${long}</p><p>${other}</p></body></html>`);
  const json = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const article =
    '{"@type":"NewsArticle","headline":"Titre &amp; suite","datePublished":"2021-01-07T12:28:00+01:00","author":[{"name":"Camille Roux"},{"name":"Jean Petit"}],"publisher":{"name":"Le Courrier"},"articleSection":["Eau","Vie"],"inLanguage":"fr"}';

  test.each<[name: string, head: string, expected: object]>([
    [
      'JSON-LD',
      json(article),
      {
        title: 'Titre & suite',
        publishedAt: '2021-01-07T12:28:00+01:00',
        byline: 'Camille Roux, Jean Petit',
        source: 'Le Courrier',
        section: 'Eau',
        declaredLanguage: 'fr',
      },
    ],
    [
      'JSON-LD in a graph',
      json(`{"@graph":[{"@type":"WebSite","name":"x"},${article}]}`),
      { section: 'Eau' },
    ],
    ['JSON-LD in a list', json(`[{"@type":"Person"},${article}]`), { source: 'Le Courrier' }],
    [
      'JSON-LD with a comma too many',
      json(article.replace(']}', '],}').replace('"fr"}', '"fr",}')),
      { section: 'Eau' },
    ],
    [
      'JSON-LD with a line end inside',
      json(article.replace('Titre', 'Le\ntitre')),
      { title: 'Le titre & suite' },
    ],
    ['a broken script before a good one', json('{{{') + json(article), { section: 'Eau' }],
    [
      'Open Graph',
      '<meta property="og:title" content="Titre"><meta property="article:published_time" content="2021-01-07T11:28:00Z"><meta property="og:site_name" content="Le Courrier"><meta property="article:section" content="Eau"><meta property="og:locale" content="fr_FR"><meta property="og:url" content="https://courrier.example/a">',
      {
        title: 'Titre',
        publishedAt: '2021-01-07T11:28:00Z',
        source: 'Le Courrier',
        section: 'Eau',
        declaredLanguage: 'fr-FR',
        url: 'https://courrier.example/a',
      },
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content="Titre"><meta name="DC.date.issued" content="2021-01-07"><meta name="DC.creator" content="Camille Roux"><meta name="DC.language" content="fr">',
      { title: 'Titre', publishedAt: '2021-01-07', byline: 'Camille Roux', declaredLanguage: 'fr' },
    ],
    [
      'the canonical address, and its date',
      '<link rel="canonical" href="https://courrier.example/2021/01/07/a">',
      {
        url: 'https://courrier.example/2021/01/07/a',
        publishedAt: '2021-01-07',
      },
    ],
    ['nothing', '', { title: null, publishedAt: null, byline: null, source: null, declaredLanguage: null }],
    [
      'nonsense',
      '<meta name="date" content="demain"><meta property="og:locale" content="??">',
      {
        publishedAt: null,
        declaredLanguage: null,
      },
    ],
  ])('%s', (_name, head, expected) => {
    expect(page(head)).toMatchObject(expected);
  });

  test('American pages put the month first', () => {
    expect(page('<meta name="date" content="07/01/2021">', 'lang="en-US"').publishedAt).toBe('2021-07-01');
    expect(page('<meta name="date" content="07/01/2021">', 'lang="fr"').publishedAt).toBe('2021-01-07');
  });

  test('a text that only machines are told', () => {
    const body = `${long} ${other}`;
    const source = `<html><head>${json(`{"@type":"NewsArticle","headline":"Titre","articleBody":${JSON.stringify(body)}}`)}</head><body><div id="app"></div></body></html>`;
    expect(blocksOf(source)).toEqual([
      ['headline', 'Titre'],
      ['paragraph', body],
    ]);
  });
});

describe('odd pages are read all the same', () => {
  const deep = (tag: string) => `${`<${tag}>`.repeat(100_000)}${long}`;
  test.each<[name: string, html: string, text: string]>([
    ['a hundred thousand open divs', deep('div'), long],
    ['a hundred thousand open spans', `<p>${deep('b')}</p>`, long],
    ['no body', `<html><head><title>Titre</title></head>${long}</html>`, long],
    ['a fragment', `<p>${long}`, long],
    ['tags that never close', `<p>${long}<p>${other}<div><b>`, other],
    [
      'entities',
      '<p>L&rsquo;&eacute;t&eacute;&nbsp;: &laquo;&#160;ici&#x00A0;&raquo; &amp; l&#39;an</p>',
      "L’été\u00a0: «\u00a0ici\u00a0» & l'an",
    ],
    ['only a script', `<script>var a = 1;</script>${long}`, long],
    ['a comment that never ends', `<p>${long}</p><!-- `, long],
    ['forty thousand links', `<p>${long}</p>${'<a href="x">lien</a> '.repeat(40_000)}`, long],
    ['line breaks for paragraphs', `<div>${long}<br><br>${other}<br>Suite.</div>`, `${other}\nSuite.`],
  ])('%s', (_name, html, text) => {
    expect(readArticle(html, { format: 'html' }).text).toContain(text);
  });

  test('an empty page is refused where it was named one', () => {
    expect(() => readArticle('<html><body><div></div></body></html>', { format: 'html' })).toThrow(/no text/);
  });
});
