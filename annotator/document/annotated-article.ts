/**
 * The document: one article in, one `AnnotatedArticle` out. These schemas are the one source of the TypeScript
 * types and of the published JSON Schema.
 *
 * Terminology, used unchanged everywhere:
 *   block      a part of the page (headline, paragraph, caption …)
 *   mention    a stretch of text that names or describes something; `entity` is the thing itself
 *   time       a time expression, valued as in TIMEX3 (ISO-TimeML, ISO 24617-1)
 *   deadline   a time by which somebody must have acted, or from which something is refused or lost
 *   gloss      the English rendering of a sentence, aligned with its words
 *   confidence a probability in [0, 1]: calibrated for a model; 1, 0.9 or 0.6 for a rule
 *   source     the model or rule that made an annotation, or `human`
 */
import { z } from 'zod';
import { blockKindSchema, metadataSchema } from './article.ts';
import { diagnosticSchema } from './diagnostics.ts';
import { spanSchema } from './span.ts';

export const schemaName = 'annotated-article/1';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[1-9]\\d*$`));
const confidenceSchema = z.number().min(0).max(1);
const made = { confidence: confidenceSchema, source: z.string() };

export const blockSchema = z
  .object({ kind: blockKindSchema, span: spanSchema, language: z.string() })
  .readonly();

export const languageSchema = z
  .object({
    code: z.string().describe('BCP 47, or "und"'),
    iso6393: z.string().describe('ISO 639-3, or "und"'),
    name: z.string().describe('English name'),
    confidence: confidenceSchema,
    candidates: list(z.object({ code: z.string(), score: confidenceSchema }).readonly()),
    passages: list(z.object({ span: spanSchema, code: z.string() }).readonly()),
  })
  .readonly();

export const sentenceSchema = z
  .object({
    id: id('s'),
    span: spanSchema,
    text: z.string(),
    block: z.int().min(0).describe('Index into article.blocks'),
    language: z.string(),
  })
  .readonly();

export const tokenKinds = ['word', 'number', 'punctuation', 'symbol', 'url', 'email', 'handle'] as const;
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export const tokenSchema = z
  .object({
    span: spanSchema,
    text: z.string(),
    kind: z.enum(tokenKinds),
    lemma: z.string().nullable(),
    pos: z.enum(uposTags).nullable().describe('Universal Dependencies UPOS'),
    sentence: id('s'),
  })
  .readonly();

export const mentionTypes = [
  'person',
  'organization',
  'place',
  'product',
  'event',
  'money',
  'percent',
  'quantity',
] as const;
export const mentionSchema = z
  .object({
    id: id('m'),
    span: spanSchema,
    text: z.string(),
    type: z.enum(mentionTypes),
    subtype: z.string().nullable(),
    form: z.enum(['name', 'alias', 'description', 'pronoun']),
    entity: id('e').nullable(),
    ...made,
  })
  .readonly();

export const entitySchema = z
  .object({
    id: id('e'),
    type: z.enum(mentionTypes),
    subtype: z.string().nullable(),
    name: z.string(),
    aliases: list(z.string()),
    mentions: list(id('m')),
    links: list(z.string()).describe(
      'URIs, the surest first: the Wikidata entity; for a place its page of GeoNames, a geo: URI (RFC 5870, WGS 84), ' +
        'and last the GeoNames page of its country (https://www.geonames.org/countries/FR/). Empty where unsure',
    ),
  })
  .readonly();

export const timeSchema = z
  .object({
    id: id('t'),
    span: spanSchema,
    text: z.string(),
    type: z.enum(['date', 'time', 'duration', 'set']),
    value: z.string().describe('TIMEX3 value, exactly as coarse as the text, or begin/end'),
    mod: z
      .enum([
        'START',
        'MID',
        'END',
        'APPROX',
        'BEFORE',
        'AFTER',
        'ON_OR_BEFORE',
        'ON_OR_AFTER',
        'LESS_THAN',
        'MORE_THAN',
        'EQUAL_OR_LESS',
        'EQUAL_OR_MORE',
      ])
      .nullable(),
    begin: z.string().nullable(),
    end: z.string().nullable(),
    stated: list(z.string()).describe(
      'The parts that the text itself states: year, month, day, weekday, hour …',
    ),
    role: z.enum(['publication', 'deadline', 'start', 'end', 'event']).nullable(),
    tense: z.enum(['past', 'present', 'future']).nullable().describe('Relative to the publication date'),
    ...made,
  })
  .readonly();

export const deadlineSchema = z
  .object({
    id: id('d'),
    time: id('t'),
    due: z.string().describe('ISO date or date-time'),
    exclusive: z.boolean().describe('True where the obligation must be met before that moment'),
    who: id('e').nullable(),
    whoSpan: spanSchema.nullable(),
    action: spanSchema.nullable(),
    cue: spanSchema.nullable(),
    force: z.enum(['required', 'planned', 'offered']),
    ...made,
  })
  .readonly();

export const quoteSchema = z
  .object({
    id: id('q'),
    span: spanSchema,
    text: z.string(),
    speaker: id('e').nullable(),
    speakerSpan: spanSchema.nullable(),
    cue: spanSchema.nullable(),
    ...made,
  })
  .readonly();

export const relationSchema = z
  .object({
    id: id('r'),
    type: z.enum([
      'subsidiaryOf',
      'owns',
      'acquires',
      'leads',
      'worksFor',
      'partnerOf',
      'competesWith',
      'sues',
      'locatedIn',
    ]),
    subject: id('e'),
    object: id('e'),
    span: spanSchema,
    ...made,
  })
  .readonly();

export const alignmentSchema = z
  .object({
    source: list(spanSchema).describe('Spans in article.text'),
    target: spanSchema.describe('Span in the gloss text'),
    how: z.enum(['phrase', 'word', 'name', 'date', 'number', 'copied', 'supplied']),
  })
  .readonly();

export const glossSentenceSchema = z
  .object({
    sentence: id('s'),
    text: z.string(),
    alignment: list(alignmentSchema),
    mentions: list(z.object({ mention: id('m'), span: spanSchema }).readonly()),
    times: list(z.object({ time: id('t'), span: spanSchema }).readonly()),
  })
  .readonly();

export const glossSchema = z
  .object({ target: z.literal('en'), engine: z.string(), sentences: list(glossSentenceSchema) })
  .readonly();

export const annotatedArticleSchema = z
  .object({
    schema: z.literal(schemaName),
    id: z.string(),
    producer: z
      .object({
        name: z.literal('postil'),
        version: z.string(),
        models: z.object({ names: z.string().nullable(), gloss: z.string().nullable() }).readonly(),
      })
      .readonly(),
    article: z
      .object({
        text: z.string(),
        textHash: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('SHA-256 of the UTF-8 text, hexadecimal'),
        blocks: list(blockSchema),
        metadata: metadataSchema,
      })
      .readonly(),
    language: languageSchema,
    sentences: list(sentenceSchema),
    tokens: list(tokenSchema),
    mentions: list(mentionSchema),
    entities: list(entitySchema),
    times: list(timeSchema),
    deadlines: list(deadlineSchema),
    quotes: list(quoteSchema),
    relations: list(relationSchema),
    gloss: glossSchema.nullable().describe('Null where the article is English or has no gloss pack'),
    diagnostics: list(diagnosticSchema),
  })
  .readonly();

export type Block = z.infer<typeof blockSchema>;
export type Language = z.infer<typeof languageSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Token = z.infer<typeof tokenSchema>;
export type Upos = (typeof uposTags)[number];
export type MentionType = (typeof mentionTypes)[number];
export type Mention = z.infer<typeof mentionSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type TimeExpression = z.infer<typeof timeSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type Alignment = z.infer<typeof alignmentSchema>;
export type GlossSentence = z.infer<typeof glossSentenceSchema>;
export type Gloss = z.infer<typeof glossSchema>;
export type AnnotatedArticle = z.infer<typeof annotatedArticleSchema>;
