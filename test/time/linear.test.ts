import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { runRules } from '../../annotator/rules/run-rules.ts';
import { growsLinearly } from '../support/measure-work.ts';

const languages = loadLanguages();
const rules = [...languages.full, 'ro'].flatMap(code => languages.packFor(code).timeRules.rules);

/** The words of a rule's examples over and over, whole and cut off, which is where patterns turn back. */
function adversarial(examples: readonly (readonly [string, string])[], length: number): string {
  const words = examples.map(([text]) => text.replace(/[[\]]/g, '')).join(' ');
  const halves = words.slice(0, Math.ceil(words.length / 2));
  const unit = `${words} ${halves}${halves} ${words.replace(/\s/g, '  ')} ${words.replace(/\p{L}/gu, 'a')} `;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe('every rule is linear on 100 kB of its own worst case', () => {
  test.each(rules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
    const run = (length: number) => {
      const text = adversarial(rule.examples, length);
      runRules([rule], text, fold(text), [{ start: 0, end: text.length }]);
    };
    expect(growsLinearly(run, 25_000)).toBe(true);
  });

  test.each([
    ['one word', 'a'],
    ['one number', '1'],
    ['blanks', ' \n'],
    ['numbers', '1 '],
    ['dots', '1.'],
    ['days', 'le 3, '],
  ])('all rules together on %s', (_, unit) => {
    const run = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      runRules(rules, text, fold(text), [{ start: 0, end: text.length }]);
    };
    expect(growsLinearly(run, 10_000)).toBe(true);
  });
});
