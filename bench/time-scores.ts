import { acceptedValues, comparableValue, type GoldValue } from './time-values.ts';

export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly ignore?: boolean;
  readonly alts: readonly GoldValue[];
}

export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly ref: string;
  readonly text: string;
  readonly gold: readonly GoldTime[];
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface Scores {
  readonly exact: number;
  readonly core: number;
  readonly value: number;
  readonly gold: number;
}

const leading =
  /^(?:(?:les?|la|du|de la|de|au|aux|à|en|dans|depuis|entre|pour|avant|après|pendant|durant|vers|dès|jusqu['’](?:au|à|en)|the|on|in|at|from|between|since|of|after|before|by|until|during|for)\s+|l['’]|d['’]|d['’]ici|à\s+)+/iu;

function coreOf(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const cut = leading.exec(words)?.[0].length ?? 0;
  const trailing = words.length - words.trimEnd().length;
  return cut < words.length ? `${start + cut}-${end - trailing}` : `${start}-${end}`;
}

/** F1 of the three measures over all texts. Expressions that the gold leaves open count neither way. */
export function score(
  texts: readonly GoldText[],
  find: (text: GoldText) => readonly FoundTime[],
  report: (message: string) => void,
): Scores {
  const right = { exact: 0, core: 0, value: 0 };
  let golds = 0;
  let founds = 0;
  for (const text of texts) {
    const ignored = text.gold.filter(gold => gold.ignore || gold.type === 'IGNORE');
    const gold = text.gold.filter(each => !ignored.includes(each));
    const found = find(text).filter(
      time => !ignored.some(each => time.start < each.end && each.start < time.end),
    );
    golds += gold.length;
    founds += found.length;
    const unmatched = new Set(found);
    for (const each of gold) {
      const core = coreOf(text.text, each.start, each.end);
      const match = found.find(time => coreOf(text.text, time.start, time.end) === core);
      const wanted = each.alts.flatMap(alternative => acceptedValues(alternative, text.ref));
      if (!match) {
        report(
          `MISSED  ${text.id}  …${text.text.slice(Math.max(0, each.start - 30), each.start)}[${each.text}]${text.text.slice(each.end, each.end + 20)}…  ${wanted.join(' | ')}`.replace(
            /\n/g,
            '⏎',
          ),
        );
        continue;
      }
      unmatched.delete(match);
      right.core += 1;
      if (match.start === each.start && match.end === each.end) right.exact += 1;
      const value = comparableValue(match.value);
      if (wanted.includes(value)) right.value += 1;
      else
        report(
          `VALUE   ${text.id}  …${text.text.slice(Math.max(0, each.start - 40), each.start)}[${each.text}]${text.text.slice(each.end, each.end + 30)}…  ${wanted.join(' | ')}  found ${value} (${match.value})`.replace(
            /\n/g,
            '⏎',
          ),
        );
    }
    for (const time of unmatched)
      report(
        `EXTRA   ${text.id}  …${text.text.slice(Math.max(0, time.start - 30), time.start)}[${text.text.slice(time.start, time.end)}]${text.text.slice(time.end, time.end + 20)}…  ${time.value}`.replace(
          /\n/g,
          '⏎',
        ),
      );
  }
  const f1 = (hits: number) => (golds + founds === 0 ? 1 : (2 * hits) / (golds + founds));
  return { exact: f1(right.exact), core: f1(right.core), value: f1(right.value), gold: golds };
}
