import { oneOf, part, phrase } from '../../rules/pattern.ts';
import type { ActRules, TermRules } from '../contract/deadlines.ts';
import { infinitive } from './deadlines-words.ts';

/** Verbs for what can be missed, by their beginnings. An option (“can …”) is a deadline only with one of them. */
const missable: Readonly<Record<string, readonly string[]>> = {
  'to apply and take part': [
    'appl',
    'regist',
    'sign up',
    'take part',
    'participat',
    'enter(?! the| into)',
    'enrol',
    'nominat',
    'subscrib',
    'join',
    'vote',
    'bid',
    'stand (?:for|as)',
    'audition',
  ],
  'to hand in': [
    'submit',
    'send',
    'return',
    'file',
    'lodge',
    'hand in',
    'deliver',
    'provide',
    'upload',
    'post (?:their|your|his|her)',
  ],
  'to ask for': ['claim', 'request', 'ask', 'book', 'reserv', 'collect', 'order', 'redeem', 'seek'],
  'to answer': [
    'respond',
    'reply',
    'comment',
    'have (?:their|your) say',
    'give (?:their|your) (?:views?|opinion)',
    'declar',
    'report',
    'accept',
    'refuse',
    'confirm',
    'view the plans',
    'make (?:their|your) (?:views|representations)',
    'submit',
  ],
  'to change and take back': [
    'exchange',
    'withdraw',
    'cancel',
    'switch',
    'choos',
    'opt',
    'renew',
    'refund',
    'replacement',
    'repair',
    'swap',
    'opt out',
  ],
  'to contest': ['appeal', 'object', 'challenge', 'contest'],
  'to pay and buy': ['pay', 'buy', 'donat', 'compensation', 'discount', 'tender'],
};

/** What only benefits whoever has the term, after “to”. */
const beneficial = oneOf([
  'apply',
  'claim',
  'request',
  'seek',
  'ask for',
  'book',
  'reserve',
  'appeal',
  'challenge',
  'contest',
  'object',
  'redeem',
  'exchange',
  'benefit',
  'take advantage',
  'opt',
  'bid',
  'tender',
  'vote',
  'comment',
  'have (?:their|your) say',
  'take part',
  'buy',
  'enter',
  'sign up',
  'accept the offer',
  'make an offer',
  'lodge an? (?:appeal|objection|bid|claim)',
  'file an? (?:appeal|claim|objection)',
  'submit (?:an?|their|its|his|her|your) (?:bids?|applications?|comments?|entr(?:y|ies)|proposals?|offers?|claims?|nominations?)',
]);

/** What merely happens: “must take place”, “has to last” is no duty. */
const happening = part`(?:${oneOf(['take place', 'serve (?:his|her|their|a|the)', 'be held', 'last', 'remain', 'stay', 'rain', 'fall', 'fallen', 'arrive', 'return home', 'appear', 'face', 'reach (?!the |his|her|their|its|your)', 'cost', 'wait', 'happen', 'be (?:tried|played|heard|extended|closed|debated|discussed|inaugurated|released)', 'meet', 'beat', 'win', 'debate', 'discuss', 'travel', 'leave for', 'reopen', 'land', 'depart'])}|(?:begin|start|open|resume|continue|run|play)(?! (?:the|a|an|their|his|her|its|your|to|[a-z]{2,20}ing|new)(?![a-z])))`;

export const acts: ActRules = {
  acts: phrase`${oneOf(Object.values(missable).flat())}[a-z]{0,12}`,
  benefits: new RegExp(part`^[^.;:]{0,3}\s{0,2}(?:in which )?to ${beneficial}(?![a-z])`, 'u'),
  happenings: new RegExp(part`^[^,;]{0,24}?(?<![a-z])${happening}(?![a-z])`, 'u'),
  passive: new RegExp(
    part`^(?: (?:also|now|all|[a-z]{3,12}ly))? be (?!(?:vaccinat|test|register|insur|enrol|train|vett|licen[cs])[a-z]{1,4}|in |ready|able|present|over|aged)[a-z]{1,16}(?:ed|en|t|in|ade|one|aid|old|orn)(?![a-z])|^ (?:reach|arrive|be in)(?![a-z])`,
    'u',
  ),
};

const from = part`(?:of|from|after|following|starting|beginning|counted from)(?: on)?(?: the)?`;
const ruling = oneOf([
  'ruling',
  'judgment',
  'judgement',
  'decision',
  'verdict',
  'sentence',
  'conviction',
  'order',
]);

export const terms: TermRules = {
  appositions: new RegExp(
    part`(?<![a-z])(?:before|by) the (?:close|closure|end|deadline|expiry|window)(?![a-z])[^,.;:()]{0,40}[,(]\s?(?:on )?$`,
    'u',
  ),
  purpose: new RegExp(
    part`^(?: at the latest)?(?: left| more| notice)? (?:in which )?(?:for [^,.;:]{1,40} )?${infinitive}(?![a-z])`,
    'u',
  ),
  fromDay: new RegExp(part`^ ${from} ?$`, 'u'),
  fromRuling: new RegExp(
    part`^ ${from} ?(?:the |this |that |its |his |her |their )?(?:court's )?${ruling}(?![a-z])`,
    'u',
  ),
  fromEvent: new RegExp(part`^ ${from} ?[a-z]`, 'u'),
  appeals: {
    purpose: new RegExp(
      part`^ (?:in which )?to (?:appeal|lodge an appeal|file an appeal|challenge|contest|seek (?:leave|permission))(?![a-z])`,
      'u',
    ),
    again: /^\s{1,2}(?:in which )?to do so(?!\p{L})/u,
    named: /(?<!\p{L})(?:appeal\p{L}{0,6}|challenge|contest)(?!\p{L})/u,
  },
};
