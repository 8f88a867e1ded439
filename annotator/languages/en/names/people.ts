import { nameKeys } from '../../../rules/name-key.ts';

/** Written before a name and no part of it. */
export const titles = nameKeys(`
  mr, mr., mrs, mrs., ms, ms., miss, dr, dr., prof, prof., professor, sir, lord, lady, dame, rev, rev., reverend, father,
  sister, brother, pope, saint, st, st., king, queen, prince, princess, duke, duchess, emperor, sheikh, ayatollah, general,
  gen, gen., colonel, col, col., captain, capt, capt., lieutenant, lt, lt., sergeant, sgt, sgt., major, maj, admiral,
  president, vice president, prime minister, premier, chancellor, senator, sen, sen., representative, rep, rep., congressman,
  congresswoman, governor, gov, gov., mayor, judge, justice, attorney general, secretary, minister, ambassador, archbishop, bishop, cardinal,
  rabbi, imam, officer, detective, inspector, foreign minister, finance minister, defence secretary, chief executive, ceo, chairman,
  pfc, cpl, cmdr, brigadier, brigadier general, major general, lieutenant general, lieutenant colonel, field marshal, commander, commodore, corporal, private, sheriff,
  police chief, fire chief, chief justice, chief constable, chief inspector, superintendent, constable, councillor, councilman, councilwoman, alderman, assemblyman,
  deputy prime minister, interior minister, health minister, justice minister, education minister, trade minister, defence minister, defense minister, energy minister, environment minister,
  home secretary, foreign secretary, health secretary, education secretary, defense secretary, treasury secretary, first minister, first lady, taoiseach, deputy mayor, ex-president, former president`);

/** Nouns that stand right before a name as an apposition. */
export const functions = nameKeys(`
  spokesman, spokeswoman, spokesperson, director, founder, co-founder, cofounder, chairwoman, chair, chief, boss, leader,
  candidate, lawyer, attorney, prosecutor, journalist, reporter, writer, author, novelist, poet, philosopher, historian, economist,
  analyst, researcher, scientist, physicist, astronomer, doctor, engineer, actor, actress, director, producer, singer,
  rapper, musician, composer, comedian, presenter, host, designer, artist, painter, architect, photographer, player,
  footballer, striker, defender, midfielder, goalkeeper, captain, coach, manager, cyclist, driver, swimmer, skier,
  athlete, boxer, champion, winner, billionaire, businessman, businesswoman, entrepreneur, activist, astronaut, dictator,
  teacher, student, son, daughter, wife, husband, mother, father, brother, sister, friend, partner, widow, colleague, mp`);
