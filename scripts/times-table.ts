import type { LanguagePack } from '../annotator/languages/pack.ts';
import type { Rule } from '../annotator/rules/rule.ts';

/** The day at which the examples of all time rules are read: a Thursday. */
export const examplesPublished = '2021-01-07T12:28';

/**
 * The time rules of a language as a page that a native speaker can review: each example with the value that the tests
 * hold it to, and what each rule must leave alone.
 */
export function timesTable(pack: LanguagePack): string {
  const { rules } = pack.timeRules;
  const examples = sum(rules.map(rule => rule.examples.length));
  const counterExamples = sum(rules.map(rule => rule.counterExamples?.length ?? 0));
  return [
    `# How Postil reads times: ${pack.code}`,
    '',
    `Written by \`npm run generate\`. ${rules.length} rules, ${examples} examples, ${counterExamples} counter-examples. Every value is`,
    `what the words mean in an article published on ${examplesPublished.replace('T', ' at ')}, a Thursday. The time is in **bold**; an`,
    'example without a value is one in which there is no time. The tests run every line.',
    '',
    '| rule | in the text | value |',
    '| --- | --- | --- |',
    ...rules.flatMap(rowsOf),
    '',
    '## What must be left alone',
    '',
    '| rule | texts in which it finds nothing |',
    '| --- | --- |',
    ...rules.filter(rule => rule.counterExamples?.length).map(leftAlone),
    '',
  ].join('\n');
}

function rowsOf({ name, examples }: Rule<unknown>): readonly string[] {
  return examples.map(
    ([text, value], index) =>
      `| ${index === 0 ? shortName(name) : ''} | ${value === '' ? cell(text) : marked(text)} | ${valueCell(value)} |`,
  );
}

const leftAlone = ({ name, counterExamples = [] }: Rule<unknown>) =>
  `| ${shortName(name)} | ${counterExamples.map(cell).join(' · ')} |`;

/** An example without brackets is covered whole. */
function marked(example: string): string {
  const text = cell(example);
  return text.includes('[') ? text.replace('[', '**').replace(']', '**') : `**${text}**`;
}

const valueCell = (value: string) => (value === '' ? '' : `\`${value}\``);
const shortName = (name: string) => name.replace(/^\w+\/time\//, '');
const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
