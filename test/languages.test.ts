import { describe, expect, test } from 'vitest';
import type { TimeReading } from '../annotator/languages/contract/times.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import type { Rule } from '../annotator/rules/rule.ts';
import { examplesPublished as published } from '../scripts/times-table.ts';
import { timesIn } from './support/times-in.ts';

const languages = loadLanguages();
const packs = [...languages.full, 'ro'].map(code => languages.packFor(code));

/** `[` and `]` mark what a rule must cover; an example without them is covered whole. */
function marked(example: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = example.indexOf('[');
  const text = example.replace('[', '').replace(']', '');
  return start < 0 ? { text, start: 0, end: text.length } : { text, start, end: example.indexOf(']') - 1 };
}

const rules = packs.flatMap(pack => pack.timeRules.rules.map(rule => [rule.name, rule, pack] as const));

test('names are unique', () => {
  expect(rules.map(([name]) => name).filter((name, index, all) => all.indexOf(name) !== index)).toEqual([]);
});

describe.each(rules)('%s', (_, rule: Rule<TimeReading>, pack) => {
  test.each(rule.examples)('reads %s', (example, expected) => {
    const { text, start, end } = marked(example);
    const found = timesIn(text, pack, published);
    const covering = found.filter(({ span }) => span.start < end && start < span.end);
    expect(covering.map(time => `${time.text} = ${time.value}`)).toEqual(
      expected === '' ? [] : [`${text.slice(start, end)} = ${expected}`],
    );
  });

  test.each(rule.counterExamples ?? [])('leaves %s', text => {
    const found = timesIn(text, { ...pack, timeRules: { ...pack.timeRules, rules: [rule] } }, published);
    expect(found.map(time => time.text)).toEqual([]);
  });

  test('carries its proof', () => {
    expect(rule.examples.length).toBeGreaterThan(1);
    expect(rule.counterExamples ?? []).not.toEqual([]);
  });
});
