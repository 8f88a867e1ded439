import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLosses } from '../../annotator/gloss/find-losses.ts';
import { type AnnotatedArticle, annotate, checkDocument } from '../../annotator/index.ts';
import { articleOf } from '../support/article-of.ts';

const inFrench = (text: string): AnnotatedArticle => annotate(articleOf(text, { requestedLanguage: 'fr' }));

const glossOf = (document: AnnotatedArticle): string =>
  (document.gloss?.sentences ?? []).map(({ text }) => text).join(' ');

/** The source words that the gloss aligns with the first target word equal to `english`. */
function sourceOf(document: AnnotatedArticle, english: string): string[] {
  const text = document.article.text;
  return (document.gloss?.sentences ?? []).flatMap(sentence =>
    sentence.alignment
      .filter(({ target }) => sentence.text.slice(target.start, target.end) === english)
      .flatMap(({ source }) => source.map(({ start, end }) => text.slice(start, end))),
  );
}

describe('what must survive', () => {
  test.each([
    ['La réunion aura lieu le 8 février 2021.', '8 February 2021'],
    ['Le musée ouvre le 1er mars 2022.', '1 March 2022'],
    ['Le budget atteint 2,5 milliards d’euros.', '€2.5 billion'],
    ['Les prix ont augmenté de 3,5 %.', '3.5%'],
    ['La ville compte 12 500 habitants.', '12,500'],
    ['La Haye accueille le sommet.', 'The Hague'],
    ['Le train part de Londres.', 'London'],
    ['Voir https://exemple.fr/page pour les détails.', 'https://exemple.fr/page'],
  ])('%s', (source, english) => {
    expect(glossOf(inFrench(source))).toContain(english);
  });

  test.each([
    'Le ministre ne viendra pas.',
    'Personne n’a répondu.',
    'Elle n’a jamais accepté cette offre.',
    'Aucun accord n’a été trouvé.',
    'Les syndicats n’ont rien signé.',
    'Les habitants ne veulent plus attendre.',
  ])('a denial: %s', source => {
    expect(glossOf(inFrench(source))).toMatch(/\b(?:not|no|never|nobody|nothing|none|neither|cannot)\b/i);
  });

  test('«ne … que» is no denial', () => {
    const english = glossOf(inFrench('L’entreprise ne gagne que très peu d’argent.'));
    expect(english).toMatch(/\bonly\b/);
    expect(english).not.toMatch(/\bnot\b/);
  });

  test('the subject behind its verb comes before it', () => {
    expect(glossOf(inFrench('A-t-il menti ?'))).toMatch(/\bhe\b/i);
  });
});

describe('who and what', () => {
  test('a firm is no person', () => {
    const english = glossOf(inFrench('Airbus agrandit son usine. Elle recrute et il faut former.'));
    expect(english).not.toMatch(/\b(?:he|she|his|her)\b/i);
  });

  test('a name of common nouns is not taken apart', () => {
    const document = inFrench('Brigitte Aubin dirige les Carrières Aubin à Nantes depuis dix ans.');
    expect(glossOf(document)).toContain('Carrières Aubin');
  });

  test('institutions have English names', () => {
    expect(glossOf(inFrench('La Banque centrale européenne ne participe pas au débat.'))).toContain(
      'European Central Bank',
    );
  });

  test('a word that denies by itself', () => {
    expect(glossOf(inFrench('Ils ont signé sans hésiter.'))).toMatch(/\bwithout\b/);
  });

  test('«ne» without «pas»', () => {
    expect(glossOf(inFrench('Le groupe ne pouvait ignorer ce danger.'))).toMatch(/\b(?:not|cannot)\b/);
  });
});

describe('how English is written', () => {
  test('quotation marks and spacing', () => {
    const english = glossOf(inFrench('« La loi est claire », dit le maire : il faut agir !'));
    expect(english).toMatch(/^“[^”]+”/);
    expect(english).not.toMatch(/ [:!,]/);
    expect(english).not.toMatch(/[«»]/);
  });

  test('a capital opens the sentence', () => {
    expect(glossOf(inFrench('Les élèves lisent des livres.'))).toMatch(/^\p{Lu}/u);
  });

  test('an adjective goes before its noun', () => {
    expect(glossOf(inFrench('Le conseil étudie une réforme fiscale.'))).toMatch(/\b(?:tax|fiscal) reform\b/);
  });
});

describe('alignment', () => {
  test('a date and a name know their source', () => {
    const document = inFrench('Camille Moreau arrive à Bruxelles le 12 mai 2020.');
    expect(sourceOf(document, '12 May 2020').join(' ')).toMatch(/12 mai 2020$/);
    expect(sourceOf(document, 'Brussels')).toContain('Bruxelles');
  });

  test('mentions and times are shown on both sides', () => {
    const document = inFrench('Camille Moreau arrive à Bruxelles le 12 mai 2020.');
    const [sentence] = document.gloss?.sentences ?? [];
    expect(sentence?.mentions.map(({ mention }) => mention)).toEqual(document.mentions.map(({ id }) => id));
    expect(sentence?.times.map(({ span }) => sentence.text.slice(span.start, span.end))).toEqual([
      '12 May 2020',
    ]);
  });

  test('English words inside a French sentence are copied', () => {
    const english = 'We will never close the plant and we have no plans to sell it to anyone';
    const document = inFrench(`« ${english} », assure la directrice dans une lettre aux salariés.`);
    expect(document.language.passages.map(({ code }) => code)).toContain('en');
    expect(glossOf(document)).toContain(english);
    const how = document.gloss?.sentences.flatMap(({ alignment }) => alignment.map(entry => entry.how));
    expect(how).toContain('copied');
  });

  test('symbols are no words', () => {
    const english = glossOf(inFrench('La balise <b> et le signe = sont copiés dans le texte du maire.'));
    expect(english.match(/[<>=]/g)).toEqual(['<', '>', '=']);
  });

  test('an English sentence is copied', () => {
    const english = 'We are very happy with the result of this election, and we thank all the voters.';
    const document = inFrench(`Le candidat a parlé aux journalistes hier soir.\n${english}`);
    const copied = document.sentences.filter(({ language }) => language === 'en').map(({ id }) => id);
    for (const { sentence, text } of document.gloss?.sentences ?? []) {
      if (copied.includes(sentence)) expect(text).toBe(english);
    }
  });
});

describe('what is lost is said', () => {
  test('nothing where every number and name is there', () => {
    const text =
      'Camille Moreau a payé 28000 euros et 1 250,5 dollars pour 36 000 affiches à Londres en 2019.';
    expect(inFrench(text).diagnostics.map(({ code }) => code)).not.toContain('gloss-lost');
  });

  test('a name and a number without a place in the gloss', () => {
    const { tokens, mentions, gloss } = inFrench('Camille Moreau a vendu 36 000 affiches.');
    const [sentence] = gloss?.sentences ?? [];
    if (sentence === undefined) throw new Error('no gloss');
    const empty = { ...sentence, text: 'Posters were sold.', mentions: [] };
    const lost = findLosses(empty, tokens, mentions, []);
    expect(lost.map(({ code }) => code)).toContain('gloss-lost');
    expect(lost.map(({ span }) => span)).toContainEqual({ start: 0, end: 14 });
    expect(lost.some(({ message }) => message.includes('36 000'))).toBe(true);
  });
});

describe('languages', () => {
  test('an English article has no gloss and needs no excuse', () => {
    const document = annotate(articleOf('The minister will not come.', { requestedLanguage: 'en' }));
    expect(document.gloss).toBeNull();
    expect(document.diagnostics.map(({ code }) => code)).not.toContain('no-gloss');
  });

  test('a language without tables says so', () => {
    const document = annotate(articleOf('Ministern kommer inte.', { requestedLanguage: 'sv' }));
    expect(document.gloss).toBeNull();
    expect(document.diagnostics.map(({ code }) => code)).toContain('no-gloss');
  });
});

/** Every word token of the source is in some entry, and nothing else is wrong with the document. */
function expectWhole(document: AnnotatedArticle): void {
  expect(checkDocument(document)).toEqual([]);
  const aligned = new Set(
    document.gloss?.sentences.flatMap(({ alignment }) =>
      alignment.flatMap(({ source }) => source.map(({ start }) => start)),
    ),
  );
  for (const { span, kind, text } of document.tokens) {
    if (kind !== 'punctuation') expect(aligned.has(span.start), `"${text}" is not aligned`).toBe(true);
  }
}

describe('odd text', () => {
  test.each([
    ['punctuation', '… !? « » — ;'],
    ['names', 'Camille Moreau, Paris, Airbus, Lyon'],
    ['mixed scripts', 'Le mot Москва et 東京 et 😀 dans ne pas.'],
    ['halves of a negation', 'ne n’ pas plus ne ne que -t-il'],
    ['one long word', `Un ${'a'.repeat(20_000)} ici.`],
  ])('%s', (_, text) => {
    expectWhole(inFrench(text));
  });

  test('a sentence of 3,000 words', () => {
    const document = inFrench(`${'le maire ne veut pas de la nouvelle loi et '.repeat(300)}voilà.`);
    expectWhole(document);
  });

  test('any words in any order', () => {
    const words = fc.constantFrom(
      'le',
      'les',
      "l'",
      'ne',
      "n'",
      'pas',
      'que',
      'il',
      'a-t-il',
      'a',
      'vu',
      'personne',
      'Paris',
      '12',
      '%',
      '«',
      '»',
      ',',
      'pour',
      'les',
      'aider',
      'rien',
      'zzyx',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 25 }), list => {
        expectWhole(inFrench(list.join(' ')));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('the same text gives the same gloss', () => {
    const text = 'Le groupe a vendu trois usines en Espagne, mais il ne quitte pas le pays.';
    expect(inFrench(text)).toEqual(inFrench(text));
  });
});
