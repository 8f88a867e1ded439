import type { NameType } from '../languages/contract/names.ts';
import { isDecided } from './decide.ts';
import { nameTypes } from './evidence.ts';
import type { NamedRun } from './named-run.ts';
import type { NameStudy } from './study-names.ts';
import { keyOf } from './words.ts';

type Tagged = Pick<NamedRun, 'line' | 'from' | 'to' | 'type' | 'confidence'>;

/** A place that no table knows is believed from here on, whatever the rules say. */
const surePlace = 0.8;

/** The type of what a tagger has found, where tables or rules know better than texts to learn from can tell. */
export function settleType(run: Tagged, study: NameStudy): NameType {
  if (run.type === 'organization' || run.type === 'product') return companyOrProduct(run, study);
  return run.type === 'place' && run.confidence < surePlace ? placeOrOther(run, study) : run.type;
}

const thingsOf = ({ line, from, to }: Tagged, study: NameStudy) =>
  study.vocabularyFor(line).gazetteer.find(keyOf(line.words, from, to));

/**
 * A company and its service bear one name, and annotated texts call Facebook now this and now that: the tables
 * written by hand decide, where they know one of the two.
 */
function companyOrProduct(run: Tagged, study: NameStudy): NameType {
  const chosen = thingsOf(run, study).filter(({ standing }) => standing === 'chosen');
  const other = run.type === 'product' ? 'organization' : 'product';
  const has = (type: NameType) => chosen.some(thing => thing.type === type);
  return has(other) && !has(run.type) ? other : run.type;
}

/**
 * «participation de Northzone»: most names that a tagger has never seen are places where news is about the world, and
 * companies where it is about business. Of what no table has as a place, the rules say what else it may be.
 */
function placeOrOther(run: Tagged, study: NameStudy): NameType {
  if (thingsOf(run, study).some(({ type }) => type === 'place')) return run.type;
  const same = (study.hints.judgements.get(run.line) ?? []).find(
    ({ candidate }) => candidate.from === run.from && candidate.to === run.to,
  );
  if (!same || !isDecided(same)) return run.type;
  return nameTypes.reduce((best, next) => (same.total[next] > same.total[best] ? next : best));
}
