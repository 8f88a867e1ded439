import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../annotator/language/detect-language.ts';
import { articleOf } from '../support/article-of.ts';

const detect = (text: string) => detectLanguage(articleOf(text), ['fr', 'en']).language;

describe('whole sentences', () => {
  test.each([
    ['fr', 'La ministre a promis que les écoles resteraient ouvertes pendant toute la durée des travaux.'],
    ['en', 'The council said on Tuesday that the bridge would stay closed until the end of the month.'],
    ['de', 'Der Stadtrat hat am Dienstag beschlossen, dass die Brücke bis Ende des Monats gesperrt bleibt.'],
    ['es', 'El ayuntamiento anunció el martes que el puente seguirá cerrado hasta finales de mes.'],
    ['it', 'Il comune ha annunciato martedì che il ponte resterà chiuso fino alla fine del mese.'],
    ['pt', 'A câmara anunciou na terça-feira que a ponte vai continuar fechada até ao fim do mês.'],
    ['nl', 'De gemeente maakte dinsdag bekend dat de brug tot het einde van de maand dicht blijft.'],
  ])('%s', (code, text) => {
    expect(detect(text)).toMatchObject({ code });
    expect(detect(text).confidence).toBeGreaterThan(0.95);
  });
});
