import { describe, expect, test } from 'vitest';
import { growsLinearly } from '../support/measure-work.ts';
import { namesIn, unmark } from '../support/names-in.ts';

const french = [
  // people: first names, titles, particles, roles
  'Hier, [Claire Fontanel](person) a présenté le rapport à [Dijon](place).',
  'Selon le ministre [Karim Belaïd](person), rien ne presse.',
  'Les élus ont écouté M. [Vasseur](person) sans un mot.',
  'Le conseil a entendu [Hubert de La Tournelle](person) pendant une heure.',
  'La chanteuse [Anouk van den Berg](person) annule sa tournée.',
  'L’Italien [Paolo Rinaldi](person) devance le Français [François Garnier](person).',
  'Le secrétaire général de la [CGT](organization), [Lucien Moreau](person), appelle à la grève.',
  // organisations: heads with their tail, triggers, legal forms, typographic apostrophes
  'Le [ministère de la Transition écologique](organization) confirme.',
  'L’affaire ira devant la [Cour de cassation](organization), puis à la [Cour européenne des droits de l’homme](organization).',
  'Selon la [Fédération nationale des artisans boulangers](organization) (Fnab), le prix monte.',
  'Le groupe [Valmondis](organization) rachète la société [Orbifret SAS](organization).',
  'L’[Union européenne](organization) et l’[Otan](organization) se concertent.',
  'Le [tribunal correctionnel de Lille](organization) a tranché.',
  'Un porte-parole de l’[université de Nantes](organization) le confirme.',
  // places
  'Le convoi a quitté [Saint-Étienne](place) pour l’[Isère](place), en [Auvergne-Rhône-Alpes](place).',
  'Elle vit en [Suisse](place) depuis dix ans.',
  'Les pompiers sont intervenus à [Vaugneray](place) ([Rhône](place)).',
  'Le cortège a remonté l’[avenue des Ternes](place).',
  'Il vient de [Côte d’Ivoire](place) et vit aux [Pays-Bas](place).',
  // products, events
  'L’application [Colibrio](product) arrive sur [iPhone 15](product).',
  'La [Coupe du monde](event) commence en [Allemagne](place).',
  'Le [Tour de France](event) passera par [Pau](place).',
  // other ways of writing
  'Les comptes [facebook](organization) et [whatsapp](product) sont fermés.',
  "L'[Union europeenne](organization) et la [Cote d'Ivoire](place) signent.",
  'Le [Crédit\u00a0agricole](organization) ouvre à [Saint-Étienne](place)\u00a0!',
];

const frenchNothing = [
  'Malgré la pluie, les Français ont voté. Dorénavant, tout change.',
  'Dans les villages, les Parisiens achètent. Plusieurs maires protestent.',
  'Lundi, en Février ou au mois de Mars, votre adresse IP sera effacée.',
  'Lorsque vous utilisez nos Services, vous acceptez ces règles.',
  'Orange pressée, lentilles et libération des places : total gratuit.',
  'Une ONG et un PDG parlent de la TVA.',
];

const english = [
  'Chief executive [Margaret Holloway](person) said sales in [Germany](place) fell.',
  'Shares of [Apple](organization) rose after [Tim Cook](person) spoke.',
  'The [Department of Energy](organization) fined [Brightwell Holdings](organization).',
  'Mr [Okafor](person) moved to [New York](place) in the spring.',
  'The [University of Leeds](organization) denied it.',
  // endings, agencies, police and governments by their place
  'The [Harwell Museum](organization) reopened in [Bristol](place) on Monday.',
  'A spokesman for [Thornbury Town Council](organization) said so.',
  'She wrote for the [Financial Times](organization) in [Chicago](place).',
];

const englishNothing = ['Despite the rain, the French voted. However, nothing changed on Monday.'];

describe.each([
  ['fr', french],
  ['en', english],
])('%s: names with their type', (language, sentences) => {
  test.each(sentences)('%s', sentence => {
    const { text, names } = unmark(sentence);
    expect(namesIn(text, language).filter(name => !/ (?:money|percent|quantity) /.test(name))).toEqual(names);
  });
});

describe.each([
  ['fr', frenchNothing],
  ['en', englishNothing],
])('%s: no names', (language, sentences) => {
  test.each(sentences)('%s', sentence => expect(namesIn(sentence, language)).toEqual([]));
});

describe('what the rest of the article says', () => {
  test('a last name is a person once the full name is known', () => {
    const { text, names } = unmark(
      '[Ilyès Tarvanen](person) a démissionné. [Tarvanen](person) dirigeait la mission depuis six ans.',
    );
    expect(namesIn(text, 'fr')).toEqual(names);
  });

  test('a word that is also written small is no name at the start of a sentence', () => {
    expect(namesIn('Les verriers sont en grève. Verriers et mineurs se sont réunis.', 'fr')).toEqual([]);
  });

  test('a name with a line break behind it ends there', () => {
    const { text, names } = unmark('Un accord avec [Facebook](organization)\nLa suite demain.');
    expect(namesIn(text, 'fr')).toEqual(names);
  });
});

describe('odd texts', () => {
  test.each([
    ['capitals', 'Grand Mot '],
    ['acronyms', 'ABC DEF '],
    ['heads', 'Conseil de la Cour '],
    ['brackets', '(A) '],
    ['amounts', 'un million de '],
  ])('%s: no error, and time grows with the length', { timeout: 60_000 }, (_, piece) => {
    expect(growsLinearly(count => void namesIn(piece.repeat(count), 'fr'), 1500)).toBe(true);
  });
});

describe('organisation, person or product of a name that no table knows', () => {
  test.each([
    'La messagerie appartient à l’éditeur canadien [Vornelle](organization).',
    'Le groupe coopératif [Sarvadou](organization) se tait, son concurrent [Ovarelis](organization) aussi.',
    'Il parle de l’allemand [Schalldorf](organization) et du français [Cevrane](organization).',
    'Le vaccin du laboratoire allemand [Bergmann Ingelbach](organization) arrive.',
    '[Emma Carvel](person), directrice générale de [Vornelle](organization), a signé.',
    '[Tarvenko](organization) rachète une usine et [Tarvenko](organization) emploie 80 ouvriers.',
    'Elle l’a dit au micro de [Radio Brenne](organization).',
    'L’application scolaire [Colibrio](product) change. [Colibrio](product) ne dit rien.',
    'Elle dirige les [Carrières Vasseur](organization).',
    'Le rachat des fromageries [Vasseron](organization) est annoncé.',
    'Selon le syndicat [Officines unies](organization), rien ne presse.',
    'L’association [Lire libre](organization), très active, proteste.',
    'Les canards du [Sud-Ouest](place) sont malades dans le nord du pays.',
  ])('fr: %s', sentence => {
    const { text, names } = unmark(sentence);
    expect(namesIn(text, 'fr')).toEqual(names);
  });

  test.each([
    'The contract goes to [Skerrylink](organization), a large Norwegian company.',
    '[Moorland Ferries](organization) said it would appeal.',
    'Trains between [Leeds](place) and [Manchester](place) were late.',
    '[CHICAGO](place), Nov. 12 - The lake froze.',
    'The [Department for Trade, Media and Tides](organization) ([DTMT](organization)) agreed.',
    'The heaters, sold under the name [WarmTower 300](product), are safe.',
    'A Norwegian company won.',
  ])('en: %s', sentence => {
    const { text, names } = unmark(sentence);
    expect(namesIn(text, 'en')).toEqual(names);
  });

  test('the evidence of one mention serves all', () => {
    const { text, names } = unmark(
      '[Vornelle](organization) se tait. La société [Vornelle](organization) a été vendue. « Rien à dire », répond [Vornelle](organization).',
    );
    expect(namesIn(text, 'fr')).toEqual(names);
  });

  test('a land that speaks is its authority', () => {
    const { text, names } = unmark(
      'Le pont est fermé, a indiqué le [département de la Nièvre](organization). Il pleut dans le département de la [Nièvre](place).',
    );
    expect(namesIn(text, 'fr')).toEqual(names);
  });

  test('the acronym takes the whole of what it stands for', () => {
    const { text, names } = unmark(
      'La [Direction du conseil, de la mesure et de la répression des abus](organization) ([DCMRA](organization)) et la [chambre de la pêche et des ports](organization) ([CPP](organization)) ont signé le plan local de circulation (PLC).',
    );
    expect(namesIn(text, 'fr')).toEqual(names);
  });

  test('a headline in capitals has the names that the article has', () => {
    const { text, names } = unmark(
      '[LUCIE HAMEREL](person) QUITTE LA MAIRIE DE [NANTES](place)\n\nHier, [Lucie Hamerel](person) a salué les élus.',
    );
    expect(namesIn(text, 'fr')).toEqual(names);
  });
});
