import { describe, expect, test } from 'vitest';
import { loadLanguages } from '../../annotator/languages/index.ts';
import { fold } from '../../annotator/rules/fold.ts';
import { runRules } from '../../annotator/rules/run-rules.ts';

const languages = loadLanguages();
const rules = [...languages.full, 'ro'].flatMap(code => languages.packFor(code).timeRules.rules);

/** The words of a rule's examples over and over, whole and cut off, which is where patterns turn back. */
function adversarial(examples: readonly (readonly [string, string])[], length: number): string {
  const words = examples.map(([text]) => text.replace(/[[\]]/g, '')).join(' ');
  const halves = words.slice(0, Math.ceil(words.length / 2));
  const unit = `${words} ${halves}${halves} ${words.replace(/\s/g, '  ')} ${words.replace(/\p{L}/gu, 'a')} `;
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function milliseconds(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe('every rule is linear on 100 kB of its own worst case', () => {
  test.each(rules.map(rule => [rule.name, rule] as const))('%s', (_, rule) => {
    const run = (length: number) => {
      const text = adversarial(rule.examples, length);
      const folded = fold(text);
      return milliseconds(() => runRules([rule], text, folded, { start: 0, end: text.length }));
    };
    run(2_000);
    const small = Math.min(run(25_000), run(25_000));
    // Four times the text: four times the work. Quadratic work would be sixteen times; noise is let through.
    const large = Math.min(run(100_000), run(100_000));
    expect(large).toBeLessThan(small * 10 + 60);
  });
});
