import * as english from 'chrono-node';
import * as french from 'chrono-node/fr';
import { readArticle } from '../annotator/article/read-article.ts';
import { loadLanguages } from '../annotator/languages/index.ts';
import { readText } from '../annotator/text/read-text.ts';
import { findTimes } from '../annotator/time/find-times.ts';
import type { FoundTime, GoldText } from './time-scores.ts';

export function postilTimes({ text, lang, ref }: GoldText): readonly FoundTime[] {
  const article = readArticle(text, { published: ref.slice(0, 16), format: 'text' });
  const language = { code: lang, iso6393: lang, name: lang, confidence: 1, candidates: [], passages: [] };
  const { times } = findTimes(readText(article, language, loadLanguages()));
  return times.map(({ span, value }) => ({ ...span, value }));
}

interface Components {
  readonly isCertain: (part: 'hour' | 'day' | 'weekday' | 'month') => boolean;
  readonly date: () => Date;
}

function valueFrom(components: Components): string {
  const date = components.date();
  const pad = (number: number) => String(number).padStart(2, '0');
  const month = `${date.getFullYear()}-${pad(date.getMonth() + 1)}`;
  const day = `${month}-${pad(date.getDate())}`;
  if (components.isCertain('hour')) return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
  if (components.isCertain('day') || components.isCertain('weekday')) return day;
  return components.isCertain('month') ? month : day;
}

export function chronoTimes({ text, lang, ref }: GoldText): readonly FoundTime[] {
  const chrono = lang === 'fr' ? french : english;
  const results = chrono.parse(text, new Date(`${ref.slice(0, 10)}T12:00:00`));
  return results.map(({ index, text: words, start, end }) => ({
    start: index,
    end: index + words.length,
    value: end ? `${valueFrom(start)}/${valueFrom(end)}` : valueFrom(start),
  }));
}
