import { describe, expect, test } from 'vitest';
import type { Article } from '../../annotator/document/article.ts';
import { detectLanguage } from '../../annotator/language/detect-language.ts';
import { articleOf } from '../support/article-of.ts';

const detectIn = (article: Article) => detectLanguage(article, ['fr', 'en']);
const detect = (text: string) => detectIn(articleOf(text)).language;
const codesOf = (text: string) => detectIn(articleOf(text)).diagnostics.map(({ code }) => code);

describe('sentences', () => {
  test.each([
    ['fr', 'La ministre a promis que les écoles resteraient ouvertes pendant toute la durée des travaux.'],
    ['en', 'The council said on Tuesday that the bridge would stay closed until the end of the month.'],
    ['de', 'Der Stadtrat hat am Dienstag beschlossen, dass die Brücke bis Ende des Monats gesperrt bleibt.'],
    ['es', 'El ayuntamiento anunció el martes que el puente seguirá cerrado hasta finales de mes.'],
    ['it', 'Il comune ha annunciato martedì che il ponte resterà chiuso fino alla fine del mese.'],
    ['pt', 'A câmara anunciou na terça-feira que a ponte vai continuar fechada até ao fim do mês.'],
    ['nl', 'De gemeente maakte dinsdag bekend dat de brug tot het einde van de maand dicht blijft.'],
    ['sv', 'Kommunen meddelade på tisdagen att bron kommer att vara stängd till slutet av månaden.'],
    ['da', 'Kommunen oplyste tirsdag, at broen bliver ved med at være lukket, indtil arbejdet er afsluttet.'],
    ['no', 'Kommunen opplyste tirsdag at broen fortsatt blir stengt fram til arbeidet er avsluttet.'],
    ['fi', 'Kaupunki ilmoitti tiistaina, että silta on suljettuna kuukauden loppuun asti.'],
    ['pl', 'Władze miasta poinformowały we wtorek, że most pozostanie zamknięty do końca miesiąca.'],
    ['cs', 'Město v úterý oznámilo, že most zůstane uzavřený až do konce měsíce.'],
    ['sk', 'Mesto v utorok oznámilo, že most zostane zatvorený až do konca mesiaca.'],
    ['hu', 'A város kedden közölte, hogy a híd a hónap végéig zárva marad.'],
    ['ro', 'Primăria a anunțat marți că podul va rămâne închis până la sfârșitul lunii.'],
    ['tr', 'Belediye salı günü köprünün ay sonuna kadar kapalı kalacağını duyurdu.'],
    ['is', 'Borgin tilkynnti á þriðjudag að brúin yrði lokuð út mánuðinn.'],
    ['ca', 'L’ajuntament va anunciar dimarts que el pont continuarà tancat fins a finals de mes.'],
    ['oc', 'La comuna anoncièt dimars que lo pont demorarà barrat fins a la fin del mes per los trabalhs.'],
    ['ru', 'Мэрия сообщила во вторник, что мост останется закрытым до конца месяца.'],
    ['uk', 'Мерія повідомила у вівторок, що міст залишиться закритим до кінця місяця.'],
    ['bg', 'Общината съобщи във вторник, че мостът ще остане затворен до края на месеца.'],
    ['el', 'Ο δήμος ανακοίνωσε την Τρίτη ότι η γέφυρα θα παραμείνει κλειστή.'],
    ['ar', 'أعلنت البلدية يوم الثلاثاء أن الجسر سيبقى مغلقا حتى نهاية الشهر.'],
    ['fa', 'شهرداری روز سه‌شنبه اعلام کرد که پل تا پایان ماه بسته خواهد بود.'],
    ['hi', 'नगर पालिका ने मंगलवार को कहा कि पुल महीने के अंत तक बंद रहेगा।'],
    ['zh', '市政府星期二宣布，这座桥将关闭到月底。'],
    ['ja', '市は火曜日、橋は月末まで通行止めになると発表した。'],
    ['ko', '시는 화요일 다리가 월말까지 폐쇄된다고 밝혔다.'],
    ['th', 'เทศบาลประกาศว่าสะพานจะปิดจนถึงสิ้นเดือน'],
  ])('%s', (code, text) => {
    const language = detect(text);
    expect(language).toMatchObject({ code, passages: [] });
    expect(language.confidence).toBeGreaterThan(0.9);
    expect(language.candidates[0]).toEqual({ code, score: language.confidence });
    expect(language.candidates.length).toBeLessThanOrEqual(5);
  });

  test('names and codes', () => {
    expect(detect('Les travaux dureront jusqu’à la fin du mois.')).toMatchObject({
      iso6393: 'fra',
      name: 'French',
    });
    expect(detect('Kommunen opplyste at veien fortsatt er stengt.')).toMatchObject({
      code: 'no',
      iso6393: 'nor',
    });
  });
});

describe('headlines and damaged text', () => {
  test.each([
    ['fr', 'GREVE DES EBOUEURS : LA MAIRIE DEMANDE DE LA PATIENCE'],
    ['fr', 'La mairie a decide hier de reporter les travaux a cet ete'],
    ['fr', 'Vent violent : le pont fermé'],
    ['fr', 'Grève : les écoles restent fermées'],
    ['en', 'BRIDGE TO STAY CLOSED UNTIL MARCH'],
    ['en', 'What we know about the bridge'],
    ['de', 'Brücke bleibt bis März gesperrt'],
    [
      'fr',
      'https://example.org/the-bridge-is-closed-and-it-will-be-for-a-while @thebridge le pont reste fermé',
    ],
    [
      'fr',
      'Le chanteur a repris « The Long Road to the Old Town » puis « All of the Lights » devant son public.',
    ],
  ])('%s: %s', (code, text) => {
    expect(detect(text).code).toBe(code);
  });

  test.each([
    '',
    ' \n ',
    '12345',
    'OK',
    'Emmanuel Macron',
    '👍👍',
    '— … !',
    'https://example.org/le-pont',
    'SNCF',
  ])('says nothing: %j', text => {
    expect(detect(text)).toMatchObject({ code: 'und', iso6393: 'und', confidence: 0, passages: [] });
    expect(codesOf(text)).toEqual(['language-unknown']);
  });

  test('what is short is said without much confidence, and that is said too', () => {
    expect(codesOf('Gilets jaunes, acte 12')).toContain('language-unsure');
    expect(codesOf('La mairie a promis que le pont serait ouvert.')).toEqual([]);
  });
});

describe('what else is known', () => {
  const french = 'La mairie a promis que le pont serait de nouveau ouvert à la fin du mois.';

  test('a person’s choice wins, with or without a region', () => {
    const asked = (requestedLanguage: string) => detectIn(articleOf(french, { requestedLanguage })).language;
    expect(asked('en')).toMatchObject({ code: 'en', confidence: 1, iso6393: 'eng' });
    expect(asked('pt-BR')).toMatchObject({ code: 'pt', name: 'Portuguese' });
    expect(asked('not a language')).toMatchObject({ code: 'fr' });
  });

  test('the page’s own declaration decides only where the text does not', () => {
    const declared = (text: string, declaredLanguage: string) =>
      detectIn(articleOf(text, { metadata: { declaredLanguage } }));
    expect(declared('Emmanuel Macron', 'fr-FR').language.code).toBe('fr');
    expect(declared('Emmanuel Macron', 'fr-FR').diagnostics[0]?.code).toBe('language-unsure');
    expect(declared('12345', 'fr').language.code).toBe('und');
    expect(declared(french, 'en').language).toMatchObject({ code: 'fr' });
    expect(declared(french, '<bad>').language).toMatchObject({ code: 'fr' });
  });

  test('a language without a pack is named', () => {
    const { diagnostics } = detectIn(
      articleOf('Der Stadtrat hat beschlossen, dass die Brücke gesperrt bleibt.'),
    );
    expect(diagnostics.map(({ code, message }) => [code, message.includes('German')])).toEqual([
      ['language-unsupported', true],
    ]);
  });

  test('a long text is judged by samples from all of it', () => {
    const text = `${'Read more about this on the page of the council. '.repeat(40)}\n${`${french} `.repeat(4000)}`;
    expect(detect(text).code).toBe('fr');
  });
});
