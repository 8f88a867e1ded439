import type { DeadlineRules } from '../contract/deadlines.ts';

export const deadlines: DeadlineRules = {
  cues: [
    {
      words: [
        'a',
        'ont',
        'aura',
        'auront',
        'avez',
        'avons',
        'aurez',
        'reste',
        'dispose de',
        'disposent de',
        'disposera de',
        'disposeront de',
        'disposez de',
      ],
      bound: 'within',
      certain: false,
      verb: true,
      purposeOnly: true,
    },
    {
      words: ['donne', 'donnent', 'donné', 'laisse', 'laissent', 'laissé', 'accorde', 'accordé'],
      bound: 'within',
      certain: false,
      purposeOnly: true,
    },
    {
      words: ['a', 'ont', 'dispose', 'disposent', 'bénéficie', 'bénéficient', 'disposez'].flatMap(verb => [
        `${verb} d'un délai de`,
        `${verb} un délai de`,
      ]),
      bound: 'within',
      certain: true,
      verb: true,
    },
    {
      words: ['au plus tard', 'au plus tard à', 'au plus tard au', 'au plus tard en', 'pas plus tard que'],
      bound: 'by',
      certain: true,
    },
    {
      words: [
        'a',
        'ont',
        'avez',
        'avons',
        'aura',
        'auront',
        'aurez',
        'reste',
        "n'a que",
        'disposent',
        'dispose',
      ].flatMap(verb => [`${verb} jusqu'à`, `${verb} jusqu'au`, `${verb} jusqu'en`, `${verb} jusqu'à la`]),
      bound: 'by',
      certain: true,
      verb: true,
    },
    {
      words: ['inscription avant', 'réponse avant', 'dépôt avant', 'candidature avant', 'retour avant'],
      bound: 'before',
      certain: true,
    },
    { words: ["jusqu'à", "jusqu'au", "jusqu'en", "jusqu'à la", 'jusque'], bound: 'until', certain: false },
    {
      words: ["d'ici", "d'ici à", "d'ici au", "d'ici la", "d'ici le"],
      bound: 'by',
      certain: false,
    },
    { words: ['avant', 'avant le', 'avant la', "avant l'"], bound: 'before', certain: false },
    {
      words: [
        'à partir du',
        "à partir d'",
        'à partir de',
        'à compter du',
        "à compter d'",
        'à compter de',
        'dès',
        'dès le',
        'à dater du',
      ],
      bound: 'from',
      certain: false,
    },
    {
      words: ['passé', 'passée', 'après', 'au-delà du', 'au-delà de', 'au delà du'],
      bound: 'after',
      certain: false,
    },
    {
      words: [
        'sous',
        'dans',
        'dans les',
        'dans un délai de',
        "dans un délai d'",
        'dans un délai maximum de',
        'dans un délai maximal de',
        'dans le délai de',
      ],
      bound: 'within',
      certain: false,
    },
  ],
  appositions:
    /(?<!\p{L})(?:avant|d'ici) (?:à )?(?:la |le |l')(?:clôture|fin|fermeture|échéance|expiration|date limite|terme)(?!\p{L})[^,.;:()]{0,40}[,(]\s?$/u,
  benefits:
    /^[^.;:]{0,3}\s{0,2}(?:inclus )?(?:pour|afin de|afin d') ?(?:en |y |le |la |les |leur |lui |se |s'|l')?(?:demander|solliciter|(?:déposer|envoyer|adresser|présenter) (?:une?|leurs?|sa|son|votre) (?:demandes?|candidatures?|recours)|postuler|candidater|réserver|faire appel|se pourvoir|contester|saisir|réclamer|bénéficier|profiter|obtenir|échanger|opter)(?!\p{L})/u,
  appeals: {
    purpose:
      /^\s{1,2}pour (?:faire appel|interjeter appel|se pourvoir|former (?:un pourvoi|un recours|opposition|appel)|déposer un recours|contester|attaquer|saisir|faire opposition)(?!\p{L})/u,
    again: /^\s{1,2}pour le faire(?!\p{L})/u,
    named: /(?<!\p{L})(?:appel|pourvoi|se pourvoir|recours|contest\p{L}+)(?!\p{L})/u,
  },
  unmet:
    /(?<!\p{L})(?:(?:qui|dont|auxquels|lesquels)(?: \p{L}+){0,4} n(?:e |')(?:se |s'|y |en |l'|les? |la )?\p{L}+(?: \p{L}+)? (?:pas|plus|aucune?)(?!\p{L})[^.;:]{0,100}|non[ -]\p{L}+(?:és?|ées?|is|ies?|ite?s?|us?|ues?))\s{0,2}$/u,
  absent:
    /(?<!\p{L})(?:faute (?:de |d')|à défaut (?:de |d')|sans (?:réponse|accord|paiement|déclaration|réaction|régularisation|solution|repreneur)|si aucune? |à moins (?:de |d'|que |qu'))[^,;:.]{0,80}$/u,
  late: /(?<!\p{L})(?:reçu|déposé|envoyé|transmis|parvenu|arrivé|présenté|formulé|rendu|remis|adressé|enregistré|effectué|fait|posté|renvoyé)e?s?\s{0,2}$/u,
  negated: /(?<!\p{L})n(?:e |')(?:(?!\p{L}+ et )[^,;:.]){0,80}$/u,
  purpose:
    /^\s{1,2}(?:inclus )?(?:(?:à|au|aux) [^,.;:]{1,32} )?(?:pour|afin de) (?:ne pas |se |s'|le |la |les |y |en |leur |lui |faire )?\p{L}{2,20}(?:er|ir|re)(?!\p{L})/u,
  grants:
    /(?<!\p{L})(?:(?:a|ont|avez|avons|aura|auront|aurez) (?:encore|donc|désormais|seulement|maintenant) jusqu|reste|disposent?|donn\p{L}{1,5}|accord\p{L}{1,5}|laiss\p{L}{1,5}|fix\p{L}{1,5}|octroy\p{L}{1,5})/u,
  announcers: [
    {
      pattern:
        /(?<!\p{L})à (?:rendre|remettre|déposer|renvoyer|retourner|payer|régler|finir|terminer)(?: \p{L}+){0,5} pour(?!\p{L})/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern:
        /(?:date|heure) (?:limite|butoir)|dernier délai|ultimatum|échéance (?:est )?fixée|date de péremption|deadline/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern:
        /(?:clôture|fin|limite) (?:des|de|du) (?:l'|la )?(?:inscriptions?|candidatures?|dépôt|appel|souscriptions?|ventes?|offre|vote|scrutin|enquête)|(?:inscriptions?|candidatures?|souscriptions?|demandes?) (?:(?:sont|restent|seront|est) )?(?:ouvertes?|recevables?|possibles?|acceptées?)(?: \p{L}+){0,3} jusqu'(?:au|à|en)|(?:inscriptions?|candidatures?) (?:se )?(?:closes?|clôturent|ferment|fermées|terminées)|(?:possibilité|faculté|délai)[^.;]{0,40} (?:laissée?|accordée?|offerte?|donnée?|ouverte?)(?= jusqu)|(?:offre|promotion|bon|coupon|tarif) (?:est )?valable/u,
      force: 'offered',
      bound: 'by',
    },
    {
      pattern: /(?<!\p{L})au plus tard(?!\p{L})/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern: /(?<!\p{L})(?:seront|sera) (?:closes|clôturées)(?!\p{L})/u,
      force: 'offered',
      bound: 'by',
    },
    {
      pattern:
        /(?<!\p{L})(?:expire(?:nt)?|expirera|expireront|arrivent? à (?:échéance|expiration)|arriveront? à échéance|n'(?:est|sont|sera|seront) (?:plus )?valables? que)/u,
      force: 'required',
      bound: 'by',
    },
    {
      pattern:
        /(?:entre(?:ra|ront|nt)?|entrée) en (?:vigueur|application)|prend(?:ra|ront)? effet|s'applique(?:ra|ront|nt)?/u,
      needs: /oblig|interdi|devr(?:a|ont|ez)|doi(?:t|vent)|contrai|impos|exig/u,
      force: 'required',
      bound: 'from',
    },
  ],
  predicates: [
    {
      pattern:
        /(?<!\p{L})(?:n(?:e |'))?(?:doit|doivent|dois|devons|devez|devra|devront|devrez|devrons|(?:est|sont|sera|seront|êtes|serez) (?:\p{L}+ )?(?:tenue?s?|obligée?s?|contrainte?s?|sommée?s?|priée?s?|appelée?s?)(?= (?:de|d'|à))|il (?:faut|faudra|suffit)|(?:a|ont) (?:demandé|ordonné|enjoint|exigé|sommé|imposé)|enjoint|ordonne(?:nt)?|exige(?:nt)?|impose(?:nt)?|demande(?:nt)?(?= (?:à|au|aux)(?!\p{L}))|(?:est|sont|sera|seront|devient|deviendra|deviendront|rendue?s?) obligatoires?|(?:est |sont )?à (?:rendre|remettre|déposer|renvoyer|retourner|payer|régler|adresser|envoyer|fournir|transmettre))(?!\p{L})/u,
      kind: 'duty',
    },
    { pattern: /^\s*\p{L}{2,20}ez(?:-(?:vous|nous|le|la|les))?(?![\p{L}-])/u, kind: 'duty' },
    {
      pattern:
        /(?<!\p{L})(?:n(?:e |'))?(?:peut|peuvent|pourra|pourront|pouvez|pourrez|(?:est|sera) possible(?= d)|(?:est|sont|êtes) invitée?s? à|(?:ont|a|avez|auront|aura) (?:encore )?(?:la possibilité|le droit|la faculté)(?= d)|(?:réparation|remboursement|échange|prime|aide|remise|réduction|indemnisation)[^.;:,]{0,30} (?:sera|seront|est|sont) (?:proposée?s?|offerte?s?|possibles?|accordée?s?)|(?:sera|seront|est|sont) (?:remboursée?s?|remboursables?|échangeables?))(?!\p{L})/u,
      kind: 'option',
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:s'est|se sont|s'était) engagée?s? à|(?:(?:(?:a|ont) )?(?:annoncé|décidé)|annoncent?|prévoit|prévoient|promet(?:tent)?|vise(?:nt)?) (?:l'|la |le |une? )(?:fermeture|suppression|création|retrait|lancement|ouverture|construction|livraison|mise en|arrêt|abandon|tenue|sortie|réduction|vente|disparition|fin)(?!\p{L})|(?:cesse|décide|publie|présente|livre|ferme|supprime|crée|retire|achève|termine|dépose|annonce|lance|quitte|tranche)r(?:a|ont)|(?:remett|soumett|rend|rédui)r(?:a|ont)|(?:(?:a|ont|avait|avaient) )?(?:annoncé|promis|assuré|confirmé|indiqué) qu(?:'|e )(?:ils?|elles?) (?:ne )?\p{L}{2,20}rai(?:t|ent)|s'engage(?:nt)? à|(?:a|ont) promis(?= d)|promet(?:tent)?(?= d)|(?:prévoit|prévoient|projette|projettent|ambitionne|ambitionnent|envisage|envisagent)(?= d)|(?:compte|comptent|entend|entendent|veut|veulent|vise|visent|souhaite|souhaitent|espère|espèrent)(?! (?:dénoncer|rappeler|souligner|savoir|comprendre|parler|montrer|croire|voir|protester))(?= \p{L}+(?:er|ir|re|oir)(?!\p{L})))/u,
      kind: 'plan',
    },
    {
      pattern:
        /(?<!\p{L})(?:n(?:e |')(?:\p{L}{1,4} )?\p{L}{2,20}(?:ra|ront|rez|rons) plus|(?:sera|seront|est|sont|devien\p{L}{1,6}) (?:\p{L}+ )?(?:interdite?s?|bloquée?s?|résiliée?s?|désactivée?s?|refusée?s?|sanctionnée?s?|verbalisée?s?|passibles?|supprimée?s?|effacée?s?|retirée?s?|suspendue?s?|invalides?|caduques?)|(?:sera|seront) (?:\p{L}+ )?(?:exclue?s?|rejetée?s?|éliminée?s?|radiée?s?|écartée?s?|expulsée?s?|forclose?s?|enlevée?s?|pénalisée?s?)|(?:ne |n')(?:sera|seront) (?:pas |plus )?(?:acceptée?s?|examinée?s?|prise?s? en compte|traitée?s?|étudiée?s?|recevables?|remboursée?s?)|s'expos(?:e|ent|era|eront)|(?:interdi|banni|supprime|bloque|désactive|efface|proscri)r(?:a|ont)|perdr(?:a|ont|ez)|cesser(?:a|ont)(?= d)|se verr(?:a|ont) refuser)(?!\p{L})/u,
      kind: 'loss',
    },
    {
      pattern:
        /(?<!\p{L})(?:n(?:e |')(?:pourr|ser|aur|bénéficier|recevr|toucher)(?:a|ont) (?:pas|aucune?)|(?:sera|seront) (?:\p{L}+ )?(?:fermée?s?|annulée?s?|vendue?s?|détruite?s?|coupée?s?))(?!\p{L})/u,
      kind: 'refusal',
    },
    { pattern: /(?<!\p{L})(?:réclame|demande|souhaite|attend)(?:nt)?(?!\p{L})/u, kind: 'wish' },
  ],
  acts: /(?<!\p{L})(?:proposée|offert|changer de|se faire connaître|se port(?:er|ant) candidat|s'?inscri|m'inscri|vous inscri|postuler|candidater|dépos|envoy|renvoy|retourn|demand|réclam|rempli|répond|retir|échang|rapport|rembours|vot|contest|faire appel|former un recours|opter|réserv|pay|régl|déclar|signal|régularis|choisir|corrig|modifi|complét|finalis|s'oppos|valid|confirm|annul|particip|soumettre|souscri|acquitt|achet|signer|adress|résili|renonc|bénéfici|profiter|se faire|accept|refus|donner leur avis|transmettre|fournir|enregistr|adhér|abonn|proposer|formuler|saisir)/u,
  happenings:
    /^[^,;]{0,24}?(?<!\p{L})(?:avoir lieu|purger|se tenir|se dérouler|s'ouvrir|commencer|débuter|démarrer|reprendre|arriver|se jouer|durer|rester|revenir|se poursuivre|continuer|pleuvoir|porter|atteindre|coûter|être (?:jugée?s?|jouée?s?|prolongée?s?|inaugurée?s?|diffusée?s?|reçue?s?|entendue?s?|maintenue?s?|fermée?s?)|s'achever|se terminer|prendre fin|comparaître|sortir|affronter|rencontrer|disputer)/u,
  impersonal:
    /^(?:(?:réparation|remboursement|échange|prime|aide|remise|réduction|indemnisation) |n(?:e |')(?:sera|seront) (?:pas )?(?:accept|examin|prise|trait|étudi|recevab|rembours)|(?:sera|seront) (?:\p{L}+ )?rejet|(?:sera|seront|est|sont) (?:rembours|échangeab)|il (?:faut|faudra|suffit)|(?:est |sont )?à \p{L}+re?|[\p{L} ']{2,48}? (?:être(?! (?:vaccin|test|inscri|enregistr|équip|muni|assur|titulaire|à jour|présent|prêt|certifi|agré|en mesure|en règle))|parvenir|avoir été|arriver)(?!\p{L})|(?:(?:a|ont|avait) )?(?:demandé|ordonné|enjoint|exigé|sommé|imposé|ordonne(?:nt)?|exige(?:nt)?|impose(?:nt)?|demande(?:nt)?|réclame(?:nt)?)(?!\p{L})|(?:(?:sera|seront|est|sont|devien\p{L}+) )(?:\p{L}+ )?(?:interdite?s?|obligatoires?|possible|bloquée?s?|supprimée?s?|effacée?s?|retirée?s?|désactivée?s?|suspendue?s?|résiliée?s?|refusée?s?)|n(?:e |')(?:y )?(?:sera|seront|aura) plus(?! (?:admis|accueilli|autorisé|habilité|éligible|couvert|indemnisé)))/u,
  clauseBreaks:
    /[;:«»“”"()]|\s[—–]\s|,\s(?:mais|alors que|tandis que|car|puisque|sinon|sous peine|faute de quoi|selon|rappel\p{L}+|indiqu\p{L}+|précis\p{L}+|expliqu\p{L}+|annonc\p{L}+|a-t-|ont-|(?:a|ont)\s(?:indiqué|annoncé|précisé|déclaré|rappelé|expliqué|averti|prévenu))|\s(?:parce qu|alors que|tandis que|mais|sous peine)/u,
  adverbials:
    /^(?:à|au|aux|en|dans|pour|par|sur|sous|sans|selon|depuis|après|avant|dès|lors|chez|entre|si|quand|lorsqu\p{L}*|comme|afin|faute|malgré|outre|grâce|face|passée?|jusqu\p{L}*|durant|pendant|désormais|dorénavant|ainsi|enfin|parallèlement|cependant|toutefois|ensuite|concrètement|contre|via|vers|puis|or|aujourd'hui|ici|là|d'ici|d'abord|d'autre|s'il|s'ils|s'agissant|quant)(?![\p{L}])/u,
  enumeration: /\s(?:et|ou)\s/u,
  relativeClauses: /\s(?:qui|dont|que|où|lesquels|auxquels)\s|\squ'/u,
  openers:
    /^(?:(?:et|mais|or|donc|ainsi|désormais|dorénavant|en effet|cependant|toutefois|en outre|de plus|que|qu'|où|alors|enfin|puis),?\s+|[^,]{1,80}?(?:annoncé|indiqué|précisé|déclaré|rappelé|prévenu|averti|décidé|expliqué|estime|affirme|rappelle|précise|indique|annonce|prévient) qu(?:e\s|'))+/u,
  relatives: /(?:^|\s|,\s)qui$/u,
};
