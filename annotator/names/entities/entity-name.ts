import type { Mention } from '../../document/annotated-article.ts';
import { nameKey } from '../../rules/name-key.ts';
import type { FoundMention } from '../found-mention.ts';
import { withoutPossessive } from '../person-name.ts';

/**
 * What a thing is called: the form with most words written out, then the longest. Initials count less than words, and
 * capitals only («CLAIRE FONTANEL», in a headline) give way to any other spelling of as many words. What grammar puts
 * before or behind a name («l’Irak», «Whitlock’s») gives way to the bare name. Of equals the first.
 */
export function fullestName(texts: readonly string[], articles: ReadonlySet<string>): string {
  const sizes = texts.map(text => {
    const words = wordsOf(text);
    const spelled = words.filter(word => !/^(?:\p{Lu}\.?){1,3}$/u.test(word)).length;
    const odd = withoutPossessive(text) !== text || startsWithArticle(text, articles);
    return { text, size: [odd ? 0 : 1, spelled, words.length, -inCapitals(text), text.length] };
  });
  const [first] = sizes;
  if (!first) return '';
  return sizes.reduce((best, next) => (isLarger(next.size, best.size) ? next : best), first).text;
}

/** «l’Irak», «le Monde»: with a small letter an article is none of the name. */
const startsWithArticle = (text: string, articles: ReadonlySet<string>) => {
  const first = /^\p{Ll}{1,3}(?:['’]|(?=\s))/u.exec(text);
  return first !== null && articles.has(nameKey(first[0]));
};

function isLarger(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((size, index) => size !== b[index]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}

const wordsOf = (text: string) => text.split(/[\s-]+/).filter(word => word !== '');

/** Words in capitals that are too long for most acronyms. */
const inCapitals = (text: string) => wordsOf(text).filter(word => /^[\p{Lu}'’]{4,}$/u.test(word)).length;

/**
 * A short form, an acronym or initials are an alias. Another spelling of the whole name is a name: capitals, an
 * article, a legal form.
 */
export function formOf(mention: FoundMention, key: string, fullKey: string, full: string): Mention['form'] {
  if (mention.form !== 'name' || mention.text === full || key === fullKey) return mention.form;
  if (nameKey(mention.text) === nameKey(full)) return mention.form;
  const [own, whole] = [wordsOf(mention.text), wordsOf(full)];
  const shortened = own.some(word => /^(?:\p{Lu}\.){1,3}$/u.test(word));
  return own.length < whole.length || shortened ? 'alias' : 'name';
}
