import type { PartOfDay, TimeUnit } from '../contract/times.ts';

/** Names as they are found in text, accents left out in capitals included, each with the number it stands for. */
const monthForms: readonly (readonly string[])[] = [
  ['janvier', 'janv.', 'janv', 'jan.'],
  ['février', 'fevrier', 'févr.', 'fév.', 'fevr.'],
  ['mars'],
  ['avril', 'avr.'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil.', 'juill.'],
  ['août', 'aout'],
  ['septembre', 'sept.', 'septemb.'],
  ['octobre', 'oct.'],
  ['novembre', 'nov.'],
  ['décembre', 'decembre', 'déc.', 'dec.'],
];
export const months = numbered(monthForms);
/** The months in full: only these stand alone, so that «sept morts» is no September. */
export const fullMonths = numbered(monthForms.map(forms => forms.filter(form => !/\.$|^janv$/.test(form))));

export const weekdays = numbered([
  ['lundi'],
  ['mardi'],
  ['mercredi'],
  ['jeudi'],
  ['vendredi'],
  ['samedi'],
  ['dimanche'],
]);
export const weekdayAbbreviations = numbered([
  ['lun.'],
  ['mar.'],
  ['mer.'],
  ['jeu.'],
  ['ven.'],
  ['sam.'],
  ['dim.'],
]);

export const units: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['seconde', 'second'],
  ['secondes', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['heure', 'hour'],
  ['heures', 'hour'],
  ['jour', 'day'],
  ['jours', 'day'],
  ['journée', 'day'],
  ['journées', 'day'],
  ['nuits', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['week-end', 'weekend'],
  ['week-ends', 'weekend'],
  ['weekend', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['trimestres', 'quarter'],
  ['semestre', 'half'],
  ['semestres', 'half'],
  ['an', 'year'],
  ['ans', 'year'],
  ['année', 'year'],
  ['années', 'year'],
  ['décennie', 'decade'],
  ['décennies', 'decade'],
  ['siècle', 'century'],
  ['siècles', 'century'],
]);

/** Units that are one stretch of the calendar («la semaine prochaine»), which an hour or «an» alone is not. */
export const calendarUnits: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['semaine', 'week'],
  ['week-end', 'weekend'],
  ['weekend', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['semestre', 'half'],
  ['an', 'year'],
  ['année', 'year'],
  ['décennie', 'decade'],
  ['siècle', 'century'],
]);

export const seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'> = new Map([
  ['printemps', 'SP'],
  ['été', 'SU'],
  ['automne', 'FA'],
  ['hiver', 'WI'],
]);

export const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['matin', 'MO'],
  ['matinée', 'MO'],
  ['midi', 'MI'],
  ['après-midi', 'AF'],
  ['après midi', 'AF'],
  ['soir', 'EV'],
  ['soirée', 'EV'],
  ['nuit', 'NI'],
  ['journée', 'DT'],
]);

function numbered(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(forms.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
}
