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
  purpose:
    /^\s{1,2}(?:inclus )?(?:pour|afin de) (?:ne pas |se |s'|le |la |les |y |en |leur |lui |faire )?\p{L}{2,20}(?:er|ir|re)(?!\p{L})/u,
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
        /(?<!\p{L})(?:n(?:e |'))?(?:peut|peuvent|pourra|pourront|pouvez|pourrez|(?:est|sera) possible(?= d)|(?:est|sont|êtes) invitée?s? à|(?:ont|a|avez) la possibilité(?= d))(?!\p{L})/u,
      kind: 'option',
    },
    {
      pattern:
        /(?<!\p{L})(?:(?:s'est|se sont|s'était) engagée?s? à|(?:(?:(?:a|ont) )?(?:annoncé|décidé)|annoncent?|prévoit|prévoient|promet(?:tent)?|vise(?:nt)?) (?:l'|la |le |une? )(?:fermeture|suppression|création|retrait|lancement|ouverture|construction|livraison|mise en|arrêt|abandon|tenue|sortie|réduction|vente|disparition|fin)(?!\p{L})|(?:cesse|décide|publie|présente|livre|ferme|supprime|crée|retire|achève|termine|dépose|annonce|lance|quitte|tranche)r(?:a|ont)|(?:remett|soumett|rend|rédui)r(?:a|ont)|s'engage(?:nt)? à|(?:a|ont) promis(?= d)|promet(?:tent)?(?= d)|(?:prévoit|prévoient|projette|projettent|ambitionne|ambitionnent|envisage|envisagent)(?= d)|(?:compte|comptent|entend|entendent|veut|veulent|vise|visent|souhaite|souhaitent|espère|espèrent)(?! (?:dénoncer|rappeler|souligner|savoir|comprendre|parler|montrer|croire|voir|protester))(?= \p{L}+(?:er|ir|re|oir)(?!\p{L})))/u,
      kind: 'plan',
    },
    {
      pattern:
        /(?<!\p{L})(?:n(?:e |')(?:\p{L}{1,4} )?\p{L}{2,20}(?:ra|ront|rez|rons) plus|(?:sera|seront|est|sont|devien\p{L}{1,6}) (?:\p{L}+ )?(?:interdite?s?|bloquée?s?|résiliée?s?|désactivée?s?|refusée?s?|sanctionnée?s?|verbalisée?s?|passibles?|supprimée?s?|effacée?s?|retirée?s?|suspendue?s?|invalides?|caduques?)|(?:interdi|banni|supprime|bloque|désactive|efface|proscri)r(?:a|ont)|perdr(?:a|ont|ez)|cesser(?:a|ont)(?= d)|se verr(?:a|ont) refuser)(?!\p{L})/u,
      kind: 'loss',
    },
  ],
  acts: /(?<!\p{L})(?:s'?inscri|m'inscri|vous inscri|postuler|candidater|dépos|envoy|renvoy|retourn|demand|réclam|rempli|répond|retir|échang|rapport|rembours|vot|contest|faire appel|former un recours|opter|réserv|pay|régl|déclar|signal|régularis|choisir|corrig|modifi|complét|finalis|s'oppos|valid|confirm|annul|particip|soumettre|souscri|acquitt|achet|signer|adress|résili|renonc|bénéfici|profiter|se faire|accept|refus|donner leur avis|transmettre|fournir|enregistr|adhér|abonn|proposer|formuler|saisir)/u,
  happenings:
    /^[^,;]{0,24}?(?<!\p{L})(?:avoir lieu|se tenir|se dérouler|s'ouvrir|commencer|débuter|démarrer|reprendre|arriver|se jouer|durer|rester|revenir|se poursuivre|continuer|pleuvoir|porter|atteindre|coûter|être (?:jugée?s?|jouée?s?|prolongée?s?|inaugurée?s?|diffusée?s?|reçue?s?|entendue?s?|maintenue?s?|fermée?s?)|s'achever|se terminer|prendre fin|comparaître|sortir|affronter|rencontrer|disputer)/u,
  impersonal:
    /^(?:il (?:faut|faudra|suffit)|(?:est |sont )?à \p{L}+re?|[\p{L} ']{2,24}? (?:être(?! (?:vaccin|test|inscri|enregistr|équip|muni|assur|titulaire|à jour|présent|prêt|certifi|agré|en mesure|en règle))|parvenir|avoir été|arriver)(?!\p{L})|(?:(?:a|ont|avait) )?(?:demandé|ordonné|enjoint|exigé|sommé|imposé|ordonne(?:nt)?|exige(?:nt)?|impose(?:nt)?|demande(?:nt)?)(?!\p{L})|(?:(?:sera|seront|est|sont|devien\p{L}+) )(?:\p{L}+ )?(?:interdite?s?|obligatoires?|possible|bloquée?s?|supprimée?s?|effacée?s?|retirée?s?|désactivée?s?|suspendue?s?|résiliée?s?|refusée?s?)|n(?:e |')(?:y )?(?:sera|seront|aura) plus)/u,
  clauseBreaks:
    /[;:«»“”"()]|\s[—–]\s|,\s(?:mais|alors que|tandis que|car|puisque|sinon|sous peine|faute de quoi|selon|rappel\p{L}+|indiqu\p{L}+|précis\p{L}+|expliqu\p{L}+|annonc\p{L}+|a-t-|ont-|(?:a|ont)\s(?:indiqué|annoncé|précisé|déclaré|rappelé|expliqué|averti|prévenu))|\s(?:parce qu|alors que|tandis que|mais|sous peine)/u,
  openers:
    /^(?:(?:et|mais|or|donc|ainsi|désormais|dorénavant|en effet|cependant|toutefois|en outre|de plus|que|qu'|où|alors|enfin|puis),?\s+|[^,]{1,80}?(?:annoncé|indiqué|précisé|déclaré|rappelé|prévenu|averti|décidé|expliqué|estime|affirme|rappelle|précise|indique|annonce|prévient) qu(?:e\s|'))+/u,
  relatives: /(?:^|\s|,\s)qui$/u,
};
