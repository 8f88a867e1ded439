import { describe, expect, test } from 'vitest';
import { findDeadlines } from '../../annotator/discourse/find-deadlines.ts';
import type { DeadlineRules } from '../../annotator/languages/contract/deadlines.ts';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { findTimes } from '../../annotator/time/find-times.ts';
import { plainArticle } from '../support/plain-article.ts';
import { published } from './paragraph.ts';

const languages = loadLanguages();

/** Each rule of a pack with a pattern that its examples must hold, and whether it makes deadlines by itself. */
function rulesOf({ cues, predicates, announcers, grants }: DeadlineRules) {
  const anywhere = (pattern: RegExp) => new RegExp(pattern.source.replace(/\$(\)*)$/, '$1'), 'u');
  return [
    ...cues.map(rule => ({ ...rule, stands: anywhere(rule.before), alone: true })),
    ...grants.map(rule => ({ ...rule, stands: anywhere(rule.before), alone: true })),
    ...predicates.map(rule => ({ ...rule, stands: rule.pattern, alone: rule.kind !== 'wish' })),
    ...announcers.map(rule => {
      const sources = [rule.pattern, rule.behind].flatMap(pattern => (pattern ? [pattern.source] : []));
      return { ...rule, stands: new RegExp(sources.join('|'), 'u'), alone: true };
    }),
  ];
}

function dueIn(text: string, code: string): readonly string[] {
  const read = plainArticle(text, languages.packFor(code), published);
  return findDeadlines(read, findTimes(read).times, []).deadlines.map(({ due }) => due);
}

describe.each(languages.full)('every deadline rule of %s', code => {
  const rules = rulesOf(languages.packFor(code).deadlines);

  test('has a name of its own', () => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter(name => !name.startsWith(`${code}/`))).toEqual([]);
  });

  describe.each(rules)('$name', ({ stands, alone, examples, counterExamples }) => {
    test.each(examples)('finds %s', text => {
      expect(fold(text)).toMatch(stands);
      expect(dueIn(text, code)).toHaveLength(alone ? 1 : 0);
    });

    test.each(counterExamples ?? [])('leaves %s', text => {
      expect(dueIn(text, code)).toEqual([]);
    });
  });
});
