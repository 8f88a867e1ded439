import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { TenseRules } from '../../contract/tenses.ts';
import { limitSignals } from './limit-tenses.ts';

const words = (list: string) => oneOf(list.split(' '));
const modals = words("will won't shall 'll must should can may might could would");
const adverbs = oneOf([
  'no longer',
  ...'not never also still soon only now then finally probably likely'.split(' '),
]);
/** What is put off, awaited or agreed. */
const postponed = words(
  'postponed delayed adjourned rescheduled deferred extended pushed moved shifted put held pushed prolonged renewed postponement adjournment extension delay return',
);
const pending = words(
  'due set expected scheduled going planned likely about slated supposed poised hoped bound',
);
/** Verbs that want, ask or promise something that is not yet. */
const wanting = words(
  'hope hopes want wants plan plans aim aims intend intends expect expects wish wishes promise promises pledge pledges vow vows propose proposes demand demands seek seeks await awaits anticipate anticipates',
);
/** Present forms of what is agreed: «the shop opens on Friday», «Leeds host Hull on Saturday». */
const agreed = words(
  'opens reopens reopen closes starts begins resumes ends expires arrives leaves departs returns plays faces hosts meets visits votes meet vote visit face play takes kicks runs airs launches premieres hosts heads goes comes becomes celebrates marks holds debuts applies apply enters quits joins retires releases changes rises falls sails welcomes stages tours appears go come join leave return start begin end resume open close',
);
const irregularPast = words(
  'was were had did been said told won lost fell rose took made went came saw became began found left held met gave got led ran spoke wrote killed died beat drew sent paid kept grew struck hit broke shot stood knew brought bought sold built felt thought flew fled hurt rode sank sought shut stole swore threw understood woke wore withdrew',
);

export const tenses: TenseRules = {
  signals: [
    ...limitSignals,
    {
      tense: 'past',
      pattern: phrase`(?:should|would|could|might|must|may)(?: not|n't)? have(?: been)? \p{L}{2,20}`,
    },
    {
      tense: 'future',
      pattern: phrase`(?:${modals}(?: ${adverbs})?(?: be)?(?: being)?(?: \p{L}{2,20})?|to be(?: \p{L}{2,20})?|(?:has|have|had)n't \p{L}{2,20}(?= by )|(?:has|have) not \p{L}{2,20}(?= by )|(?:sold|booked|\p{L}{3,20}ed) for(?= (?:the |early |late |mid-?)?(?:\p{L}{3,9}day|\p{L}{3,9} \d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))|(?:has|have) (?:promised|pledged|vowed|agreed|committed) to|by the end|needs? to|(?:told|urged|asked|ordered|required|advised|given|forced|able|allowed)(?= (?:to|until))|(?:is|are|'s|'re|was|were) (?:not )?${pending} (?:to|for)|(?:is|are) to \p{L}{2,20}|(?:planned|hoped|promised|scheduled|slated|set|due|pencilled in) (?:for|on|by|in|to)|(?:has|have) (?:until|to)|${wanting}(?: (?:the |a |an |his |her |their |its )?(?:\p{L}{1,15} ){1,2}\p{L}{2,20}ed(?= (?:in|by|on|before) ))?|${postponed} (?:back |forward |over )?(?:to|until|till)|(?:until|till) [^,.;]{1,30}? to|(?:moved|pushed|put|rescheduled|postponed|delayed) (?:\p{L}{1,15} ){1,4}to(?= \d| \p{L}{3,9}day)|called (?:for )?an? (?:\p{L}{2,15} ){0,2}(?:rally|strike|vote|meeting|election|referendum|protest|march|walkout|conference)|deadline|upcoming|please (?:submit|register|apply)|let's|ahead of|(?:by )?no later than|fixed \p{L}{0,12} ?\d{0,2}|(?:fixed|set) (?=\d))`,
    },
    {
      tense: 'past',
      pattern: phrase`(?:${irregularPast}|(?:has|have) \p{L}{2,20}ed|\p{L}{3,20}ed(?<!need|feed|seed|speed|exceed|indeed|succeed|proceed))`,
    },
    {
      tense: 'present',
      pattern: phrase`(?<!the |a |an |of |his |her |their |its |this |that )(?:${agreed}|(?:is|are|'s|'re) \p{L}{2,20}ing|(?:submit|register|apply)(?= (?:by|before|until|online|here)))`,
    },
  ],
  clauseWords:
    'that which who whose where and but when while if although because as after before since whether so until'.split(
      ' ',
    ),
  participle: null,
};
