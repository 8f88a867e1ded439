import type { Mention } from '../document/annotated-article.ts';

/** A mention before it is known which entity it belongs to. */
export type FoundMention = Omit<Mention, 'id' | 'entity'>;
