import type { AnnotatedArticle, Sentence } from '../annotator/index.ts';

interface Survival {
  kept: number;
  total: number;
}

const denials =
  /\b(?:not|no|never|nothing|nobody|none|neither|nor|without|cannot|non|unable|nowhere)\b|n['’]t\b/i;

/**
 * How many names, numbers and denials of the source can be found in the gloss: a name by its projection, a number by
 * its digits, a denial by any English negation in the same sentence.
 */
export function survivalOf(documents: readonly AnnotatedArticle[]): Readonly<Record<string, Survival>> {
  const result = { names: none(), numbers: none(), negation: none() };
  for (const { gloss, mentions, tokens, sentences } of documents) {
    if (gloss === null) continue;
    const projected = new Set(
      gloss.sentences.flatMap(sentence => sentence.mentions.map(({ mention }) => mention)),
    );
    for (const { id, form } of mentions) {
      if (form === 'name' || form === 'alias') count(result.names, projected.has(id));
    }
    const textOf = new Map(gloss.sentences.map(({ sentence, text }) => [sentence, text]));
    for (const { kind, text, sentence } of tokens) {
      const english = textOf.get(sentence) ?? '';
      if (kind === 'number') count(result.numbers, keepsDigits(text, english));
    }
    for (const sentence of sentences.filter(denies)) {
      count(result.negation, denials.test(textOf.get(sentence.id) ?? ''));
    }
  }
  return result;
}

const none = (): Survival => ({ kept: 0, total: 0 });

function count(survival: Survival, kept: boolean): void {
  survival.total += 1;
  if (kept) survival.kept += 1;
}

const denies = ({ text }: Sentence) =>
  /\b(?:ne|n['’])\s*[^.,;:!?]{1,40}\s(?:pas|jamais|rien|aucune?)\b/i.test(text);

/** The last group of digits is enough: «1 200» is "1,200", «12:28» is "12.28 pm", «21 h» is "9 pm". */
function keepsDigits(number: string, english: string): boolean {
  const digits = /\d+/g;
  const last = number.match(digits)?.at(-1) ?? '';
  return (english.match(digits) ?? []).some(
    found => Number(found) === Number(last) || Number(found) === Number(last) - 12,
  );
}
