/**
 * What is not language, whatever language is around it. Bounded repetitions keep every pattern linear.
 */
const noise: readonly RegExp[] = [
  /<\/?[a-z!][^<>]{0,300}>/gi,
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/gi,
  /(?:https?:\/\/|www\.)[^\s<>"«»]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|info|news|fr|uk|de|es|it|eu|be|ch|ca|io|tv)(?![\w-])(?:\/[^\s<>"«»]*)?/gi,
  /[@#][\p{L}\p{N}_]+/gu,
];

/** A line of links to the parts of a site: short names with a mark between them. */
const breadcrumbLine = /^[^\n>›»«|]{1,60}(?:[>›»|][^\n>›»«|]{0,60}){2,}$/gmu;

/**
 * The text with addresses, handles, tags, entities and breadcrumb lines blanked out and apostrophes straight. It has
 * the length of the original, so that offsets stay.
 */
export function cleanText(text: string): string {
  const straight = text.replace(/[\u2018\u2019\u02bc\uff07]/g, "'");
  return [...noise, breadcrumbLine].reduce((cleaned, pattern) => cleaned.replace(pattern, blanks), straight);
}

const blanks = (match: string) => ' '.repeat(match.length);
