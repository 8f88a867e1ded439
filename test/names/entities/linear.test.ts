import { describe, expect, test } from 'vitest';
import type { MentionType } from '../../../annotator/document/annotated-article.ts';
import type { FoundMention } from '../../../annotator/names/found-mention.ts';
import { groupEntities } from '../../../annotator/names/group-entities.ts';
import { growsLinearly } from '../../support/measure-work.ts';
import { readIn } from '../../text/read.ts';

/** A different word for each number. */
const word = (number: number) =>
  `Z${[...number.toString(26)].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;

/** A text of nothing but names, and the names. */
function named(count: number, type: MentionType, nameOf: (index: number) => string) {
  const empty = readIn('fr', '');
  const names = Array.from({ length: count }, (_, index) => nameOf(index));
  let start = 0;
  const found = names.map((text): FoundMention => {
    const span = { start, end: start + text.length };
    start += text.length + 2;
    return { span, text, type, subtype: null, form: 'name', confidence: 0.9, source: 'names/test' };
  });
  return { read: { ...empty, article: { ...empty.article, text: names.join(', ') } }, found };
}

describe('any number of names is linear work', { timeout: 60_000 }, () => {
  test.each<[name: string, type: MentionType, nameOf: (index: number) => string]>([
    ['people of one last name', 'person', index => `${word(index)} Ternay`],
    [
      'people of one first name and that name',
      'person',
      index => (index % 2 ? `Agathe ${word(index)}` : 'Agathe'),
    ],
    ['initials', 'person', index => `A. ${word(index)}`],
    ['organisations that begin alike', 'organization', index => `Orvalis ${word(index)}`],
    [
      'acronyms and names',
      'organization',
      index => (index % 2 ? word(index).toUpperCase() : `Zone ${word(index)} ${word(index + 9)}`),
    ],
    ['ministries', 'organization', index => `ministère de ${word(index)}`],
    ['towns', 'place', index => `${word(index)}-sur-${word(index + 9)}`],
    ['models', 'product', index => `Fulgor X${index}`],
  ])('%s', (_name, type, nameOf) => {
    const run = (copies: number) => {
      const { read, found } = named(copies, type, nameOf);
      groupEntities(read, found);
    };
    expect(growsLinearly(run, 256)).toBe(true);
  });
});
