import { oneOf, part, phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { AmountReading } from '../../contract/names.ts';
import { currencies, digits, spelled, units } from './amount-words.ts';

const thousands = String.raw`(?<!\d,)\d{1,3}(?:,\d{3}){1,4}(?![\d,])`;
const large = part`(?:${thousands}|(?:${digits}|${spelled}|an?|half an?) (?:thousand|million|billion|trillion))`;
const words = (list: string) => oneOf(list.split(/\s+/));
/** Words that end a count without a noun, and those that only look like plurals. */
const uncounted = oneOf([
  currencies.words,
  units.words,
  words(
    `years? months weeks days hours minutes seconds times percent per as is was has does its his this us plus less across
    towards versus perhaps in of to a an the and or for from on at by with were are had have after before who that than`,
  ),
]);
const counted = part`(?!${uncounted}(?![\p{L}\p{N}]))[a-z][a-z'-]{1,24}`;
const people = 'people|men|women|children|staff|cattle|sheep|police';

/**
 * A counted number is marked from a thousand on, in figures («42,000», not the year «2016») or with «thousand»,
 * «million», «billion», together with the plural that is counted: smaller counts are ordinary words of a story.
 */
export const countRule: Rule<AmountReading> = {
  name: 'amounts/en/count',
  pattern: phrase`${large} (?:${counted} ){0,2}?(?!${uncounted}(?![\p{L}\p{N}]))(?:${people}|[a-z][a-z'-]{1,24}s)`,
  read: () => ({ type: 'quantity', subtype: null }),
  examples: [
    ['recalled 310,000 electric heaters sold online', '310,000 electric heaters'],
    ['employs about 42,000 people', '42,000 people'],
    ['some 1.2 million first-time voters stayed away', '1.2 million first-time voters'],
    ['collected 3,800 signatures', '3,800 signatures'],
  ],
  counterExamples: ['14 units', 'in 2016 voters', '9,000 in all', '3,000 years ago'],
};
