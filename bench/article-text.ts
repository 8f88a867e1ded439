import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../corpus/fr');

/** For a checkout without corpus: the same kinds of sentence that news has. */
const builtIn = `La ville de Tours ferme son vieux pont
Tours, le 12 mars 2021 – La mairie a annoncé vendredi que le pont Wilson sera fermé à partir du 3 mai 2021.
Les automobilistes devront passer par le pont Mirabeau jusqu’à la fin de l’année. « Nous n’avons pas le choix », a dit
l’adjointe aux travaux, Claire Besson, lors d’une conférence de presse. Le chantier, confié à Vinci pour 4,5 millions
d’euros, doit durer neuf mois. Les commerçants ont jusqu’au 15 avril pour demander une aide à la région Centre-Val de
Loire. Selon l’association des riverains, la circulation a augmenté de 12 % depuis 2018.
`;

/** French news to measure with: the articles of the corpus one after the other, or a few built-in paragraphs. */
export function articleText(): string {
  if (!existsSync(folder)) return builtIn;
  const texts = readdirSync(folder)
    .sort()
    .map(slug => join(folder, slug, 'article.txt'))
    .filter(path => existsSync(path))
    .map(path => readFileSync(path, 'utf8'));
  return texts.length === 0 ? builtIn : texts.join('\n\n');
}

/** That text over and over, cut at a paragraph once it is this long. */
export function textOfLength(characters: number): string {
  const paragraphs = articleText().split('\n');
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < characters; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    parts.push(paragraph);
    length += paragraph.length + 1;
  }
  return parts.join('\n').slice(0, characters);
}

/** Pieces of an article's usual length, about 3,000 characters. */
export function paragraphsOfArticles(text: string): readonly string[] {
  const articles: string[] = [];
  let current = '';
  for (const paragraph of text.split('\n')) {
    current += `${paragraph}\n`;
    if (current.length >= 3000) {
      articles.push(current);
      current = '';
    }
  }
  return current.trim() === '' ? articles : [...articles, current];
}

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
