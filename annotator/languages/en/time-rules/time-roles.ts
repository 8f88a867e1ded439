import { oneOf, part } from '../../../rules/pattern.ts';
import type { TimeRoles } from '../../contract/time-roles.ts';

/** What may stand between such a verb and the time. */
const link = part`(?: (?:officially|only|again|on|at|in|the|this|:)){0,2}`;
const begins = oneOf([
  '(?:start|begin|open|kick off|launch)(?:s|ed|ing)?|began|begun|kicks off|kicked off',
  '(?:takes?|took|taking) effect|(?:comes?|came|goes?|went|enter(?:s|ed)?) into (?:force|effect)',
  '(?:start|opening|effective) date ?:?',
]);
const ends = oneOf([
  '(?:end|finish|conclude|expire|lapse)(?:s|d|ed|es|ing)?|closes',
  '(?:expiry|expiration|end|closing) date ?:?',
]);

export const timeRoles: TimeRoles = {
  startCues: [
    'since',
    'from',
    'starting',
    'starting on',
    'beginning',
    'beginning on',
    'as from',
    'effective',
    'starting from',
    'with effect from',
  ],
  backwardCues: ['since', 'since the', 'ever since'],
  endCues: ['until', 'till', 'through', 'up to', 'by', 'up until', 'until the', 'by the'],
  countedFrom:
    /(?<!\p{L})(?:days?|weeks?|months?|years?|hours) (?:from|of|after|starting|beginning)(?: the)?\s{0,2}$/u,
  startWords: new RegExp(part`(?<![a-z])(?:${begins})${link} ?$`, 'u'),
  endWords: new RegExp(part`(?<![a-z])(?:${ends})${link} ?$`, 'u'),
};
