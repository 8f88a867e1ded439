import { z } from 'zod';
import { mentionTypes } from '../document/annotated-article.ts';
import { blockKinds } from '../document/article.ts';

/**
 * `gold.json` beside an article: what a person says is right. All offsets are UTF-16 code units of the text that
 * `readArticle` gives for the article (not of the file), half-open. A layer that is missing is not scored; a layer
 * that is there is complete: whatever it does not list is not in the article. Two are not whole layers: `entities` lists
 * only those whose link is known or known not to be, and descriptions and pronouns are scored where there is one at all.
 */
const place = { start: z.int().min(0), end: z.int().min(1) };
const placedText = {
  ...place,
  text: z.string().min(1).describe('Repeats the article’s text under the span'),
};

export const goldBlockSchema = z.strictObject({ ...place, kind: z.enum(blockKinds) }).readonly();

export const goldSentenceSchema = z.strictObject(place).readonly();

export const goldMentionSchema = z
  .strictObject({
    ...placedText,
    type: z.enum(mentionTypes),
    entity: z
      .string()
      .min(1)
      .nullable()
      .default(null)
      .describe(
        'Any label; mentions that share it name the same thing. Null: this mention’s entity is not judged',
      ),
    form: z
      .enum(['name', 'description', 'pronoun'])
      .default('name')
      .describe(
        'What it is written as; short forms and acronyms are names. A description or pronoun with an entity must be found; one without may be',
      ),
  })
  .readonly();

export const goldEntitySchema = z
  .strictObject({
    entity: z.string().min(1).describe('The label that its mentions have'),
    link: z
      .string()
      .regex(/^https:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/)
      .nullable()
      .describe(
        'What it is in Wikidata. Null: it is not there (invented, unknown), and no link may be given',
      ),
  })
  .readonly();

export const goldTimeSchema = z
  .strictObject({
    ...placedText,
    type: z.enum(['date', 'time', 'duration', 'set']).optional(),
    value: z.string().min(1).describe('TIMEX3 value, as coarse as the text'),
    role: z
      .enum(['publication', 'deadline', 'start', 'end', 'event'])
      .nullable()
      .optional()
      .describe('Null: it plays no role. Absent: its role is not judged'),
  })
  .readonly();

export const goldDeadlineSchema = z
  .strictObject({
    ...placedText,
    due: z.string().min(4).describe('ISO date or date-time'),
    who: z.string().min(1).nullable().describe('The words of the article that say who must act'),
    force: z.enum(['required', 'planned', 'offered']).optional(),
  })
  .readonly();

export const goldGlossSchema = z
  .strictObject({
    sentence: z.string().min(1).describe('A sentence of the article, word for word'),
    english: z.string().min(1).describe('A good translation of it'),
  })
  .readonly();

const layer = <Item extends z.ZodType>(item: Item) => z.array(item).readonly().optional();

export const goldSchema = z
  .strictObject({
    language: z.string().min(2).optional().describe('BCP 47'),
    publishedAt: z.string().nullable().optional().describe('ISO 8601, as exact as the page says'),
    title: z.string().nullable().optional(),
    section: z.string().nullable().optional(),
    byline: z.string().nullable().optional(),
    blocks: layer(goldBlockSchema),
    sentences: layer(goldSentenceSchema),
    mentions: layer(goldMentionSchema),
    entities: layer(goldEntitySchema).describe('What is known of links; an entity not listed is not judged'),
    times: layer(goldTimeSchema),
    deadlines: layer(goldDeadlineSchema),
    gloss: layer(goldGlossSchema),
  })
  .readonly();

export type Gold = z.infer<typeof goldSchema>;
export type GoldMention = z.infer<typeof goldMentionSchema>;
export type GoldEntity = z.infer<typeof goldEntitySchema>;
export type GoldTime = z.infer<typeof goldTimeSchema>;
export type GoldDeadline = z.infer<typeof goldDeadlineSchema>;

/** Where a gold file contradicts its article, one sentence each: spans outside the text, words that differ. */
export function goldFaults(gold: Gold, text: string): readonly string[] {
  const placed = (name: string, items: readonly { start: number; end: number; text?: string }[] = []) =>
    items.flatMap((item, index) => {
      const where = `${name}[${index}]`;
      if (item.start >= item.end || item.end > text.length) {
        return [`${where}: ${item.start}–${item.end} is no span of a text of ${text.length} characters`];
      }
      const found = text.slice(item.start, item.end);
      if (item.text === undefined || item.text === found) return [];
      return [`${where}: the text there is “${found}”, not “${item.text}”`];
    });
  const quoted = (name: string, words: readonly (string | null)[] = []) =>
    words.flatMap((word, index) =>
      word === null || text.includes(word) ? [] : [`${name}[${index}]: “${word}” is not in the article`],
    );
  return [
    ...placed('blocks', gold.blocks),
    ...placed('sentences', gold.sentences),
    ...placed('mentions', gold.mentions),
    ...nameFaults(gold.mentions ?? []),
    ...entityFaults(gold),
    ...placed('times', gold.times),
    ...placed('deadlines', gold.deadlines),
    ...quoted(
      'deadlines',
      gold.deadlines?.map(deadline => deadline.who),
    ),
    ...quoted(
      'gloss',
      gold.gloss?.map(pair => pair.sentence),
    ),
  ];
}

/** Names that share a letter: a name is one thing, the longest that stands there. */
function nameFaults(mentions: readonly GoldMention[]): readonly string[] {
  const names = mentions.filter(({ form }) => form === 'name').toSorted((a, b) => a.start - b.start);
  return names.flatMap((name, index) => {
    const next = names[index + 1];
    return next && next.start < name.end ? [`mentions: “${name.text}” and “${next.text}” overlap`] : [];
  });
}

/** Labels that nothing is named by, and entities that are listed twice. */
function entityFaults({ mentions = [], entities = [] }: Gold): readonly string[] {
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
  const listed = entities.map(({ entity }) => entity);
  return [
    ...mentions.flatMap(({ entity }, index) =>
      entity === null || named.has(entity) ? [] : [`mentions[${index}]: no name is labelled “${entity}”`],
    ),
    ...listed.flatMap((label, index) => [
      ...(named.has(label) ? [] : [`entities[${index}]: no name is labelled “${label}”`]),
      ...(listed.indexOf(label) === index ? [] : [`entities[${index}]: “${label}” is listed before`]),
    ]),
  ];
}
