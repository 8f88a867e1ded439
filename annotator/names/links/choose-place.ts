import type { Place, PlaceRules } from '../../languages/contract/places.ts';
import type { PlaceEvidence } from './place-evidence.ts';
import type { Candidate, NamedPlace } from './place-names.ts';

/** What the words right beside the mentions say: codes of regions and countries around the place. */
export interface Surroundings {
  readonly codes: ReadonlySet<string>;
  /** Numbers in brackets, as departments have: «Valence (26)». */
  readonly numbers: ReadonlySet<string>;
}

/**
 * The candidate that the text means, or null where none stands out: a log-linear model whose weights were set by
 * hand on sentences written for it. Sizes are prior odds, evidence multiplies them; the name of some place that no
 * table has is a candidate too. Better no link than a wrong one.
 */
export function choosePlace(
  named: NamedPlace,
  rules: PlaceRules,
  context: {
    readonly language: string;
    readonly entity: number;
    readonly sentences: readonly number[];
    readonly evidence: PlaceEvidence;
    readonly around: Surroundings;
  },
): Candidate | null {
  const { candidates } = named;
  if (candidates.length === 0 || looksLikeAcronym(named)) return null;
  const scores = candidates.map(candidate => scoreOf(candidate, named, rules, context));
  const best = scores.indexOf(Math.max(...scores));
  const chosen = candidates[best];
  if (!chosen) return null;
  const others = [unlisted(named, rules, context), ...nature(named, rules, chosen, scores[best] ?? 0)];
  const top = scores[best] ?? 0;
  const mass = [...scores, ...others].reduce((sum, score) => sum + Math.exp(score - top), 0);
  return 1 / mass >= sureness ? chosen : null;
}

/** The least share of the odds that a link needs. */
const sureness = 0.9;

/** «ITU»: no town is written so among other words. */
const looksLikeAcronym = ({ settings, candidates }: NamedPlace) =>
  settings.every(({ mention }) => /^\p{Lu}{2,4}$/u.test(mention.text)) &&
  candidates.every(({ place }) => place === null || place.kind === 'town');

type Context = Parameters<typeof choosePlace>[2];

const weights = {
  country: 2,
  /** Regions are named less often than towns of as many people. */
  region: -3,
  /** Known by hand. */
  wellKnown: 2,
  /** A town of a country that the article does not speak of, though it speaks of others. */
  elsewhere: -2,
  /** A country is called otherwise in the language of the article, and a town too. */
  foreignCountry: -14,
  foreignTown: -5,
  wrongWord: -4,
  rightWord: 2,
  surelyRegion: 4,
  around: 8,
} as const;

function scoreOf(candidate: Candidate, named: NamedPlace, rules: PlaceRules, context: Context): number {
  const { place, population } = candidate;
  const size = Math.log(population + 1);
  if (place === null) return size;
  const around = isAround(place, context.around) ? weights.around : 0;
  const evidence = context.evidence.forPlace(place, context.entity, context.sentences);
  return size + familiarity(place, rules, context) + wordsBeside(place, candidate, named) + around + evidence;
}

/** How likely the news of that language speaks of the place at all, under that name. */
function familiarity(place: Place, { home }: PlaceRules, { language, evidence, entity }: Context): number {
  const { kind, country, wikidata, languages } = place;
  const named = languages.length === 0 || languages.includes(language);
  const own = home.get(country) ?? 0;
  if (kind === 'region') return weights.region + own;
  if (kind === 'country') return weights.country + own + (named ? 0 : weights.foreignCountry);
  const elsewhere =
    own === 0 && evidence.countries().length > 0 && evidence.forCountry(country, entity) === 0;
  const known = wikidata !== null ? weights.wellKnown : elsewhere ? weights.elsewhere : 0;
  return own + known + (named ? 0 : weights.foreignTown);
}

function wordsBeside({ kind }: Place, { withArticle }: Candidate, { settings }: NamedPlace): number {
  if (kind === 'town') {
    const region = settings.length > 0 && settings.every(({ regionWord }) => regionWord);
    return region && !withArticle ? weights.wrongWord : 0;
  }
  const wrong = kind === 'region' && settings.some(({ townWord }) => townWord) ? weights.wrongWord : 0;
  if (settings.some(({ surelyRegion }) => surelyRegion)) return wrong + weights.surelyRegion;
  return wrong + (settings.some(({ regionWord }) => regionWord) ? weights.rightWord : 0);
}

function isAround({ kind, country, division }: Place, { codes, numbers }: Surroundings): boolean {
  const parts = division.split('.');
  if (numbers.has(parts.at(-1) ?? '') && parts.length > 1) return true;
  if (kind === 'country') return false;
  const own = `${country}.${division}`;
  for (const code of codes)
    if (code === country || (kind === 'town' && (own === code || own.startsWith(`${code}.`)))) return true;
  return false;
}

/** A place of that name that the table does not have, small and where the article is at home. */
function unlisted({ candidates }: NamedPlace, rules: PlaceRules, { evidence, entity }: Context): number {
  const towns = candidates.filter(({ place }) => place?.kind === 'town');
  if (towns.length < candidates.length) return Math.log(300);
  const sizes = new Map<string, number>();
  for (const country of [...rules.home.keys(), ...evidence.countries()]) sizes.set(country, 0);
  for (const { place } of towns) if (place) sizes.set(place.country, (sizes.get(place.country) ?? 0) + 1);
  return Math.max(
    ...[...sizes].map(
      ([country, namesakes]) =>
        Math.log(namesakes > 1 ? ofSeveral * namesakes : namesakes === 1 ? ofOne : ofNone) +
        (rules.home.get(country) ?? 0) +
        evidence.forCountry(country, entity),
    ),
  );
}

/** People in places that no table has, by how many of the table bear the name in that country. */
const ofNone = 50;
const ofOne = 800;
const ofSeveral = 3000;

/** The river or the hills of the name, as likely as the region unless the text says which. */
function nature(
  { settings }: NamedPlace,
  rules: PlaceRules,
  chosen: Candidate,
  score: number,
): readonly number[] {
  if (chosen.place?.kind !== 'region') return [];
  const shared = settings.some(({ key }) => rules.alsoNatural.has(key));
  return shared && !settings.some(({ surelyRegion }) => surelyRegion) ? [score] : [];
}
