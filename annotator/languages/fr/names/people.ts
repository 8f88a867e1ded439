import { nameKeys } from '../../../rules/name-key.ts';

/** Written before a name and no part of it. */
export const titles = nameKeys(`
  m., mm., mr, mme, mmes, mlle, mlles, me, mes, dr, docteur, pr, professeur, mgr, monsieur, madame, mademoiselle,
  messieurs, mesdames, monseigneur, maître, sir, lord, lady, sœur, frère, père, abbé, pape, saint-père, prince, princesse, roi,
  reine, empereur, impératrice, duc, duchesse, comte, comtesse, baron, baronne, cheikh, imam, ayatollah, mollah,
  émir, sultan, général, colonel, commandant, capitaine, lieutenant, sergent, adjudant, amiral, maréchal, caporal,
  président, présidente, premier ministre, première ministre, chancelier, chancelière, sénateur, sénatrice, député,
  députée, juge, procureur, cardinal, archevêque, évêque, rabbin, mr., mrs, mrs., ms`);

/** Nouns that stand right before a name as an apposition: «le ministre Jean Dupont». */
export const functions = nameKeys(`
  ministre, secrétaire, secrétaire d'état, chef, maire, préfet, préfète, ambassadeur, ambassadrice, gouverneur,
  gouverneure, directeur, directrice, directeur général, directrice générale, pdg, dg, ceo, patron, patronne, dirigeant,
  dirigeante, fondateur, fondatrice, cofondateur, cofondatrice, porte-parole, candidat, candidate, conseiller,
  conseillère, élu, élue, eurodéputé, eurodéputée, leader, militant, militante, opposant, opposante, avocat, avocate,
  magistrat, magistrate, journaliste, écrivain, écrivaine, romancier, romancière, auteur, autrice, auteure, poète,
  philosophe, historien, historienne, sociologue, économiste, politologue, chercheur, chercheuse, scientifique,
  physicien, physicienne, astronome, médecin, chirurgien, biologiste, mathématicien, ingénieur, acteur, actrice,
  comédien, comédienne, réalisateur, réalisatrice, cinéaste, producteur, productrice, chanteur, chanteuse, rappeur,
  rappeuse, musicien, musicienne, pianiste, compositeur, compositrice, humoriste, animateur, animatrice, présentateur,
  présentatrice, styliste, couturier, artiste, peintre, sculpteur, architecte, photographe, dessinateur, dessinatrice,
  joueur, joueuse, footballeur, footballeuse, attaquant, attaquante, défenseur, gardien, gardienne, milieu, capitaine,
  entraîneur, entraîneuse, sélectionneur, sélectionneuse, coach, coureur, cycliste, tennisman, pilote, nageur, nageuse,
  skieur, skieuse, athlète, boxeur, judoka, triathlète, biathlète, champion, championne, tenant, vainqueur, favori,
  sprinteur, sprinter, grimpeur, milliardaire, homme d'affaires, femme d'affaires, entrepreneur, syndicaliste,
  terroriste, djihadiste, suspect, tueur, astronaute, spationaute, cosmonaute, dictateur, rebelle, policier,
  gendarme, soldat, agent, frère, sœur, fils, fille, épouse, femme, mari, père, mère, cousin, cousine, neveu, ami, amie,
  compagne, compagnon, veuve, compatriote, coéquipier, coéquipière, rival, rivale, socialiste, républicain,
  centriste, écologiste, communiste, démocrate, conservateur, travailliste, indépendant, jeune, prétendant, nommé, dénommé, célèbre, feu`);
