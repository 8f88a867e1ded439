import { describe, expect, test } from 'vitest';
import type { Entity, Mention, MentionType } from '../../../annotator/document/annotated-article.ts';
import { findReferences } from '../../../annotator/names/references/find-references.ts';
import { growsLinearly } from '../../support/measure-work.ts';
import { readIn } from '../../text/read.ts';

/** Names of one entity, or each of its own. */
function named(language: string, text: string, name: string, type: MentionType, one: boolean) {
  const places = [...text.matchAll(new RegExp(name, 'g'))];
  const mentions = places.map(
    ({ index }, number): Mention => ({
      id: `m${number + 1}`,
      span: { start: index, end: index + name.length },
      text: name,
      type,
      subtype: null,
      form: 'name',
      entity: one ? 'e1' : `e${number + 1}`,
      confidence: 0.9,
      source: 'names/test',
    }),
  );
  const entity = (id: string, ids: readonly string[]): Entity => ({
    id,
    type,
    subtype: null,
    name,
    aliases: [],
    mentions: ids,
    links: [],
  });
  const entities = one
    ? [
        entity(
          'e1',
          mentions.map(({ id }) => id),
        ),
      ]
    : mentions.map(({ id, entity: own }) => entity(own ?? '', [id]));
  return { read: readIn(language, text), mentions, entities };
}

/** Characters; four times as many are 100 kB. */
const size = 25_000;

describe('any number of descriptions and pronouns is linear work', { timeout: 120_000 }, () => {
  test.each<[language: string, passage: string, name: string, type: MentionType, one: boolean]>([
    ['fr', 'Virbel recrute. Le groupe attend. Elle espère. ', 'Virbel', 'organization', true],
    ['fr', 'Virbel recrute. Le groupe attend. L’entreprise espère. ', 'Virbel', 'organization', false],
    ['fr', 'Le ministre Tessier parle. Le ministre dit qu’il part, selon lui. ', 'Tessier', 'person', false],
    ['fr', 'Virbel, filiale de Virbel, et sa maison-mère, sa filiale ', 'Virbel', 'organization', false],
    ['fr', 'il elle lui ', 'Virbel', 'organization', true],
    ['fr', 'le groupe de la ville du groupe de ', 'Virbel', 'organization', true],
    ['fr', '« l’entreprise, le très jeune grand petit ', 'Virbel', 'organization', true],
    ['fr', 'un groupe le groupe en général ', 'Virbel', 'organization', true],
    ['en', 'President Ruud said he left. The president of the company waits. ', 'Ruud', 'person', false],
    ['en', 'the very big old company-owned working group ', 'Ruud', 'person', true],
  ])('%s: %s', (language, passage, name, type, one) => {
    const run = (length: number) => {
      const text = `${name} recrute. ${passage.repeat(Math.ceil(length / passage.length))}`;
      const { read, mentions, entities } = named(language, text, name, type, one);
      findReferences(read, [], mentions, entities);
    };
    expect(growsLinearly(run, size)).toBe(true);
  });
});
