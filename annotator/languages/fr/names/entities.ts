import { nameKeys } from '../../../rules/name-key.ts';
import type { EntityRules } from '../../contract/entities.ts';
import { eastAsianLastNames } from '../../world/east-asian-names.ts';

export const entities: EntityRules = {
  articles: nameKeys("le, la, les, l', the"),
  conjunctions: nameKeys('et, and, &'),
  smallWords: nameKeys(
    "de, du, des, d', la, le, les, l', et, en, à, au, aux, pour, sur, dans, par, un, une, of, the, for, and, to, on, in",
  ),
  addressTitles: nameKeys(
    'm., mm., mr, mme, mmes, mlle, mlles, me, mes, dr, pr, mgr, monsieur, madame, mademoiselle',
  ),
  familyNamesFirst: eastAsianLastNames,
  masculineTitles: nameKeys(
    `m., mr, monsieur, mgr, maître, sir, lord, prince, roi, comte, duc, baron, père, abbé, frère, fils, mari, époux, oncle, neveu, cousin,
    directeur, président, ancien président, ancien ministre, sénateur, député, conseiller, candidat, avocat, acteur, chanteur, réalisateur, écrivain, entraîneur, joueur,
    chercheur, procureur, préfet, ambassadeur, gouverneur, fondateur, cofondateur, chancelier, adjoint, patron`,
  ),
  feminineTitles: nameKeys(
    `mme, mlle, madame, mademoiselle, lady, princesse, reine, comtesse, duchesse, baronne, mère, sœur, fille, femme, épouse, veuve, tante,
    nièce, cousine, directrice, présidente, ancienne présidente, ancienne ministre, sénatrice, députée, conseillère, candidate, avocate, actrice, chanteuse, réalisatrice,
    écrivaine, autrice, entraîneuse, joueuse, chercheuse, procureure, préfète, ambassadrice, gouverneure, fondatrice, cofondatrice, chancelière,
    adjointe, patronne`,
  ),
  masculineArticles: nameKeys('le, un, du, au'),
  feminineArticles: nameKeys('la, une'),
  reignTitles: nameKeys(
    'pape, roi, reine, prince, princesse, empereur, impératrice, tsar, tsarine, saint, sainte, patriarche, dalaï-lama, antipape',
  ),
  families: nameKeys(
    'famille, familles, époux, couple, frères, sœurs, clan, dynastie, fratrie, jumeaux, jumelles, cousins, enfants, héritiers, parents',
  ),
  familyArticles: nameKeys('les, des, aux'),
  pluralLastNames: false,
  otherNameCues: nameKeys(
    `ex, anciennement, anciennement appelé, anciennement appelée, auparavant, autrefois, alias, dit, dite, surnommé, surnommée, de son vrai nom,
    de son nom complet, de son nom de naissance, de son nom de scène, né, née, rebaptisé, rebaptisée, renommé, renommée, devenu, devenue, plus connu sous le nom de,
    plus connue sous le nom de, connu sous le nom de, connue sous le nom de, mieux connu sous le nom de`,
  ),
  groupWords: nameKeys('groupe, group'),
  ministries: nameKeys("ministère, ministère délégué, secrétariat d'état, sous-secrétariat d'état"),
  stateWords: nameKeys(
    'république, royaume, principauté, sultanat, émirat, état, grand-duché, fédération, union, commonwealth',
  ),
  townLinks: nameKeys("sur, sous, en, lès, les, le, la, l', de, du, des, d', aux, au, près"),
};
