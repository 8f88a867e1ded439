import { nameKeys } from '../../rules/name-key.ts';
import type { ReferenceRules } from '../contract/references.ts';
import { loadLeaders } from '../load-leaders.ts';
import { nouns } from './reference-nouns.ts';

export const references: ReferenceRules = {
  determiners: [
    { words: nameKeys('the, this'), kind: 'definite', gender: null },
    { words: nameKeys('its, his, her, their'), kind: 'possessive', gender: null },
    { words: nameKeys('a, an'), kind: 'indefinite', gender: null },
  ],
  nouns,
  differing: nameKeys(`
    other, another, first, second, third, next, future, new, only, same, best, biggest, largest, whole, entire, more, most, rival, very,
    working, private, modern, ideal, average, typical, smart, ethnic, central, public`),
  general: nameKeys(
    'in general, as such, and the countryside, or the countryside, of the future, of tomorrow',
  ),
  fields: nameKeys('world, idea, concept, notion, theory, definition'),
  epithets: nameKeys(
    'young, small, big, giant, former, then, famous, old, veteran, embattled, troubled, beleaguered',
  ),
  links: nameKeys('of'),
  restrictive:
    /^(?:that|which|who|whose|whom|where|named|called|known|based|owned|run|led|founded|formed|behind|responsible|involved|concerned|accused)$/,
  copulas: nameKeys('is, was, became, remains'),
  ownedBy: nameKeys(`
    a subsidiary of, subsidiary of, subsidiaries of, a unit of, unit of, units of, owned by, majority owned by, controlled by, bought by, acquired by, part of`),
  owners: nameKeys('parent, parent company, owner, parent group'),
  owned: nameKeys('subsidiary, unit'),
  ages: [],
  age: /^ ?[,(] ?(?:aged )?(\d{1,3})\b(?! ?%)/,
  pronouns: [
    { words: nameKeys('he'), gender: 'masculine', stands: 'person' },
    { words: nameKeys('she'), gender: 'feminine', stands: 'person' },
    { words: nameKeys('it'), gender: null, stands: 'thing' },
  ],
  impersonal:
    /^it (?:is|was|has been|will be|would be|would|may|might|could|can|should|must|'s|isn't|wasn't|does|did|seems|seemed|appears|appeared|turns|turned|takes|took|remains|remained|rains|rained|snowed|snows|looks|looked|makes|made|came|comes|follows|followed|emerged|happened|means|meant|depends|matters|helps|costs|cost|began|started|ends|ended)(?![\p{L}])/u,
  saying: nameKeys(`
    say, tell, add, explain, think, believe, claim, argue, warn, admit, insist, announce, state, write, note, predict, hope,
    know, promise, suggest, confirm, deny, reply, ask, acknowledge, expect, complain, conclude, agree, vow, pledge, recall, stress`),
  subordinators: nameKeys('that, why, how, if, whether, when'),
  accordingTo: [],
  forenames: {
    masculine: [],
    feminine: nameKeys('jean, dana'),
  },
  titles: {
    masculine: nameKeys('mr, sir, lord, father, brother, king, prince, duke'),
    feminine: nameKeys('mrs, ms, miss, lady, dame, sister, queen, princess, duchess'),
  },
  demonyms: { masculine: /man$/, feminine: /woman$/ },
  years: nameKeys(''),
  leaders: loadLeaders,
  nounsHaveGender: false,
};
