import { oneOf, part } from '../../../rules/pattern.ts';

/** Words that may stand inside a verb form: “are also required”, “has only two weeks”. */
export const adverb = part`(?: ${oneOf(['also', 'already', 'only', 'just', 'now', 'still', 'therefore', 'then', 'not', 'never', 'all', 'both', 'each', 'all now', '[a-z]{3,14}ly'])})?`;

/** Somebody, article included; what follows it must end it. */
export const somebody = '(?<who>(?!him |her |them |us )[^,.;:()“”"]{2,60}?)';

export const is = oneOf([
  'is being',
  'are being',
  'is',
  'are',
  'will be',
  "'s",
  "'re",
  'remains',
  'remain',
  'stays',
  'stay',
  'being',
]);
export const was = oneOf(['was', 'were', 'had been']);
export const has = oneOf(['has', 'have', 'will have', "'ve"]);

/** A verb behind “to”. */
export const infinitive = part`to (?!the |a |an |(?:live|rest|relax|prepare|enjoy|recover|mourn|grieve|celebrate|savou?r)(?![a-z])|\d)(?:not )?[a-z]{2,20}`;

/** What people hand in, apply for or take part in until it closes. */
export const closing = oneOf([
  'applications?',
  'entries',
  'registrations?',
  'nominations?',
  'submissions?',
  'bids',
  'bidding',
  'bookings',
  'voting',
  'polls',
  'enrol(?:l?)ment',
  'sign-ups?',
  'preorders?',
  'pre-orders?',
  'ticket sales',
  'ticket ballot',
  '(?:public |online )?consultation',
  '(?:public )?comment period',
  'inquiry',
  'subscription period',
  'tender offer',
  'tender',
  'tenders',
  'invitation to tender',
  'calls? for (?:tenders?|proposals?|papers|evidence|applications|entries|bids|projects|volunteers|ideas)',
  'application (?:window|period|process)',
  '(?:registration|nomination|voting|filing|claims?|booking|offer|bidding|subscription) (?:window|period|process)',
  'scheme',
  'ballot',
  'early voting',
  'early-bird (?:rates?|prices?|tickets?|offer)',
  'offer',
  'crowdfunding campaign',
  'postal voting',
  'amnesty',
  '(?:transfer|refund|claims?|bid|bidding|submission|booking|sign-up|comment|voting|entry) window',
  "window (?:for|to) [a-z '-]{3,30}",
  'petition',
  'share sale',
  'pre-?sale',
  'calls? for (?:comments|nominations|submissions|artists|abstracts|designs)',
  'public hearings? period',
]);
