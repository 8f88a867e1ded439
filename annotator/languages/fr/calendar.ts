import { foldAccents } from '../../rules/fold.ts';
import type { PartOfDay, TimeUnit } from '../contract/times.ts';

/** Names as they are found in text, each with the number it stands for. */
const monthForms: readonly (readonly string[])[] = [
  ['janvier', 'janv.', 'janv', 'jan.'],
  ['février', 'févr.', 'fév.'],
  ['mars'],
  ['avril', 'avr.'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil.', 'juill.'],
  ['août'],
  ['septembre', 'sept.', 'septemb.'],
  ['octobre', 'oct.'],
  ['novembre', 'nov.'],
  ['décembre', 'déc.'],
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

export const units = alsoPlain<TimeUnit>([
  ['seconde', 'second'],
  ['secondes', 'second'],
  ['sec', 'second'],
  ['min', 'minute'],
  ['mn', 'minute'],
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
export const calendarUnits = alsoPlain<TimeUnit>([
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

export const seasons = alsoPlain<'SP' | 'SU' | 'FA' | 'WI'>([
  ['printemps', 'SP'],
  ['été', 'SU'],
  ['automne', 'FA'],
  ['hiver', 'WI'],
]);

export const partsOfDay = alsoPlain<PartOfDay>([
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
  return alsoPlain(forms.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
}

/** Capitals and hasty writers leave accents out: «FEVRIER», «apres-midi». */
function alsoPlain<Value>(entries: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(
    entries.flatMap(([name, value]) => [[name, value] as const, [foldAccents(name), value] as const]),
  );
}
