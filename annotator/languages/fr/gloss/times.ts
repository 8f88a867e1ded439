import type { TimeWords } from '../../contract/gloss.ts';
import { clockPhrase } from './clock.ts';
import { dayPhrases } from './days.ts';
import { feastNames } from './feasts.ts';
import { joinedTimes } from './joined-times.ts';
import { repeatedTimes } from './repeated-times.ts';
import { stretches } from './stretches.ts';
import { plainPhrases } from './time-phrases.ts';
import type { Rule } from './time-words.ts';

const rules: readonly Rule[] = [
  ...plainPhrases,
  ...dayPhrases,
  ...stretches,
  ...repeatedTimes,
  ...feastNames,
  ...joinedTimes,
];

function english(folded: string, isLength: boolean): string | null {
  if (folded.length > 80) return null;
  const written = folded.replace(/\s+/g, ' ');
  const clockTime = isLength ? null : clockPhrase(written);
  if (clockTime !== null) return clockTime;
  for (const [pattern, frame] of rules) {
    const groups = pattern.exec(written)?.slice(1);
    const found = groups
      ? frame(
          groups.map(group => group ?? ''),
          inside => english(inside, false),
        )
      : null;
    if (found !== null) return found;
  }
  return null;
}

export const timeWords: TimeWords = {
  english,
  articles: ['le', 'la', "l'"],
  before: [
    ["jusqu' au", 'until'],
    ["jusqu' à", 'until'],
    ["jusqu' en", 'until'],
    ['à partir du', 'from'],
    ['à partir de', 'from'],
    ["à partir d'", 'from'],
    ['à compter du', 'from'],
    ['à compter de', 'from'],
    ['au plus tard', 'no later than'],
    ["d' ici à", 'by'],
    ["d' ici au", 'by'],
    ["d' ici", 'by'],
    ['avant', 'before'],
    ['après', 'after'],
    ['dès', 'from'],
    ['depuis', 'since'],
    ['en', 'in'],
    ['vers', 'around'],
    ['courant', 'during'],
    [
      'au',
      'in the',
      /^(?:(?:first|second|third|fourth|last) (?:quarter|half)|\d{1,2}(?:st|nd|rd|th) century)/,
    ],
    ['au', 'in', /^(?:(?:the )?(?:spring|summer|autumn|winter)|[QH][1-4] )/],
    ['à', 'in', /^(?:the )?autumn/],
    ['à', 'at', /^(?:\d{1,2}(?:\.\d\d)? [ap]m|noon|midnight|the (?:end|beginning|start|middle) of )/],
    ['à', 'at', /^(?:Easter|Pentecost|Christmas|New Year)(?: \d{4})?$/],
    ['à', 'on', /(?:Day|Eve)(?: \d{4})?$/],
  ],
  clockMarks: ['h'],
  lasting: ['depuis'],
  bareBehind: [
    'de',
    'du',
    "d'",
    'à',
    'au',
    'et',
    'ou',
    'ce',
    'chaque',
    'un',
    'que',
    'entre',
    'pour',
    'dans',
    'sur',
    'par',
    'le',
    'les',
  ],
};
