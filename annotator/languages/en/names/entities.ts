import { nameKeys } from '../../../rules/name-key.ts';
import type { EntityRules } from '../../contract/entities.ts';
import { eastAsianLastNames } from '../../world/east-asian-names.ts';

export const entities: EntityRules = {
  articles: nameKeys('the'),
  conjunctions: nameKeys('and, &'),
  smallWords: nameKeys("of, the, for, and, to, on, in, at, by, a, an, de, du, des, d', la, le, les, l'"),
  addressTitles: nameKeys('mr, mrs, ms, miss, dr, prof, sen, rep, gov, mister, madam'),
  familyNamesFirst: eastAsianLastNames,
  masculineTitles: nameKeys(
    `mr, mister, sir, lord, king, prince, duke, father, brother, son, husband, uncle, nephew, congressman, chairman, businessman, spokesman,
    actor, father, grandfather`,
  ),
  feminineTitles: nameKeys(
    `mrs, ms, miss, madam, lady, dame, queen, princess, duchess, mother, sister, daughter, wife, widow, aunt, niece, congresswoman, chairwoman,
    businesswoman, spokeswoman, actress, grandmother`,
  ),
  masculineArticles: [],
  feminineArticles: [],
  reignTitles: nameKeys('pope, king, queen, prince, princess, emperor, empress, tsar, saint, st, patriarch'),
  families: nameKeys(
    'family, families, couple, brothers, sisters, twins, siblings, dynasty, clan, cousins, parents, children, heirs',
  ),
  familyArticles: [],
  pluralLastNames: true,
  otherNameCues: nameKeys(
    `formerly, formerly known as, formerly called, previously, previously known as, also known as, better known as, known as, aka, alias, nicknamed, renamed,
    now, now known as, born, née, whose real name is, rebranded as`,
  ),
  groupWords: nameKeys('group, groupe'),
  ministries: nameKeys('ministry, department'),
  stateWords: nameKeys(
    'republic, kingdom, principality, sultanate, emirate, state, duchy, federation, commonwealth',
  ),
  townLinks: nameKeys('upon, on, in, under, by, le, the'),
};
