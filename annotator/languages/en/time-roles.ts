import type { TimeRoles } from '../contract/time-roles.ts';

export const timeRoles: TimeRoles = {
  startCues: [
    'since',
    'from',
    'starting',
    'starting on',
    'beginning',
    'beginning on',
    'as of',
    'as from',
    'effective',
    'starting from',
    'with effect from',
  ],
  backwardCues: ['since', 'since the', 'ever since'],
  endCues: ['until', 'till', 'through', 'up to', 'by', 'up until', 'until the', 'by the'],
  countedFrom:
    /(?<!\p{L})(?:days?|weeks?|months?|years?|hours) (?:from|of|after|starting|beginning)(?: the)?\s{0,2}$/u,
};
