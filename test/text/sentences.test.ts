import { describe, expect, test } from 'vitest';
import { readIn, sentencesOf } from './read.ts';

/** A sentence ends at each bar; the space before it is white space of the text. */
function check(code: string, marked: string): void {
  const expected = marked.split(' | ');
  expect(sentencesOf(code, expected.join(' '))).toEqual(expected);
}

describe('French sentences', () => {
  test.each([
    'Le maire est venu. | Il repartira demain.',
    'Est-ce fini ? | Oui ! | Enfin… | Nous verrons.',
    'M. Delorme et Mme. Roy ont signé. | Le Dr. Petit a refusé.',
    'J. K. Rowling et J.-P. Martin étaient là. | Ils ont ri.',
    'Le P. D. G. de la société reste. | Il nie.',
    'Le plan B. | Il fallait y penser.',
    'Rome, en 52 av. J.-C. | Les légions reviennent.',
    'Des pommes, des poires, etc. | Les prix montent.',
    'Des pommes, etc. sont vendues ici.',
    'Voir l’art. 5 et la p. 12 du rapport. | Le reste suit.',
    'Une œuvre d’art. | Le musée ouvre.',
    'Il coûte 12.50 euros, soit 1.200 au total. | Rendez-vous à 12.28 ou à 21 h 30. | À demain.',
    'Écrivez à jean.petit@exemple.fr ou voyez www.exemple.fr. | Merci.',
    '« Je pars. | Tout est fini. » | Puis il sortit.',
    '«Vraiment ?» demande-t-il. | Elle rit.',
    '« Vraiment ? » demande-t-il. | Elle rit.',
    '"Vraiment ?" demande-t-il. | Elle rit.',
    '“Non !”, répond le ministre. | Le débat reprend.',
    '« Jamais ! », a-t-il lancé. | Puis rien.',
    '« C’est fini », a-t-il dit. | « Nous partons. » | Le calme revient.',
    'Il a dit : "Je reste." | Puis il est parti.',
    'Il cite " un homme d’honneur. " | La salle se lève.',
    'Les données de votre compte”, précise ainsi l’entreprise. | Rien de plus.',
    'Des informations liés (sic) à des services. | La suite demain.',
    'Le parti (le premier du pays !) a gagné. | Il gouverne.',
    'Le club (fondé en 1905. Voir plus loin.) joue ce soir. | Il gagnera.',
    '(Voir la carte page 3.) | La pluie continue.',
    'Il a refusé (...). | Les autres aussi.',
    'Le résultat est connu [1]. | Il surprend.[2] | Personne n’y croyait.¹ | La preuve suit.',
    'Il a gagné... | Les supporters chantent.',
    'Il hésite... puis accepte.',
    '1. Préchauffer le four.',
    'Le 1er. | Le second.',
    'Vraiment ?! | Incroyable !!! | Fin.',
    'Voici trois points : le prix, le lieu et la date.',
    'Le texte entre en vigueur ; | Il sera publié.',
    'Le texte entre en vigueur ; il sera publié.',
    'Bravo ! 🎉 | Tout le monde danse.',
    '— Vous venez ? | — Oui. | — Alors en route.',
    'C’est le siège de l’O.N.U. | Le secrétaire général parle.',
    'La société Exemple Inc. | Elle emploie 300 personnes.',
    'La société Exemple Inc. Europe emploie 300 personnes.',
    'Il est parti. | iPhone et iPad restent en vente.',
    'Un titre sans point',
  ])('%s', marked => check('fr', marked));

  test('a forgotten space', () => {
    expect(sentencesOf('fr', 'C’est la fin.Le lendemain, tout recommence.')).toEqual([
      'C’est la fin.',
      'Le lendemain, tout recommence.',
    ]);
    expect(sentencesOf('fr', 'Il réserve sur Booking.Com et sur Node.js.')).toHaveLength(1);
  });

  test('a wrapped line is a space', () => {
    expect(sentencesOf('fr', 'Le maire\nest venu. Il\nrepartira.\n')).toEqual([
      'Le maire\nest venu.',
      'Il\nrepartira.',
    ]);
  });
});

describe('English sentences', () => {
  test.each([
    'The mayor came. | She left again.',
    'Mr. Smith met Gen. Brown in St. Louis. | They talked.',
    'He lives in the U.S. | The rest of the family stayed.',
    'The U.S. Senate voted. | It took an hour.',
    'Shares of Example Inc. rose. | Those of Sample Co. | The others fell.',
    'It opens at 9 a.m. on Monday. | It closes at 5 p.m. | The staff go home.',
    '“Really?” she said. | “Go!” | She left.',
    '"Really?" she said. | "Go!" | She left.',
    'He said ‘no.’ | They said yes.',
    'It costs $1,200.50, i.e. too much. | Nobody buys it.',
    'J.R.R. Tolkien wrote it. | George W. Bush read it.',
    'See No. 5 and Vol. 3. | No. | They refused.',
    'We went there yesterday. | it was closed.',
  ])('%s', marked => check('en', marked));
});

describe('other languages', () => {
  test('full-width stops need no space', () => {
    expect(sentencesOf('ja', '今日は雨です。明日は晴れます。')).toHaveLength(1);
    expect(sentencesOf('zh', '今天下雨。 明天放晴。')).toEqual(['今天下雨。', '明天放晴。']);
  });

  test.each([
    [
      'de',
      'Am 3. März kam Dr. Sommer. | Die Stadt feiert das 18. Jahrhundert, z.B. Bach. | Das war 1996. | Es regnet.',
    ],
    ['es', 'El Sr. Ramos vive en la Av. Mayor. | Cobra 1.200 euros.'],
    ['it', 'L’arch. Bianchi ha vinto. | Costa 3.50 euro ecc. | Il resto segue.'],
  ])('without a folder: %s', (code, marked) => check(code, marked));

  test('a language without a pack', () => {
    check('pl', 'Premier odwiedził Kraków. | Mieszkańcy pytali o drogę. | Czy powstanie?');
  });
});

describe('blocks and languages', () => {
  const text = 'Un titre\n\nLe premier point. Le second\n\n“We are leaving now.” Puis il sort.';
  const quote = { start: text.indexOf('“'), end: text.indexOf('”') + 1 };
  const read = readIn('fr', text, {
    blocks: [
      { start: 0, end: 8 },
      { start: 10, end: 38 },
      { start: quote.start, end: text.length },
    ],
    passages: [{ span: quote, code: 'en' }],
  });

  test('no sentence crosses a block, ids count from one', () => {
    expect(
      read.sentences.map(({ id, block, language, text: words }) => [id, block, language, words]),
    ).toEqual([
      ['s1', 0, 'fr', 'Un titre'],
      ['s2', 1, 'fr', 'Le premier point.'],
      ['s3', 1, 'fr', 'Le second'],
      ['s4', 2, 'en', '“We are leaving now.”'],
      ['s5', 2, 'fr', 'Puis il sort.'],
    ]);
  });

  test('tokens are at hand by sentence', () => {
    const [, , , fourth] = read.sentences;
    if (!fourth) throw new Error('no fourth sentence');
    expect(read.tokensOf(fourth).map(token => [token.text, token.pos])).toEqual([
      ['“', 'PUNCT'],
      ['We', 'PRON'],
      ['are', 'AUX'],
      ['leaving', 'VERB'],
      ['now', 'ADV'],
      ['.', 'PUNCT'],
      ['”', 'PUNCT'],
    ]);
    expect(read.sentences.flatMap(sentence => read.tokensOf(sentence))).toEqual(read.tokens);
  });
});
