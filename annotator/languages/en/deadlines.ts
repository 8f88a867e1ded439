import type { DeadlineRules } from '../contract/deadlines.ts';

export const deadlines: DeadlineRules = {
  cues: [
    {
      words: ['have', 'has', 'will have', 'have only', 'given', 'gives them', 'now have'],
      bound: 'within',
      certain: false,
      verb: true,
      purposeOnly: true,
    },
    {
      words: ['no later than', 'not later than', 'at the latest by', 'on or before'],
      bound: 'by',
      certain: true,
    },
    {
      words: [
        'have until',
        'has until',
        'had until',
        'will have until',
        'given until',
        'gives them until',
        'have only until',
      ],
      bound: 'by',
      certain: true,
      verb: true,
    },
    { words: ['until', 'till', 'up to', 'through'], bound: 'until', certain: false },
    { words: ['by', 'by the', 'by no later than'], bound: 'by', certain: false },
    { words: ['before', 'before the', 'ahead of', 'prior to'], bound: 'before', certain: false },
    {
      words: [
        'from',
        'starting',
        'starting on',
        'as of',
        'as from',
        'effective',
        'beginning',
        'with effect from',
      ],
      bound: 'from',
      certain: false,
    },
    { words: ['after', 'beyond', 'past'], bound: 'after', certain: false },
    { words: ['within', 'within the next', 'in the next'], bound: 'within', certain: false },
  ],
  appositions:
    /(?<!\p{L})(?:before|by) the (?:close|closure|end|deadline|expiry|window)(?!\p{L})[^,.;:()]{0,40}[,(]\s?(?:on )?$/u,
  benefits:
    /^[^.;:]{0,3}\s{0,2}(?:in which )?to (?:apply|claim|request|seek|ask for|book|reserve|appeal|challenge|contest|object|redeem|exchange|benefit|take advantage|opt|bid)(?!\p{L})/u,
  appeals: {
    purpose:
      /^\s{1,2}(?:in which )?to (?:appeal|lodge an appeal|file an appeal|challenge|contest|seek (?:leave|permission))(?!\p{L})/u,
    again: /^\s{1,2}(?:in which )?to do so(?!\p{L})/u,
    named: /(?<!\p{L})(?:appeal\p{L}*|challenge|contest)(?!\p{L})/u,
  },
  unmet:
    /(?<!\p{L})(?:who|that|which|whose \p{L}+) (?:\p{L}+ )?(?:(?:has|have|had|do|does|is|are) not|(?:has|have|do|does|is|are)n't|fails? to|failed to|will not have|cannot)(?!\p{L})[^.;:]{0,100}$/u,
  absent:
    /(?<!\p{L})(?:unless (?!it (?:rain|snow))|failing |without (?:an? |any )?(?:reply|deal|agreement|answer|response|buyer|payment)|in the absence of |if (?:no |nobody |they (?:do|have) not|he (?:does|has) not|she (?:does|has) not|it (?:does|has) not))[^,;:.]{0,80}$/u,
  late: /(?<!\p{L})(?:made|received|submitted|sent|filed|lodged|posted|arriving|returned|registered|delivered)\s{0,2}$/u,
  negated:
    /(?<!\p{L})(?:not|no longer|never|cannot|(?:do|does|did|will|wo|ca|is|are)n't)(?!\p{L})(?:(?! and | or )[^,;:.]){0,80}$/u,
  purpose: /^\s{1,2}(?:in which )?to (?!the\s|a\s|\d)\p{L}{2,20}(?!\p{L})/u,
  grants:
    /(?<!\p{L})(?:ha(?:ve|s|d)|g(?:ive|ives|ave|iven)|grant\p{L}{0,3}|allow\p{L}{0,3}|leaves?|left|set)(?!\p{L})/u,
  announcers: [
    {
      pattern:
        /(?:deadline|cut-off date|cutoff date|closing date|final date|last day (?:to|for)|ultimatum|due date)/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern:
        /(?:applications?|entries|registrations?|nominations?|submissions?|bids|bookings|voting|enrolment|enrollment|sign-ups?) (?:will )?(?:closes?|ends?|must be in)|(?:offer|coupon|voucher|discount) (?:is )?valid/u,
      force: 'offered',
      bound: 'by',
    },
    {
      pattern: /(?<!\p{L})at the latest(?!\p{L})/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern: /(?<!\p{L})(?:expires?|will expire|(?:is|are) valid only|(?:is|are) due(?= (?:by|on|no)))/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern:
        /(?:comes?|will come|goes|go|entering|enters?|will enter) into (?:force|effect)|takes? effect|will take effect|will apply/u,
      needs: /must|oblig|require|ban(?:s|ned|ning)?(?!\p{L})|prohibit|forc(?:es|ing)|mandat/u,
      force: 'required',
      bound: 'from',
    },
  ],
  predicates: [
    {
      pattern:
        /(?<!\p{L})(?:must|(?:has|have|will have|need|needs|will need) to|(?:is|are|will be) (?:\p{L}+ )?(?:required|obliged|ordered|told|expected|forced|asked|urged|advised) to|(?<!\p{L}(?:was|were|been) )(?:told|urged|ordered|asked|required|warned|advised) to|(?:is|are|will be|becomes?|will become) (?:mandatory|compulsory))(?!\p{L})/u,
      kind: 'duty',
    },
    {
      pattern:
        /^\s*(?:please )?(?:submit|send|return|register|apply|sign up|book|enter|pay|reply|respond|file|complete|renew|book|order|download|contact|claim|email)(?!\p{L})/u,
      kind: 'duty',
    },
    {
      pattern:
        /(?<!\p{L})(?:can|may|(?:is|are|will be) (?:able|allowed|eligible|entitled|invited) to)(?!\p{L})/u,
      kind: 'option',
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:has|have|had) (?:\p{L}+ )?(?:pledged|promised|vowed|committed|agreed|undertaken) to|(?:said|announced|confirmed|promised|pledged) (?:that )?(?:it|they|he|she) would|will (?:close|publish|present|deliver|abolish|complete|launch|finish|replace)(?= (?:its|his|her|their|the|an?|all)(?!\p{L}))|(?:pledges?|promises?|vows?|plans?|aims?|hopes?|intends?|wants?) to)(?!\p{L})/u,
      kind: 'plan',
    },
    {
      pattern:
        /(?<!\p{L})(?:will no longer|(?:can|may) no longer|will (?:lose|stop|cease|ban|outlaw|prohibit|scrap|withdraw|block|delete|disable|remove)|will not be (?:able to|allowed to|permitted to|considered|accepted|processed|refunded|eligible)|won't be able to|(?:will be|is|are) (?:\p{L}+ )?(?:banned|forbidden|prohibited|outlawed|blocked|refused|rejected|disqualified|disabled|barred|fined)|will (?:forfeit|miss out)|(?<=(?<!\p{L})no (?:\p{L}{1,20} ){1,2})will be (?:accepted|considered|processed|paid|refunded))(?!\p{L})/u,
      kind: 'loss',
    },
    {
      pattern:
        /(?<!\p{L})(?:will (?:not|never)|cannot|will be (?:turned away|excluded|removed|evicted|deleted|closed|cancelled|dropped))(?!\p{L})/u,
      kind: 'refusal',
    },
    {
      pattern: /(?<!\p{L})will be (?:offered|entitled to)(?!\p{L})/u,
      kind: 'option',
    },
  ],
  acts: /(?<!\p{L})(?:repair|refund|replacement|compensation|discount|appl|regist|sign up|submit|send|return|claim|request|ask|vote|book|reserv|pay|declar|report|choos|opt|take part|enter|enrol|renew|appeal|object|respond|reply|comment|buy|order|exchange|redeem|collect|withdraw|cancel|switch|accept|refuse|nominat|donat|subscrib|file|challenge)/u,
  happenings:
    /^[^,;]{0,24}?(?<!\p{L})(?:take place|serve (?:his|her|their|a|the) |be held|(?:begin|start|open|resume|continue|run|play)(?! (?:the|a|an|their|his|her|its|your|to|\p{L}+ing|new)(?!\p{L}))|last|remain|stay|rain|fall|fallen|arrive|return home|appear|face|reach|cost|wait|happen|be (?:tried|played|heard|extended|closed))(?!\p{L})/u,
  impersonal:
    /^(?:(?:must|(?:has|have|will have|need|needs|will need) to) (?:\p{L}+ )?be (?!(?:vaccinat|test|register|insur|enrol|train|vett|licen[cs])\p{L}+)\p{L}+(?:ed|en|t|in|ade|one|aid|old|orn)(?!\p{L})|(?:is|are|will be|becomes?|will become) (?:\p{L}+ )?(?:mandatory|compulsory|banned|forbidden|prohibited|outlawed|blocked|disabled)|will (?:(?:no longer|not) be \p{L}+ed|be (?:accepted|considered|processed|paid|refunded|rejected)))/u,
  clauseBreaks:
    /[;:«»“”"()]|\s[—–]\s|,\s(?:but|while|whereas|because|or face|or risk|according to|(?:\p{L}+\s){1,4}(?:said|says|warned|added|told))|\s(?:because|but|while|whereas|or face|or risk)\s/u,
  adverbials:
    /^(?:in|at|on|by|for|from|to|under|with|without|after|before|since|until|unless|if|when|while|as|during|despite|according|no later|not later|because|given|within|throughout|across|over|now|today|tomorrow|instead|however|also|then|otherwise|additionally|meanwhile|starting|effective|beginning|through|once|where|although|though|like|per)(?!\p{L})/u,
  enumeration: /(?:^|\s)(?:and|or)\s/u,
  relativeClauses: /\s(?:who|whose|which|that|where)\s/u,
  openers:
    /^(?:(?:and|but|so|thus|now|also|however|therefore|then|that|meanwhile|finally),?\s+|[^,]{1,80}?\s(?:said|says|announced|warned|added|confirmed|told \p{L}{2,20})\s(?:that\s)?)+/u,
  relatives: /(?:^|\s|,\s)(?:who|that|which)$/u,
};
