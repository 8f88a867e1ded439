import { phrase } from '../../../rules/pattern.ts';
import type { TimeRules } from '../../contract/times.ts';

/** What English says beside times that tells how a story goes on from them. */
export const storyWords: Pick<TimeRules, 'listWords' | 'saying' | 'incidentalCues'> = {
  listWords: [
    'and',
    'or',
    ',',
    ', and',
    ', or',
    'and in',
    'or in',
    ', in',
    'and on',
    'or on',
    ', on',
    'then',
    'then in',
    'then on',
  ],
  saying: phrase`(?:says?|said|saying|tells?|told|announced?|announces|declared?|declares|added|adds|wrote|writes|warned|warns|insisted|insists|promised|explained|explains|claimed|claims|argued|argues|replied|stated|states|tweeted|posted|vowed|pledged|confirmed|noted|according to)`,
  incidentalCues: [
    ...[
      'born on',
      'born in',
      'died on',
      'died in',
      'dated',
      'act of',
      'law of',
      'decree of',
      'treaty of',
      'ruling of',
    ],
    ...['founded in', 'established in', 'built in', 'created in'],
  ],
};
