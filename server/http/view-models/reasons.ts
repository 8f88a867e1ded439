import { languageName } from './wording.ts';

/** Why something is marked, for a reader: the `source` of a mention in plain English. */

const namesReasons: ReadonlyMap<string, string> = new Map([
  ['gazetteer', 'it stands in Postil’s lists of known names'],
  ['head', 'its first word says what it is, as in “University of …”'],
  ['ending', 'its last word says what it is, as in “… Foods”'],
  ['forename', 'it begins with a first name'],
  ['surname', 'it ends with a last name'],
  ['title', 'a title stands before it, such as “Mr” or “minister”'],
  ['function', 'somebody’s function stands before it, such as “director”'],
  ['apposition', 'a noun beside it says what it is'],
  ['context', 'the words around it say what it is'],
  ['bracket', 'a known place stands in brackets behind it'],
  ['dateline', 'it opens the report, where the place is named'],
  ['acronym', 'it is an acronym'],
  ['plus', 'it ends with a plus sign, as services do'],
  ['number', 'a number belongs to it, as to products'],
  ['words', 'the words that it is made of'],
  ['capital', 'its capital letters, and nothing against it'],
  ['determiner', 'the article before it'],
  ['pattern', 'its form gives it away, as that of a road, a flight or a ship'],
  ['document', 'the same name elsewhere in this text'],
]);

const referenceReasons: ReadonlyMap<string, string> = new Map([
  ['pronoun', 'a pronoun, and who it stands for is plain'],
  ['tied', 'a description that the text itself has tied to the name'],
  ['only', 'a description that fits nothing else that the text names'],
  ['owner', 'a description by what belongs to whom'],
]);

const amountReasons: ReadonlyMap<string, string> = new Map([
  ['money', 'a number with a currency'],
  ['percent', 'a number with a percent sign or word'],
  ['quantity', 'a number with a unit'],
  ['count', 'a number of things or people'],
]);

const reasonsOf: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['names', namesReasons],
  ['amounts', amountReasons],
  ['references', referenceReasons],
]);

/**
 * "Rule: it begins with a first name" for `names/fr/forename`, "Model: …" for a trained tagger. A source that this
 * page does not know is named as it is: better a code than an invented reason.
 */
export function reasonInWords(source: string): string {
  if (source === 'human') return 'Corrected by a person';
  const [part = '', language = '', rule = ''] = source.split('/');
  if (part === 'names' && rule === 'crf') {
    return `Model: learnt from annotated texts in ${languageName(language)}`;
  }
  const reasons = reasonsOf.get(part) ?? namesReasons;
  // «money-sign-first» is a kind of «money».
  const reason = reasons.get(rule) ?? reasons.get(rule.split('-')[0] ?? '');
  return reason ? `Rule: ${reason}` : `Found by ${source}`;
}
