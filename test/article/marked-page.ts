import { expect } from 'vitest';
import { readArticle } from '../../annotator/index.ts';

/**
 * A page with what each of its lines is: `headline: Le port est fermé`. A line that begins with «&» goes on where the
 * line before ended; one that begins with «|» continues its block on a new line; empty lines stay empty.
 */
export function expectBlocks(marked: string): void {
  const expected: (readonly [kind: string, text: string])[] = [];
  let page = '';
  for (const line of marked.replace(/^\n|\n\s*$/g, '').split('\n')) {
    const bare = line.trim();
    const [, glue = '', kind = '', text = ''] = /^(\||&? ?)([a-z-]*)(?:: )?(.*)$/.exec(bare) ?? [];
    if (glue === '|') {
      const last = expected.pop() ?? ['', ''];
      expected.push([last[0], `${last[1]}\n${bare.slice(2)}`]);
      page += `\n${bare.slice(2)}`;
      continue;
    }
    const join = glue.startsWith('&') ? glue.slice(1) : '\n';
    page += `${page === '' ? '' : join}${text}`;
    if (bare !== '') expected.push([kind, text.trim()]);
  }
  const article = readArticle(page, { format: 'text' });
  const found = article.blocks.map(({ kind, span }) => [kind, article.text.slice(span.start, span.end)]);
  expect(found).toEqual(expected);
}
