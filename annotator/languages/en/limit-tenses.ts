import { oneOf, phrase } from '../../rules/pattern.ts';
import type { TenseRules } from '../contract/tenses.ts';

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
    tense: 'past',
    pattern: phrase`(?:had|was|were)(?! (?:postponed|delayed|adjourned|extended|deferred|prolonged|rescheduled|put|pushed|moved) )(?: (?!ha(?:s|ve) )\p{L}{1,14}){0,2} (?:until|till)`,
  },
  {
    tense: 'future',
    pattern: phrase`(?:will|can|may) no longer (?:be )?\p{L}{2,20}|(?:is|are) (?:now |only |also )?\p{L}{2,20}ed(?= (?:until|till|by|before|on or before|from|no later|as of) )|(?<=(?<!\p{L})${orders}(?: [^,.;:]{1,60})? )to (?:not )?(?:be )?\p{L}{2,20}|(?:has|have|do|does|is|are)(?:n't| not) (?:been )?\p{L}{2,20}(?= (?:by|before) )|comes? into (?:force|effect)|takes? effect|goes? into (?:force|effect)|runs? (?:until|till|through)|(?:has|have) (?:banned|outlawed|prohibited)(?=[^,.;:]{1,80} (?:from|as of) )`,
  },
];
