import { oneWordOf, part } from '../../../rules/pattern.ts';
import type { PointReading } from '../../contract/times.ts';
import { integer, point } from '../../time-readings.ts';
import { numberWords, readNumber } from '../numbers.ts';
import type { Groups } from './parts.ts';

/** «one» … «twelve», for hours. */
export const hourWord = oneWordOf(
  [...numberWords].filter(([word, value]) => value <= 12 && word.length > 2).map(([word]) => word),
);
export const hourDigits = '(?:0?\\d|1[0-2])';
export const hour = `(?<hour>${hourDigits}|${hourWord})`;

const zoneLetters =
  '(?:utc|gmt|bst|cet|cest|eet|eest|est|edt|et|pst|pdt|pt|cst|cdt|ct|mst|mdt|mt|ist|jst|hkt|msk|aest|aedt)';
const zonePlaces =
  '(?:local|eastern|central|mountain|pacific|atlantic|central european|greenwich mean|london|paris|berlin|brussels|moscow|kyiv|beijing|tokyo|sydney|new york|washington)';
const zoneName = part`${zoneLetters}(?: ?[+-]\d{1,2})?|${zonePlaces} (?:standard |daylight |summer )?time`;
export const zone = part`(?: ?(?:(?<zone>${zoneName})(?![\p{L}\d])| ?\((?<zoneAside>${zoneName})\)))`;
/** «a.m.» ends with its own full stop, «am» does not. */
export const half = part` ?(?<half>[ap](?:\.m\.|\.?m(?!\p{L})| m(?!\p{L})))`;
export const dayPart = part`,? (?:in the (?:early |late )?(?<dayPart>morning|afternoon|evening)|(?<night>at night|tonight))`;

/** The hour of a twelve-hour clock on that of twenty-four, as its half of the day says. */
function onDay(value: number, groups: Groups): number {
  const late = groups.half?.startsWith('p') || /afternoon|evening/.test(groups.dayPart ?? '');
  const early = groups.half?.startsWith('a') || groups.dayPart === 'morning';
  if (late || (groups.night !== undefined && value >= 6)) return value < 12 ? value + 12 : value;
  return early && value === 12 ? 0 : value;
}

/** A clock time of the groups `hour`, `minute`, `second`, `half`, `dayPart`, `night` and `zone`. */
export function readClock(groups: Groups, rest: Partial<PointReading> = {}): PointReading | null {
  const value = readNumber(groups.hour);
  const minute = readMinute(groups.minute);
  if (value === undefined || value > 24 || minute > 59) return null;
  const halved = groups.half ?? groups.dayPart ?? groups.night;
  if (halved !== undefined && value > 12) return null;
  return point(
    {
      hour: onDay(value, groups),
      minute,
      second: integer(groups.second),
      zone: groups.zone ?? groups.zoneAside,
    },
    halved === undefined ? rest : { twelveHour: true, ...rest },
  );
}

function readMinute(written: string | undefined): number {
  if (written === undefined) return 0;
  return integer(written.replace(/^\D+(?=\d)/, '')) || (readNumber(written.replace(/^oh[\s-]/, '')) ?? 0);
}
