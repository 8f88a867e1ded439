import { oneOf, phrase } from '../../../rules/pattern.ts';
import type { TenseRules } from '../../contract/tenses.ts';
import { limitSignals } from './limit-tenses.ts';

/** What only looks like a future: the past simple of verbs in -rer, and nouns. */
const notFuture =
  '(?:re|at|sou|é)?tira|admira|expira|inspira|respira|aspira|conspira|vira|désira|extra|ultra|infra|supra|livra|délivra|cèdra';
const futureEnding = oneOf([
  ...['era', 'eras', 'erai', 'erons', 'erez', 'eront', 'ira', 'irai', 'irons', 'irez', 'iront'],
  ...['dra', 'drai', 'drons', 'drez', 'dront', 'ttra', 'îtra', 'ttront', 'îtront', 'ttrons'],
  ...[
    'vra',
    'vrai',
    'vrons',
    'vrez',
    'vront',
    'urra',
    'urront',
    'urrons',
    'clura',
    'cluront',
    'oira',
    'oiront',
  ],
]);
const shortFutures = oneOf(
  'sera serai serons serez seront aura aurai aurons aurez auront fera feront ferons ira iront irons verra verront ira'.split(
    ' ',
  ),
);
/** Endings that are a conditional and no imperfect: «rouvrirait», «tiendrait», but not «préférait», «tirait», «livrait». */
const conditional = `(?!(?:${oneOf('re at sou é'.split(' '))}?tir|admir|expir|inspir|respir|aspir|vir|désir|livr|délivr|(?:r|entr)?ouvr|(?:re|dé|redé)?couvr|encadr)ai)\\p{L}{1,20}(?:e|i|d|v)rai(?:t|ent)`;
const auxiliaries = oneOf(
  "a ont ai avons avez avait avaient avions est sont était étaient étions fut furent n'a n'ont n'avait n'est n'était s'est s'était s'étaient s'sont eu ayant étant".split(
    ' ',
  ),
);
const adverbs = oneOf(
  'pas été déjà aussi également jamais donc encore ainsi rien plus bien tout toujours récemment officiellement finalement ensuite alors ensemble longtemps même enfin'.split(
    ' ',
  ),
);
const participleEnding = oneOf(
  'é ée és ées i ie is ies it ite its ites u ue us ues ert erte erts ertes int inte ints intes ort orte orts ortes uit uite uits uites aint ainte os ose oses'.split(
    ' ',
  ),
);
/** Participles of what lies ahead. */
const planned = oneOf(
  [
    'prévu attendu programmé espéré envisagé promis planifié escompté souhaité convoqué invité censé appelé fixé agendé',
    'reporté repoussé décalé ajourné prolongé prorogé reconduit différé avancé renvoyé',
  ]
    .join(' ')
    .split(' ')
    .map(word => (word.endsWith('s') ? `${word}(?:es?)?` : `${word}(?:e|s|es)?`)),
);
const towards = "(?:pour|au|à|aux|en|jusqu'(?:au|à|en|aux)|d'ici)";
/** Nouns of what is put off, awaited or agreed, before a date: «un report à l'automne», «le délibéré au 12 mai». */
const postponement = oneOf(
  'report renvoi ajournement délibéré prolongation prorogation retour rendez-vous échéance convocation'.split(
    ' ',
  ),
);
/** Verbs that want, ask or promise something that is not yet. */
const wanting = oneOf([
  'veu(?:t|lent|x)|voulons|vouloir|voudrai(?:t|ent)|souhait(?:e|ent|er|ons)|esp(?:ère|èrent|érer|érons)|compt(?:e|ent|er|ons)',
  "entend(?:ent|ons)?|prévoi(?:t|ent|r)|envisag(?:e|ent|er)|projet(?:te|tent|er)|promet(?:tent)?|s'engag(?:e|ent|er)",
  '(?:table|tablent|mise|misent) sur|réclam(?:e|ent|er)|exig(?:e|ent|er)|demand(?:e|ent)|propos(?:e|ent)|attend(?:s|ent|ons)?',
  '(?:a|ont) (?:promis|prévu|proposé) (?:de|que|un|une)|prépar(?:e|ent)|veill(?:e|ent) à|vis(?:e|ent) à',
]);
/** Present forms of what is agreed: «le festival ouvre vendredi», «Metz reçoit Lille samedi». */
const agreed = oneOf([
  "(?:commenc|début|démarr|ouvr|ferm|arriv|termin|entr|rentr|rest|affront|rencontr|retrouv|jou|disput|examin|vot|vis|quitt|fêt|célèbr|expir|entam|lanc|organis|présent|inaugur|dévoil|accueill|défil|manifest|s'achèv|s'arrêt|débarqu|embarqu|reprenn|tienn|reçoiv|part|vienn|comparaiss|cour|sort|revienn|prenn|réuniss|parlaiss|fusionn|déménag|cess|augment|baiss|pass|s'install|s'élanc)(?:e|ent)",
  'tient|reprend|reçoit|part|sort|vient(?! de)|revient|comparaît|court|prend|réunit|a lieu|ont lieu|se rend|se rendent|rend|doit|fait escale|dispar(?:aît|aissent)|rendez-vous',
]);

/** A verb, or what goes with one, before a participle: then the verb tells. */
const carriers =
  'sera|seront|serait|seraient|être|est|sont|soit|soient|a|ont|aura|auront|aurait|auraient|va|vont|fut|furent|était|étaient|avait|avaient|été|doit|doivent|pas|plus|resteront|restera|reste|restent|non';
/** What looks like a participle: nouns, small words, and participles of what lies ahead. */
const noParticiple = [
  'année|journée|soirée|matinée|rentrée|arrivée|tournée|entrée|durée|armée|idée|allée|montée|percée|assemblée|vallée|pensée|musée|lycée|trophée|bouée|fusée|dictée',
  'comité|marché|congé|été|côté|cité|député|communiqué|traité|délibéré|défilé|café|pré|degré|thé|blé|clé|carré|passé|fossé|canapé|supermarché|employé|salarié|résumé|exposé|énoncé|employée|salariée|députée|aîné|aînée',
  'individu|revenu|contenu|menu|début|prévenu|élu|élue|détenu|bienvenue|venue|avenue|tenue|statue|étendue|vertu|continu|inconnu|mue|rue|vue|revue|bévue|crue|grue|due',
  'parti|partie|sortie|établi|suivi|défi|appui',
  `${planned}`,
  '\\p{L}{1,20}(?:ité|eté|uté|erté)s?',
].join('|');
const lone =
  '(?:\\p{L}{1,20}(?:é|ée|és|ées|[ndltrvçcbm]u|[ndltrvçcbm]ue|[ndltrvçcbm]us|[ndltrvçcbm]ues)|(?:fin|fourn|chois|sais|réun|établ|accompl|avert|bât|rempl|ralent|rétabl|invest|garant|pun|sub|part|sort|ag|dém|englout)i(?:e|s|es)?|(?:com|re|sou|ad|per|dé|trans)?mis(?:e|es)?|(?:re|sur|ap|entre)?pris(?:e|es)?|(?:con|ac)quis(?:e|es)?|(?:off|ouv|couv|découv|souff)ert(?:e|s|es)?|(?:inscr|écr|détru|constru|condu|introdu|rédu|interd|élu|fa|reconstru|tradu)it(?:e|s|es)?|clos(?:e|es)?|éteint(?:e|s|es)?|morts?|nés?)';

export const tenses: TenseRules = {
  signals: [
    ...limitSignals,
    {
      tense: 'past',
      pattern: phrase`(?:(?:aurai|devai|auraien|devaien)t (?:dû|pu|été)|(?:vien(?:t|nent)) (?:d'|de )\p{L}{2,20})`,
    },
    {
      tense: 'future',
      pattern: phrase`(?:(?!(?:${notFuture})(?!\p{L}))\p{L}{4,26}(?!\p{L})(?<=${futureEnding})|${shortFutures}|(?:devrai|pourrai)(?:t|ent)|va|vont|vais|allons|allez|doit|doivent|devez|doi(?:s|vent) |peut(?!-être)|peuvent|pouvez|${wanting}|(?<!été |avait |avaient |non )${planned}(?! (?:hier|auparavant))|(?<!non )mise?s? en délibéré|annoncée?s? pour|valables? jusqu'(?:au|à|en)|ouverte?s? jusqu'(?:au|à|en)|${planned} ${towards}|${postponement}(?= (?:\p{L}{1,12}[\s'])?(?:\p{L}{1,20} ){0,2}(?:au|à|en|pour) )|rendez-vous|délibéré|(?:a|ont|avez|avons|auront|aura) jusqu'(?:au|à|en)|jusqu'(?:au|à|en) [^,.;]{1,30}? (?:pour|afin de)|qu(?:'|e )(?:ils?|elles?|on) (?:ne )?(?:se |s'|l'|le |la |les |en |y )?(?!aurai)\p{L}{2,20}rai(?:t|ent)|qu(?:'|e )[^,.;:()]{1,40}? serai(?:t|ent)|(?!devai|serai|aurai)${conditional}|d'ici|au plus tard|(?:l'|les |la |le )?prochaine?s?|soi(?:t|ent) (?:\p{L}{1,12} )?\p{L}{2,20}(?:é|i|u|is|it)(?:e|s|es)?)`,
    },
    {
      tense: 'past',
      pattern: phrase`(?:${auxiliaries}(?:-t)?(?:-(?:ils?|elles?|on|je|nous|vous))?(?: ${adverbs})?(?: été)? \p{L}{1,20}${participleEnding}|\p{L}{4,26}(?!\p{L})(?<=[èiu]rent|inrent|(?<!r)ai(?:en)?t|(?:éclar|ontr|entr|ir|par|pér|bér|fér|dér|gér|lér)ait)|eut|fit|dit|prit|mit|tué|tuée|tués|tuées|publiée?s?|adoptée?s?|signée?s?|survenue?s?|découverte?s?|arrêtée?s?|décédée?s?|morte?s? en|née?s? (?:le|en|à)|créée?s?|fondée?s?|intervenue?s?|datée?s?|élue?s?|apparue?s?)`,
    },
    {
      tense: 'present',
      pattern: phrase`(?<!(?<!\p{L})(?:le |la |les |un |une |l'|d'|de |du |ce |cette ))${agreed}`,
    },
  ],
  clauseWords:
    "que qu' qui dont où et mais car lorsque lorsqu' quand si tandis alors puisque puisqu' parce comme après avant afin pour".split(
      ' ',
    ),
  participle: new RegExp(
    `(?<![\\p{L}-])(?<!(?<!\\p{L})(?:${carriers}) )(?!(?:${noParticiple})s?\\s)${lone}\\s(?:(?:juste|peu|dès|seulement|tout)\\s)?(?:(?:en|au|le|ce|à|dans|dès|la|fin|début|mi|avant|après|vers)\\s)?$`,
    'u',
  ),
};
