import type { Request } from 'express';
import { filterKinds } from './view-models/filter-views.ts';

type Query = Request['query'];

/** `?hide=person,place`: the kinds of mark that start switched off; what is no kind is passed over. */
export const hiddenKinds = (query: Query): ReadonlySet<string> => new Set(kindsIn(query.hide));

/**
 * What the chips send without a script (`?kinds=person,place&show=place`: all chips, and those left on) as the
 * query of the address that the article then has (`?hide=person`, or nothing); null where the chips sent nothing.
 */
export function filteredQuery(query: Query): string | null {
  if (query.kinds === undefined) return null;
  const shown = new Set(kindsIn(query.show));
  const hidden = kindsIn(query.kinds).filter(kind => !shown.has(kind));
  return hidden.length > 0 ? `?hide=${hidden.join(',')}` : '';
}

function kindsIn(value: Query[string]): readonly string[] {
  const given = (Array.isArray(value) ? value : [value]).flatMap(part =>
    typeof part === 'string' ? part.split(',') : [],
  );
  return filterKinds.filter(kind => given.includes(kind));
}
