/** Groups of attributes that are left out one at a time, and two that are all that is kept. */
const groups: readonly (readonly [title: string, attributes: RegExp])[] = [
  ['without what the rules decide', /\b(?:judged|score|elsewhere)\b/],
  ['without the gazetteer', /\b(?:known|alsoKnown|personal)\b/],
  ['without the rest of the article', /\b(?:usage|elsewhere)\b/],
  ['without the run of capitals', /\b(?:runPlace|runFirst|runLast|beforeRun|afterRun)\b/],
  ['without cues', /\b(?:cueBefore|cueAfter|cueNoun)\b/],
  ['without parts of speech', /\bpos\b/],
  ['without beginnings and ends of words', /\b(?:start\d|end\d|lastPart)\b/],
  [
    'words, shapes and runs alone',
    /\b(?:judged|score|elsewhere|known|alsoKnown|personal|usage|cue\w+|pos)\b/,
  ],
];

/** Lists of templates by title: all of them, then without each group. */
export function ablations(templates: string): readonly (readonly [title: string, templates: string])[] {
  const without = (attributes: RegExp) =>
    templates
      .split('\n')
      .filter(line => !attributes.test(line))
      .join('\n');
  return [
    ['all features', templates],
    ...groups.map(([title, attributes]) => [title, without(attributes)] as const),
  ];
}
