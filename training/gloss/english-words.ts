/**
 * English in the shape of the tables: words and marks apart, contractions undone, quotation marks of one kind.
 * Upper and lower case stay.
 */
export function englishWords(text: string): readonly string[] {
  return (
    text
      .replace(/[’`´]/g, "'")
      .replace(/ ?' ?s\b/g, "'s")
      .replace(/[“”«»]|''/g, '"')
      .replace(/\b(ca|wo|sha)n't\b/gi, (_, stem: string) => `${undone[stem.toLowerCase()] ?? stem} not`)
      .replace(/n't\b/g, ' not')
      .replace(/\b(it|he|she|that|there|what|who|here|where)'s\b/gi, '$1 is')
      .replace(/\b(let)'s\b/gi, '$1 us')
      .replace(/\bI'm\b/g, 'I am')
      .replace(/'re\b/g, ' are')
      .replace(/'ve\b/g, ' have')
      .replace(/'ll\b/g, ' will')
      .replace(/\b(I|he|she|we|you|they|it)'d\b/gi, '$1 would')
      .match(wordPattern) ?? []
  );
}

const undone: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

const wordPattern =
  /'s\b|\d[\d.,:/]*\d(?:st|nd|rd|th)?|\d(?:st|nd|rd|th)?|\b(?:Mr|Mrs|Ms|Dr|St|No)\.|(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*(?<!'s)|\S/gu;
