import type { Word } from './words.ts';

/**
 * Spellings by which two languages part that share most of their words. They are asked only where those two lead,
 * and move one against the other, so that no third language gains or loses by them.
 */
interface Neighbours {
  readonly languages: readonly [first: string, second: string];
  /** Tried on each word with a blank at either end. */
  readonly first: RegExp;
  readonly second: RegExp;
}

const pairs: readonly Neighbours[] = [
  {
    // Danish softened p, t, k after vowels and keeps -tion, -hed, -ede; Norwegian doubles final consonants.
    languages: ['dan', 'nob'],
    first:
      /ede |tion|heder? |hedens? |heds|øj|[^kgs]ej|.[aeioyæøå]b |[aeiouyøå]b(?:e|er|et|t) |[eouyøå]ge[rnt]? |[ou]d | af|æ(?:lp|nd|ng|gg|tt|kk|rk|rd|gt|vn|st|ld)|c[eio]|[aeø]jl/,
    second:
      /sjon|het(?:en?|er|s)? |øy|ei|erte? |[^ ][aeiouyøå]p(?:e|er|et|t)? |[^ ][aeouyøå]k(?:e|er|et|t)? | av|e(?:lp|nn |gg|tt|kk|rk|rd|vn)|mm |nn |ll |tt |pp |kk |skj|[ouøå]te?[rn]? /,
  },
  {
    languages: ['ces', 'slk'],
    first: /[ěřů]|ou |ní[mh]? |ích |em |ech |[aeiuy]t |ují |ající|í |jí | js|ův |štn/,
    second: /[äľĺŕôťď]|i[aeu][^ ]|ia |iu |om |och |[aeiuy]ť |ujú |ajúci|osť |jú |dz/,
  },
];

const weight = 1;

/** What each of two leading languages gains from the words, in nats; nothing where they are no neighbours. */
export function neighbourGains(
  words: readonly Word[],
  one: string,
  other: string,
): readonly [number, number] {
  const pair = pairs.find(({ languages }) => languages.includes(one) && languages.includes(other));
  if (!pair) return [0, 0];
  let balance = 0;
  for (const { text, weight: wordWeight } of words) {
    const padded = ` ${text} `;
    balance += wordWeight * ((pair.first.test(padded) ? 1 : 0) - (pair.second.test(padded) ? 1 : 0));
  }
  const gain = (balance * weight) / 2;
  return pair.languages[0] === one ? [gain, -gain] : [-gain, gain];
}
