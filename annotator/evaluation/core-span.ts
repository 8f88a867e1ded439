import type { Span } from '../document/span.ts';

/** Words that some annotators count in and others do not, in the languages of the test data. */
const leadingWord =
  /^(?:(?:à|au|aux|en|dans|de|du|des|dès|depuis|vers|pendant|pour|avant|après|jusqu['’]au?|le|la|les|ce|cet|cette|ces|un|une|the|this|an?|in|on|at|by|for|from|since|until|before|after|of|der|die|das|den|dem|am|im|um|ab|bis|seit|el|los|las|del|il|lo|gli|o|os|as|no|na|het)[\s\u00a0]+|[ld]['’])/iu;

/** A span without its leading articles, demonstratives and prepositions, three at most; never empty. */
export function coreOf(text: string, { start, end }: Span): Span {
  let from = start;
  for (let taken = 0; taken < 3; taken++) {
    const length = leadingWord.exec(text.slice(from, Math.min(end, from + 20)))?.[0].length ?? 0;
    if (length === 0 || from + length >= end) break;
    from += length;
  }
  return { start: from, end };
}
