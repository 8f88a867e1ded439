import { oneOf, part } from '../../../rules/pattern.ts';
import type { ClauseRules, ConditionRules } from '../../contract/deadlines.ts';

export const clauses: ClauseRules = {
  breaks: new RegExp(
    part`[;:«»“”"()]|\s[—–]\s|,\s(?:but|while|whereas|because|or face|or risk|failing which|otherwise|according to|(?:[a-z']{1,20}\s){1,4}(?:said|says|warned|added|told))|\s(?:because|but|while|whereas|or face|or risk)\s`,
    'u',
  ),
  adverbials:
    /^(?:in|at|on|by|for|from|to|under|with|without|after|before|since|until|unless|if|when|while|as|during|despite|according|no later|not later|because|given|within|throughout|across|over|now|today|tomorrow|instead|however|also|then|otherwise|additionally|meanwhile|starting|effective|beginning|through|once|where|although|though|like|per)(?!\p{L})/u,
  keeps: /(?<!\p{L})(?:miss(?:es|ed)?|met|meets?|beat|faces?|breached|overran|ignored)(?!\p{L})/u,
  enumeration: /(?:^|\s)(?:and|or)\s/u,
  relativeClauses: /\s(?:who|whose|which|that|where)\s/u,
  openers:
    /^(?:(?:and|but|so|thus|now|also|however|therefore|then|that|meanwhile|finally),?\s{1,2}|[^,]{1,80}?\s(?:said|says|announced|warned|added|confirmed|told(?: (?!it |he |she |they )\p{L}{2,20})?)\s(?:that\s)?){1,4}/u,
  relatives: /(?:^|\s|,\s)(?:who|that|which|now|also|still|then|therefore)$|'s$/u,
  antecedent:
    /(?<!\p{L})(?:reminded|told|warned|tells|reminds|warns|informed|informs) (?<who>[^,.;:()]{2,60}) (?:that )?$/u,
  pronoun: /^(?:they|he|she|it)$/u,
  resumes:
    /^\s{0,2}(?:it|they|the (?:law|rule|measure|decree|bill|ban|order|regulation|change|new rules|rules|requirement)s?|this (?:law|rule|measure|decree|ban|order))(?!\p{L})/u,
};

/** What nobody can be late for: “unless the wind drops by Friday”. */
const nature = part`(?:the |its |his |her )?(?:${oneOf([
  'rain',
  'snow',
  'wind',
  'winds',
  'storm',
  'weather',
  'water',
  'river',
  'fire',
  'temperatures?',
  'injury',
  'knee',
  'ankle',
  'pain',
  'fever',
  'prices?',
  'markets?',
  'it (?:rains|snows|freezes|(?:does|has) not (?:rain|snow|freeze|melt)[a-z]{0,3})',
])})(?![a-z])`;
/** Somebody has left undone what was to be done. */
const omits = part`(?:(?:(?:has|have|had|do|does) not|(?:has|have|do|does)n't) (?!be(?:en)? |(?:recover|heal|improv|arriv|happen|melt|fall|stop|end)[a-z]{0,4} )|fails? to (?!be )|failed to (?!be )|refuses? to (?!be )|(?:is|are) unable to (?!be ))`;
const undone = part`(?:is|are|has been|have been) not (?:been )?${oneOf(['paid', 'found', 'met', 'reached', 'signed', 'settled', 'returned', 'lifted', 'released', 'repaid', 'received', 'agreed', 'claimed', 'collected', 'fixed', 'repaired', 'sold', 'submitted', 'filed', 'removed', 'withdrawn', 'freed'])}`;
/** What somebody can do in time. */
const acts = part`${oneOf(['pay', 'act', 'agree', 'accept', 'sign', 'leave', 'repay', 'resign', 'surrender', 'compl(?:y|ie)', 'hand', 'free', 'provide', 'submit', 'remove', 'withdraw', 'release', 'raise', 'respond', 'reply', 'replie', 'return', 'apply', 'applie', 'register', 'settle', 'vacate', 'hire', 'sell'])}e?s?(?![a-z])`;

export const conditions: ConditionRules = {
  unmet:
    /(?<!\p{L})(?:who|that|which|whose \p{L}{1,20}) (?:\p{L}{1,20} )?(?:(?:has|have|had|do|does|is|are) not|(?:has|have|do|does|is|are)n't|fails? to|failed to|will not have|cannot)(?!\p{L})[^.;:]{0,100}$|(?<=\p{L}\s{1,2})(?<!(?:if|unless|after|before|by|for|of)\s)failing to(?!\p{L})[^.;:]{0,100}$/u,
  omits: new RegExp(
    part`(?<![a-z])(?:if (?=[^,.;:()]{2,60}? ${omits})|unless (?=(?:they|he|she|you|we) [a-z]|[^,.;:()]{2,40}? ${acts}))(?!${nature}|no )(?<who>[^,.;:()]{2,60}?) (?:${omits}|${acts}|(?<=unless\s{1,2}(?:they|he|she|you|we)\s{1,2})[a-z])[^,;:.]{0,80}$`,
    'u',
  ),
  absent: new RegExp(
    part`(?<![a-z])(?:unless (?!${nature})|failing |without (?:an? |any )?(?:reply|deal|agreement|answer|response|buyer|payment)|in the absence of |if (?:no (?!${nature})|nobody |[^,.;:()]{2,60}? ${undone}))[^,;:.]{0,80}$`,
    'u',
  ),
  met: /(?<!\p{L})(?:(?:provided|as long as|if) (?:that )?(?:they|you|he|she|it) (?:apply|applies|register|book|order|claim|sign up)|who (?:apply|register|book|order|sign up|claim)|for (?:orders|bookings|claims|applications) (?:placed|made|received))[^,.;:]{0,60}$/u,
  late: /(?<!\p{L})(?:made|received|submitted|sent|filed|lodged|posted|arriving|returned|registered|delivered)\s{0,2}$/u,
  negated:
    /(?<!\p{L})(?:not|no longer|never|cannot|(?:do|does|did|will|wo|ca|is|are)n't)(?!\p{L})[^,;:.]{0,120}$/u,
  otherwise:
    /(?<!\p{L})(?:or face|or risk|failing which|or else|or be|on pain of|otherwise|after (?:that|which)(?! date the))(?!\p{L})/u,
  thereafter:
    /^\s{0,2}(?:after (?:that|this|which)(?: (?:date|day|deadline))?|otherwise|failing that|failing which|thereafter)(?!\p{L})/u,
};
