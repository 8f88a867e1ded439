import { nameKeys } from '../../../rules/name-key.ts';

/** Closed-class words, adverbs, dates and nouns of address: what opens sentences, or has a capital without being a name. */
export const ordinary = nameKeys(`
  le, la, les, l', un, une, des, du, de, d', au, aux, à, a, ce, c', cet, cette, ces, ça, cela, ceci, celui, celle, ceux, celles,
  celui-ci, celle-ci, ceux-ci, celles-ci, il, elle, on, nous, vous, ils, elles, je, j', tu, me, m', te, t', se, s', lui, leur, leurs, y, en,
  mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, qui, que, qu', quoi, dont, où, lequel, laquelle,
  lesquels, quel, quelle, quels, quelles, chaque, plusieurs, certains, certaines, quelques, quelque, aucun, aucune,
  tout, tous, toute, toutes, autre, autres, même, mêmes, tel, telle, tels, telles, nul, nulle, beaucoup, peu, trop, très,
  assez, plus, moins, mieux, pire, tant, autant, si, et, ou, mais, donc, or, ni, car, puis, ensuite, enfin, alors, ainsi,
  aussi, encore, déjà, toujours, jamais, souvent, parfois, quand, lorsque, lorsqu', puisque, puisqu', comme, comment, pourquoi, combien,
  dans, sur, sous, par, pour, avec, sans, chez, vers, entre, parmi, contre, depuis, pendant, durant, dès, jusque, jusqu', avant, après, devant,
  derrière, malgré, selon, sauf, hormis, outre, suite, grâce, face, lors, hors, voici, voilà, ici, là, là-bas, hier, demain, aujourd'hui, aujourd' hui,
  désormais, dorénavant, maintenant, bientôt, tôt, tard, autrefois, jadis, cependant, pourtant, toutefois, néanmoins,
  certes, bref, bien, mal, non, oui, ne, n', pas, point, rien, personne, quant, concernant, environ, près, loin, dessus, dessous,
  dedans, dehors, surtout, notamment, également, quelqu', quoique, quoi, afin, tandis, tandis que, parce, étant, ayant, est, sont, était, étaient, sera,
  seront, fut, a-t-il, y a, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, vingt, trente, quarante,
  cinquante, soixante, cent, cents, mille, million, millions, milliard, milliards, premier, première, second, seconde, deuxième, troisième, quatrième, dernier, dernière,
  derniers, dernières, prochain, prochaine, premiers, premières, seul, seule, seuls, seules, divers, différents, différentes, nombreux, nombreuses,
  lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, janvier, février, mars, avril, mai, juin, juillet, août,
  septembre, octobre, novembre, décembre, monsieur, madame, mademoiselle, messieurs, mesdames, ne, ainsi, via, sic, ndlr,
  voir, lire, photo, photos, vidéo, vidéos, crédit, crédits, source, sources, exclusif, direct, interview, analyse, enquête, portrait, reportage, dossier,
  infographie, résumé, bilan, mise, point, publié, mis, jour, partager, article, articles, abonnés, rédaction, avis,
  objectif, résultat, résultats, conséquence, reste, autre, fin, début, cas, victime, victimes, accusé, accusée, interrogé, interrogée, interrogés, âgé, âgée,
  né, née, arrivé, arrivée, arrivés, élu, élue, nommé, nommée, réuni, réunis, situé, située, situés, basé, basée, basés, créé, créée, fondé, fondée, invité, invitée, cité,
  contacté, contactée, contactés, lancé, lancée, prévu, prévue, prévus, selon, attendu, attendue, considéré, considérée, condamné, condamnée, placé, placée, blessé, vu, vus, faute, loin, vient, viennent, reste, restent, faut, fait, faits, impossible, possible, difficile, inutile, preuve, signe, place, côté,
  début, fin, mi, courant, rappelons, notons, rappel, attention, alerte, urgent, info, infos, actualité, actualités, accueil, économie, société, politique, sport, sports, culture, monde, international, santé, sciences, planète, tech, services, service, règlement, loi,
  ancien, ancienne, anciens, anciennes, nouveau, nouvelle, nouveaux, nouvelles, jeune, jeunes, grand, grande, petit, petite, gros, grosse, haut, haute, bas, basse,
  hommes, femmes, homme, femme, enfant, enfants, gens, personnes, manifestants, policiers, pompiers, habitants, salariés, étudiants, élèves, ministre, président, présidente, 
  dieu, nord, sud, est, ouest, nord-est, nord-ouest, sud-est, sud-ouest, outre-mer,  noël, internet, web, état, états, bonjour, merci, bravo, adieu, hélas, bon, bonne, ok, stop, euro, euros, dollar, dollars`);

export const ordinaryAcronyms = nameKeys(`
  ip, utc, gmt, tnt, co, lsd, hae, haa, cet, adn, arn, pib, tva, pdg, dg, rtt, cdi, cdd, smic, ong, pme, pmi, tpe, eti, cv, sms, mms, pc, tv, dvd, cd, gps, usb, vpn,
  wifi, url, html, pdf, sim, led, lcd, hd, vtt, vtc, tgv, ter, rer, suv, bd, vip, qcm, qr, ras, rh, ia, ai, vr, api, sos, svp, ok, nb, sic, ndlr,
  sida, vih, ist, ivg, gpa, pma, ivf, pcr, irm, avc, covid, covid-19, ogm, co2, uv, rsa, apl, cap, bac, bts, iut, csg, crds, isf, ifi, rgpd,
  opa, ipo, pnl, pv, qg, sdf, hlm, zup, zep, zad, drh, dsi, r&d, b2b, btp, gnl, gpl, ve, pac, ehpad, ssii, mpsi, dj, id, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi, mlle, mme,
  st, ste, bp, cedex, tel, fax, rdv, vs, etc, ko, cm, kg, km, mhz, ghz, kwh, mwh, gwh, twh, nfc, 4g, 5g, 3g, 2g, 3d, 2d, id, faq, it, nft, zfe, dpe, sav, caf, pel, pea, scpi, ca, ebitda`);
