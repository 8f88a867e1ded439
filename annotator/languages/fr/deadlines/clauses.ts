import { oneOf, part } from '../../../rules/pattern.ts';
import type { ClauseRules, ConditionRules } from '../../contract/deadlines.ts';

const said = oneOf([
  'annoncé',
  'indiqué',
  'précisé',
  'déclaré',
  'rappelé',
  'prévenu',
  'averti',
  'décidé',
  'expliqué',
  'estime',
  'affirme',
  'affirmé',
  'rappelle',
  'précise',
  'indique',
  'annonce',
  'prévient',
  'estimé',
  'assure',
  'assuré',
]);
const afterComma = oneOf([
  'mais',
  'alors que',
  'tandis que',
  'car',
  'puisque',
  'sinon',
  'sous peine',
  'faute de quoi',
  'sans quoi',
  'selon',
  'a-t-',
  'ont-',
  'rappel[a-zà-ÿ]{1,8}',
  'indiqu[a-zà-ÿ]{1,8}',
  'précis[a-zà-ÿ]{1,8}',
  'expliqu[a-zà-ÿ]{1,8}',
  'annonc[a-zà-ÿ]{1,8}',
  '(?:a|ont) (?:indiqué|annoncé|précisé|déclaré|rappelé|expliqué|averti|prévenu)',
]);

export const clauses: ClauseRules = {
  breaks: new RegExp(
    part`[;:«»“”"()]|\s[—–]\s|,\s${afterComma}|\s(?:parce qu|alors que|tandis que|mais|sous peine|faute de quoi|sans quoi)`,
    'u',
  ),
  openers: new RegExp(
    part`^(?:(?:et|mais|or|donc|ainsi|désormais|dorénavant|en effet|cependant|toutefois|en outre|de plus|que|qu'|où|alors|enfin|puis),?\s{1,2}|[^,]{1,80}?${said} qu(?:e\s|')){1,4}`,
    'u',
  ),
  adverbials:
    /^(?:à|au|aux|en|dans|pour|par|sur|sous|sans|selon|depuis|après|avant|dès|lors|chez|entre|si|quand|lorsqu\p{L}{0,8}|comme|afin|faute|malgré|outre|grâce|face|passée?|jusqu\p{L}{0,8}|durant|pendant|désormais|dorénavant|ainsi|enfin|parallèlement|cependant|toutefois|ensuite|concrètement|contre|via|vers|puis|or|aujourd'hui|ici|là|d'ici|d'abord|d'autre|s'il|s'ils|s'agissant|quant)(?![\p{L}])/u,
  keeps:
    /(?<!\p{L})(?:(?:a|ont|avai(?:t|ent)) (?:\p{L}{3,12} )?(?:manqué|raté|dépassé|respecté|tenu|laissé passer)|n'(?:a|ont|avai(?:t|ent)) pas (?:respecté|tenu))(?!\p{L})/u,
  enumeration: /\s(?:et|ou)\s/u,
  relativeClauses: /\s(?:qui|dont|que|où|lesquels|auxquels)\s|\squ'/u,
  relatives: /(?:^|\s|,\s)qui$/u,
  antecedent: /(?:^|\s)(?:à|aux?) (?<who>[^,.;:()«»]{2,60}) qu'$/u,
  pronoun: /^(?:ils?|elles?|ceux-ci|celles-ci|celui-ci|celle-ci)$/u,
  resumes:
    /^\s{0,2}(?:elles?|ils?|celle-ci|celui-ci|cette (?:mesure|loi|interdiction|obligation|règle|réforme|décision)|ce (?:texte|décret|dispositif|règlement)|cet arrêté|la (?:mesure|loi|réforme|règle)|le (?:texte|décret|dispositif|règlement)|l'arrêté|l'interdiction|ces (?:mesures|règles))(?!\p{L})/u,
};

export const conditions: ConditionRules = {
  unmet:
    /(?<!\p{L})(?:(?:qui|dont|auxquels|lesquels)(?: \p{L}{1,20}){0,4} n(?:e |')(?:se |s'|y |en |l'|les? |la )?\p{L}{1,20}(?: \p{L}{1,20})? (?:pas|plus|aucune?)(?!\p{L})[^.;:]{0,100}|non[ -]\p{L}{2,20}(?:és?|ées?|is|ies?|ite?s?|us?|ues?))\s{0,2}$/u,
  omits:
    /(?<!\p{L})(?:(?:s'(?=ils? )|si )(?<who>(?!le temps|la météo|la pluie|la neige|aucune? )[^,.;:()«»]{2,60}?) (?:n'|ne )(?:se |s'|y |en |l'|les? |la |leur |lui )?(?!est |sont |pleut |fond |cesse |tombe )\p{L}{1,20} pas(?! été)(?!\p{L}))[^,;:.]{0,80}\s{0,2}$/u,
  absent:
    /(?<!\p{L})(?:faute (?:de |d')|à défaut (?:de |d')|sans (?:réponse|accord|paiement|déclaration|réaction|régularisation|solution|repreneur)|si aucune? |(?:si |s')[^,.;:()]{2,50}? n'(?:est|sont|a été|ont été) pas (?!(?:rétabli|guéri|remi|arrivé|revenu|passé|fini|terminé|tombé|levé)(?:e|s|es)? )[a-zà-ÿ]{2,16}(?:é|u|i|is|it)e?s?(?= )|à moins (?:de |d'|que |qu'))[^,;:.]{0,80}$/u,
  met: /(?<!\p{L})(?:à condition (?:de |d'|qu)|pour (?:les|toute?s?) (?:commandes?|inscriptions?|réservations?|achats?) (?:\p{L}{2,20} )?(?:passée?s?|effectuée?s?|faite?s?|réalisée?s?)|qui (?:en )?(?:feront|auront fait|font) la demande|qui (?:s'inscri\p{L}{1,6}|se seront inscrits?|auront (?:déposé|envoyé|réservé|commandé|postulé|demandé)))[^,.;:]{0,60}$/u,
  late: /(?<!\p{L})(?:reçu|déposé|envoyé|transmis|parvenu|arrivé|présenté|formulé|rendu|remis|adressé|enregistré|effectué|fait|posté|renvoyé)e?s?\s{0,2}$/u,
  negated: /(?<!\p{L})n(?:e |')[^,;:.]{0,120}$/u,
  otherwise:
    /(?<!\p{L})(?:sous peine d|faute de quoi|sans quoi|sinon(?!\p{L})|à défaut(?! d)|passée? (?:ce délai|cette (?:date|échéance))|au-delà(?= ?[,.]| de cette))/u,
  thereafter:
    /^\s{0,2}(?:passée? (?:ce délai|cette (?:date|échéance))|au[ -]delà(?: de cette date)? ?,|après cette date|à défaut ?,|faute de quoi|sans quoi|sinon ?,)/u,
};
