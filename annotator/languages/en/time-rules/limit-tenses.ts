import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { TenseRules } from '../../contract/tenses.ts';

/** Verbs that make the infinitive behind them a thing that lies ahead, whatever their own tense. */
const orders = oneOf([
  'ordered',
  'told',
  'urged',
  'asked',
  'required',
  'warned',
  'advised',
  'instructed',
  'reminded',
  'forced',
  'obliged',
  'invited',
  'allowed',
  'agreed',
  'sentenced',
]);

/** Signals around a limit (“by”, “until”), stronger than the verb forms in general. */
export const limitSignals: TenseRules['signals'] = [
  {
    tense: 'future',
    pattern: phrase`(?:approved|announced|imposed|backed|passed|introduced|ordered|confirmed) an? (?:\p{L}{3,15} )?ban [^,.;:]{1,60}(?= (?:from|as of) )|(?:if|unless) [^,.;:]{1,60}(?= (?:by|before) )|(?:has|have) (?:promised|pledged|vowed|agreed) [^,.;:]{1,60}(?= (?:by|before) )|(?:(?:has|have)n't|(?:has|have|do|does) not|fail(?:s|ed)? to|failing to) [^,.;:]{1,50}(?= (?:by|before) )|(?:promis|pledg|vow|commit)(?:t?ed|es|s)?(?: (?:that|not|to))? (?:\p{L}{1,15} ){1,6}(?:would|to \p{L}{2,20})|(?:is|are|remains?|stays?) committed to|(?:is|are) to be \p{L}{2,20}|be \p{L}{2,20}(?:ed|en|t)(?= (?:by|before|no later) )|(?:is|are|'s) (?:the )?(?:last|final|closing|cut-off) (?:day|date|chance)|(?:cut-?off|closing date|final date|last (?:day|date))(?: for [^,.;:]{1,30})? is|(?:has|have) been (?:banned|outlawed|prohibited|barred|forbidden)(?=[^,.;:]{0,40} (?:from|as of) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}{3,7}day|next))`,
  },
  {
    tense: 'past',
    pattern: phrase`(?:had|was|were)(?! (?:postponed|delayed|adjourned|extended|deferred|prolonged|rescheduled|put|pushed|moved) )(?: (?!ha(?:s|ve) )\p{L}{1,14}){0,2} (?:until|till)`,
  },
  {
    tense: 'future',
    pattern: phrase`(?:will|can|may) no longer (?:be )?\p{L}{2,20}|(?:is|are) (?:now |only |also )?\p{L}{2,20}ed(?= (?:until|till|by|before|on or before|from|no later|as of) )|(?<=(?<!\p{L})${orders}(?: [^,.;:]{1,60})? )to (?:not )?(?:be )?\p{L}{2,20}|(?:has|have|do|does|is|are)(?:n't| not) (?:been )?\p{L}{2,20}(?= (?:by|before) )|comes? into (?:force|effect)|takes? effect|goes? into (?:force|effect)|runs? (?:until|till|through)|(?:has|have) (?:banned|outlawed|prohibited)(?=[^,.;:]{1,80} (?:from|as of) )`,
  },
];
