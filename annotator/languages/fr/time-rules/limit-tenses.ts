import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { TenseRules } from '../../contract/tenses.ts';

const limit = "(?:à (?:partir|compter|dater) |dès |avant |jusqu'|d'ici|au plus tard)";
/** Verbs that make the infinitive behind them a thing that lies ahead, whatever their own tense. */
const orders = oneOf([
  'demand(?:é|e|ent)',
  'ordonn(?:é|e|ent)',
  'somm(?:é|e|ent|ée|és|ées)',
  'enjoint',
  'exig(?:é|e|ent)',
  'impos(?:é|e|ent)',
  'contrain(?:t|ts|te|tes)',
  'oblig(?:é|és|ée|ées|e|ent)',
  'exhort(?:é|és|ée|ées|e|ent)',
  'invit(?:é|és|ée|ées|e|ent)',
  'pri(?:é|és|ée|ées)',
  'appel(?:é|és|ée|ées|le|lent)',
  'tenue?s?',
  'astrein(?:t|te|ts|tes)',
  'condamn(?:é|és|ée|ées)',
  'mise?s? en demeure',
  'autoris(?:é|és|ée|ées)',
  'promis',
  'engag(?:é|és|ée|ées)',
  'décid(?:é|e|ent)',
]);
/** Verbs whose perfect tells who is where now: «est resté jusqu'au 3 mars» is over. */
const moving =
  'rest|all|ven|revenu|part|arriv|entr|rentr|sort|n|mort|tomb|mont|descend|retourn|dev|pass|demeur|apparu|surven';

/** Signals around a limit («avant le», «jusqu'au»), stronger than the verb forms in general. */
export const limitSignals: TenseRules['signals'] = [
  // Present forms that only look like a past simple.
  { tense: 'present', pattern: phrase`(?:exp|ret|t|att|v|adm|insp|asp)irent` },
  {
    tense: 'past',
    pattern: phrase`(?:(?:ét|av|dispos|cour|rest)ai(?:t|ent))(?: \p{L}{1,20}){0,2} jusqu'(?:aux?|à|en)`,
  },
  {
    tense: 'future',
    pattern: phrase`(?<=(?<!\p{L})(?:si |s')[^,.;:]{1,50} )n'(?:est|sont|a|ont)(?: \p{L}{1,6})? pas [^,.;:]{1,50}(?= ${limit})|est (?:le dernier jour|la date limite|l'échéance)|(?:est|sont|êtes) (?:(?:donc|désormais|également|ainsi|aussi|tous|toutes|strictement) )?(?!${moving})\p{L}{2,20}(?:é|i|u|is|it|ert)(?:e|s|es)?(?= ${limit})|(?<=(?<!\p{L})${orders}(?: [^,.;:]{1,60})? )(?:à |de |d')(?:ne (?:pas|plus) )?(?:(?:se|le|la|les|en|y|leur|lui) |[sl]')?\p{L}{2,20}(?:er|ir|re|oir)|(?:a|ont) (?:(?:voté|décidé|adopté|annoncé|décrété|approuvé|entériné) l'interdiction|interdit|proscrit|banni|imposé|décrété|instauré|rendu obligatoires?)(?=[^,.;:]{1,80} (?:à (?:partir|compter) |dès ))`,
  },
];
