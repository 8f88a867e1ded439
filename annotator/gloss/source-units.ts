import type { Token, Upos } from '../document/annotated-article.ts';
import type { Span } from '../document/span.ts';
import type { GlossResources } from '../languages/contract/gloss.ts';
import { fold } from '../rules/fold.ts';
import { type FixedSpan, fixedToken } from './fixed-spans.ts';
import { type Context, type Referent, referentOf } from './referents.ts';
import { sourceWords } from './source-words.ts';

/** What the decoder takes as one word of the source. */
export interface SourceUnit {
  /** The word as the tables know it. */
  readonly key: string;
  readonly text: string;
  readonly lemma: string | null;
  readonly pos: Upos | null;
  /** A span for every token that it stands for, in article.text. */
  readonly spans: readonly Span[];
  readonly fixed: FixedSpan | null;
  /** True for a noun, adjective or verb that English cannot leave to its small words. */
  readonly hasContent: boolean;
  /** True for a word that denies by itself: «sans». */
  readonly denies: boolean;
  /** For a pronoun or possessive: what it stands for, null where nobody can tell. */
  readonly referent: Referent | null;
}

/** The units of one sentence, in the order in which they are to be translated. */
export function sourceUnits(
  tokens: readonly Token[],
  fixed: readonly FixedSpan[],
  context: Context,
  resources: GlossResources,
): readonly SourceUnit[] {
  const units: SourceUnit[] = [];
  let next = 0;
  let within: FixedSpan | null = null;
  for (const token of tokens) {
    while ((fixed[next]?.span.end ?? Infinity) <= token.span.start) next += 1;
    const candidate = fixed[next];
    const settled =
      candidate && candidate.span.start < token.span.end ? candidate : fixedToken(token, resources);
    const last = units.at(-1);
    if (settled !== null && settled === within && last) {
      units[units.length - 1] = { ...last, spans: [...last.spans, token.span] };
      continue;
    }
    within = settled;
    units.push({
      key: settled ? (settled.key ?? '') : fold(token.text),
      text: token.text,
      lemma: token.lemma,
      pos: token.pos,
      spans: [token.span],
      fixed: settled,
      referent: null,
      denies: false,
      hasContent: false,
    });
  }
  const tagged = keysOf(units, resources).map((key, index) => {
    const unit = units[index];
    return { key, pos: unit?.fixed ? 'PROPN' : (unit?.pos ?? null) } as const;
  });
  const words = sourceWords(tagged, resources.order);
  const { referring, impersonal } = resources.persons;
  return words.map(({ key, tokens: members }, index) => {
    const parts = members.flatMap(index => units[index] ?? []);
    const head = parts.find(part => part.fixed !== null) ?? (parts.at(-1) as SourceUnit);
    const written = head.spans[0] ?? { start: 0, end: 0 };
    const isImpersonal = impersonal.includes(words[index + 1]?.key ?? '') && head.pos === 'PRON';
    const referent = () => (isImpersonal ? 'thing' : referentOf(context, written, head.pos === 'DET'));
    return {
      ...head,
      key,
      hasContent: isContent(head, key, resources),
      denies: resources.order.denying.includes(key),
      referent: referring.includes(key) ? referent() : null,
      spans: parts.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start),
    };
  });
}

function isContent({ pos, lemma, fixed }: SourceUnit, key: string, { order, lightLemmas }: GlossResources) {
  if (fixed !== null || !/^\p{L}{4,}$/u.test(key) || Object.hasOwn(order.elided, key)) return false;
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'VERB') return false;
  return !lightLemmas.includes(fold(lemma ?? ''));
}

/** A first word that is one capital may have lost its accent («A la fin»), unless its subject follows («A-t-il»). */
function keysOf(units: readonly SourceUnit[], { initials, order }: GlossResources): readonly string[] {
  const [first, second] = units;
  const keys = units.map(({ key }) => key);
  const accented =
    first && first.text !== first.key
      ? Object.hasOwn(initials, first.key)
        ? initials[first.key]
        : undefined
      : undefined;
  if (accented === undefined || Object.hasOwn(order.invertedSubjects, second?.key ?? '')) return keys;
  return [accented, ...keys.slice(1)];
}
