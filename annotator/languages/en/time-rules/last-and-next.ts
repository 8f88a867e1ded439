import { phrase } from '../../../rules/pattern.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';
import { duration } from '../../time-readings.ts';
import { number } from '../numbers.ts';
import { readCounted } from './counted.ts';
import { unit } from './parts.ts';

const kinds = '(?:(?:business|working|trading|calendar|school|full|whole|consecutive|straight)\\s{1,2})?';
const few = '(?:few|several|couple of|handful of)';
/** «will last two hours», «will begin on Monday and last two hours»: the verb. */
const lastingVerb =
  /(?:^|[^\p{L}])(?:(?:will|would|can|could|may|might|must|shall|should|to|does|did|not|never|only|usually|often|typically|they|'ll|'d|\p{L}{2,6}n't)\s{1,2}|(?:will|would|could|may|might|must|should|to)\s[^.;!?]{2,38}\sand\s{1,2})$/u;

/** So many units that end or begin now: «the last three years», «the next few days». */
export const lastAndNext: readonly Rule<TimeReading>[] = [
  {
    name: 'en/time/last-so-many',
    needs: ['last', 'past', 'previous', 'preceding', 'recent'],
    pattern: phrase`(?:(?:(?:the|these|this) )?(?:last|past|previous|preceding|recent) (?:(?<count>${number}|${few})[\s-])?${kinds}${unit}|(?:the )?(?<front>${number}) (?:last|past|previous|preceding) ${kinds}${unit.replace('<unit>', '<frontUnit>')})`,
    read: ({ count, unit: named, front, frontUnit }, { written, before, after }) => {
      const stated = front ?? count;
      const word = frontUnit ?? named ?? '';
      if (
        /^(?:a|an)$/.test(stated ?? '') ||
        (!word.endsWith('s') && (stated === undefined || front !== undefined))
      )
        return null;
      if (
        /(?:his|her|their|its|our|my) $/.test(before) ||
        /^\s(?:of|in) (?:his|her|their|the)(?!\p{L})/u.test(after)
      )
        return null;
      if (/^last/i.test(written) && lastingVerb.test(before)) return null;
      if (stated === undefined || /few|several|couple|handful/.test(stated))
        return { kind: 'reference', value: 'PAST_REF' };
      const read = readCounted({ unit: word, count: stated });
      return read && /last|past|previous|preceding/i.test(written) ? duration([read]) : null;
    },
    examples: [
      ['in [recent days]', 'PAST_REF'],
      ['over [the past few weeks]', 'PAST_REF'],
      ['during [the last three years]', 'P3Y'],
      ['over [the past 4 business days]', 'P4D'],
      ['in [the 10 previous weeks]', 'P10W'],
    ],
    counterExamples: [
      'last week',
      'the last people',
      'the last two years of the war',
      'in their last three days',
      'The ban will last two weeks',
      "It shouldn't last three hours",
      'They will strike on Monday and last two days',
    ],
  },
  {
    // «the next 24 to 48 hours», «the past two or three years».
    name: 'en/time/last-or-next-so-many-to-so-many',
    needs: ['last', 'past', 'previous', 'next', 'coming', 'following'],
    pattern: phrase`(?:(?:the|these|this) )?(?:last|past|previous|next|coming|following) (?<first>${number})(?: (?:to|or) | ?[-–] ?)(?<count>${number}) ${kinds}${unit}`,
    read: ({ first, count, unit: named = '' }, { written, before }) => {
      const to = readCounted({ unit: named, count });
      const from = readCounted({ unit: named, count: first });
      if (!to || !from || !named.endsWith('s') || (to.count ?? 0) <= (from.count ?? 0)) return null;
      if (/(?:his|her|their|its|our|my) $/.test(before)) return null;
      return /^last/i.test(written) && lastingVerb.test(before)
        ? null
        : { kind: 'range', from: duration([from]), to: duration([to]) };
    },
    examples: [
      ['in [the next 24 to 48 hours]', 'PT24H/PT48H'],
      ['over [the past two or three years]', 'P2Y/P3Y'],
    ],
    counterExamples: [
      'the next two to three people',
      'It will last two to three days',
      'in his next two or three years',
    ],
  },
  {
    name: 'en/time/last-or-next-fortnight',
    needs: ['fortnight'],
    pattern: phrase`(?:(?:the|this) )?(?:last|past|previous|next|coming|following) fortnight(?!'s)`,
    read: () => duration([{ unit: 'week', count: 2 }]),
    examples: [
      ['over [the past fortnight]', 'P2W'],
      ['in [the next fortnight].', 'P2W'],
    ],
    counterExamples: ['a fortnight', 'next fortnightly'],
  },
  {
    name: 'en/time/next-so-many',
    needs: ['next', 'coming', 'following', 'ensuing', 'ahead', 'to come'],
    pattern: phrase`(?:(?:the|these|this) )?(?:(?:next|coming|following|upcoming|ensuing) (?:(?<count>${number}|${few})[\s-])?${kinds}${unit}|(?<front>${number}) (?:next|coming|following|upcoming) ${kinds}${unit.replace('<unit>', '<frontUnit>')}|${unit.replace('<unit>', '<come>')} (?:ahead|to come))`,
    read: ({ count, unit: named, front, frontUnit, come }, { written, before }) => {
      const stated = front ?? count;
      const word = frontUnit ?? named ?? come ?? '';
      if (!word.endsWith('s') || /(?:his|her|their|its|our|my) $/.test(before)) return null;
      // «three years ahead» counts itself; «the following days» are those of the story.
      if (
        come &&
        (/\d $|(?:two|three|four|five|six|ten) $/.test(before) ||
          (!/^(?:the|these)/i.test(written) && !/(?:in|over|for) $/.test(before)))
      )
        return null;
      if (stated === undefined || /few|several|couple|handful/.test(stated))
        return { kind: 'reference', value: 'FUTURE_REF' };
      const read = readCounted({ unit: word, count: stated });
      return read ? duration([read]) : null;
    },
    examples: [
      ['in [the coming days]', 'FUTURE_REF'],
      ['over [the next six months]', 'P6M'],
      ['in [the 2 upcoming months]', 'P2M'],
      ['in [the weeks ahead]', 'FUTURE_REF'],
      ['[the next four business days]', 'P4D'],
    ],
    counterExamples: ['next week', 'the next steps', 'three years ahead', 'his next few days'],
  },
];
