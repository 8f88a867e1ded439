import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../annotator/language/detect-language.ts';
import { articleOf } from '../support/article-of.ts';

/** Passages as `code: words`. */
const passagesOf = (article: ReturnType<typeof articleOf>) =>
  detectLanguage(article, ['fr', 'en']).language.passages.map(
    ({ code, span }) => `${code}: ${article.text.slice(span.start, span.end)}`,
  );

describe('passages in another language', () => {
  test.each([
    [
      'a quotation',
      '🚧 Le maire n’a pas cédé. « We are not going to change our plans for anyone », a-t-il répété lundi soir.',
      ['en: We are not going to change our plans for anyone'],
    ],
    [
      'straight quotes',
      'La compagnie se défend. "This decision was taken in the interest of our users", écrit-elle dans un courriel.',
      ['en: This decision was taken in the interest of our users'],
    ],
    [
      'after a colon, without quotes',
      'Des clients sont venus pour rien ce matin. Le message était affiché sur la porte du magasin : This shop will be closed until the end of the month. Personne n’a répondu.',
      ['en: This shop will be closed until the end of the month.'],
    ],
    [
      'French in English',
      'The mayor was clear about it. “Nous ne fermerons pas le pont avant la fin du mois”, he told reporters on Monday.',
      ['fr: Nous ne fermerons pas le pont avant la fin du mois'],
    ],
    [
      'another script',
      'Le panneau du marché portait ces mots : « 市场将关闭到这个月底，请大家注意 ». Personne ne les avait traduits.',
      ['zh: 市场将关闭到这个月底，请大家注意'],
    ],
    [
      'sentences in a row, over lines',
      'Voici ce que la mairie a publié hier sur son site.\nThe bridge will be closed for two weeks. We are sorry for the inconvenience.\nThe market stays open.\nLes riverains attendent maintenant une version française, que le service de presse leur a promise pour demain.',
      [
        'en: The bridge will be closed for two weeks. We are sorry for the inconvenience.\nThe market stays open.',
      ],
    ],
    [
      'a title is none',
      'Le festival projettera « The Long Road to the Old Town » et « A Man of the Sea » samedi.',
      [],
    ],
    [
      'a name is none',
      'Le New York Times et la Süddeutsche Zeitung ont publié la même enquête dimanche matin.',
      [],
    ],
    [
      'borrowed words are none',
      'Le mot d’ordre reste le même : business as usual. La start-up prépare un come-back.',
      [],
    ],
    [
      'a relative is not seen in a few words',
      'El ministro no quiso responder a las preguntas. «La llei és la llei», dijo al salir de la sala.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(passagesOf(articleOf(text))).toEqual(expected);
  });

  test('markup says more than four words could', () => {
    const text =
      'La mairie a publié cet avis hier matin.\nKeep off the bridge\nLes riverains attendent la suite.';
    const plain = articleOf(text);
    expect(passagesOf(plain)).toEqual([]);
    const [first, second, third] = plain.blocks;
    if (!first || !second || !third) throw new Error('three lines are three blocks');
    const marked = articleOf(text, { blocks: [first, { ...second, language: 'en-GB' }, third] });
    expect(passagesOf(marked)).toEqual(['en: Keep off the bridge']);
  });

  test('markup that is plainly wrong is not believed', () => {
    const text =
      'La mairie a publié cet avis hier matin et les riverains attendent maintenant la suite des travaux.';
    const [block] = articleOf(text).blocks;
    if (!block) throw new Error('a line is a block');
    expect(passagesOf(articleOf(text, { blocks: [{ ...block, language: 'en' }] }))).toEqual([]);
  });
});
