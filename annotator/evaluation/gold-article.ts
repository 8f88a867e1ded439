import type { TimeExpression } from '../document/annotated-article.ts';
import type { BlockKind } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import type { GoldText } from './conllu.ts';
import type { Gold } from './gold.ts';

export interface ExpectedMention {
  readonly span: Span;
  readonly type: string;
  /** Mentions with the same label name the same thing; null is not judged. */
  readonly entity: string | null;
  readonly form: 'name' | 'description' | 'pronoun';
}

/** What the entity with a label is in Wikidata; null where it is not there, and no link may be given. */
export interface ExpectedLink {
  readonly entity: string;
  readonly link: string | null;
}

export interface ExpectedTime {
  readonly span: Span;
  /** TIMEX3 values of which any is right. */
  readonly values: readonly string[];
  /** Undefined is not judged. */
  readonly role: TimeExpression['role'] | undefined;
  /** Finding it is neither right nor wrong. */
  readonly ignored: boolean;
}

export interface ExpectedDeadline {
  readonly span: Span;
  readonly due: string;
  readonly who: string | null;
  readonly force: string | undefined;
}

/** What is expected of one article, from whatever file it came; null is a layer that is not scored. */
export interface ExpectedArticle {
  /** The text that spans count in; null where that is the document's own. */
  readonly text: string | null;
  /** BCP 47 or ISO 639-3. */
  readonly language: string | null;
  readonly metadata: Readonly<Record<string, string | null>>;
  readonly blocks: readonly { readonly span: Span; readonly kind: BlockKind }[] | null;
  readonly sentences: readonly { readonly span: Span }[] | null;
  readonly mentions: readonly ExpectedMention[] | null;
  /** The types that the annotators looked for; null is all. */
  readonly mentionTypes: readonly string[] | null;
  readonly links: readonly ExpectedLink[] | null;
  readonly times: readonly ExpectedTime[] | null;
  readonly deadlines: readonly ExpectedDeadline[] | null;
  readonly gloss: readonly { readonly sentence: string; readonly english: string }[] | null;
  readonly words: GoldText | null;
}

export const nothingExpected: ExpectedArticle = {
  text: null,
  language: null,
  metadata: {},
  blocks: null,
  sentences: null,
  mentions: null,
  mentionTypes: null,
  links: null,
  times: null,
  deadlines: null,
  gloss: null,
  words: null,
};

/** What a gold.json expects. */
export function expectedOf(gold: Gold): ExpectedArticle {
  const { title, publishedAt, section, byline } = gold;
  const metadata = Object.entries({ title, publishedAt, section, byline }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...nothingExpected,
    language: gold.language ?? null,
    metadata: Object.fromEntries(metadata.map(([name, value]) => [name, value ?? null])),
    blocks: gold.blocks?.map(block => ({ span: spanOf(block), kind: block.kind })) ?? null,
    sentences: gold.sentences?.map(sentence => ({ span: spanOf(sentence) })) ?? null,
    mentions:
      gold.mentions?.map(mention => ({
        span: spanOf(mention),
        type: mention.type,
        entity: mention.entity,
        form: mention.form,
      })) ?? null,
    links: gold.entities ?? null,
    times:
      gold.times?.map(time => ({
        span: spanOf(time),
        values: [time.value],
        role: time.role,
        ignored: false,
      })) ?? null,
    deadlines:
      gold.deadlines?.map(deadline => ({
        span: spanOf(deadline),
        due: deadline.due,
        who: deadline.who,
        force: deadline.force,
      })) ?? null,
    gloss: gold.gloss ?? null,
  };
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span => ({ start, end });
