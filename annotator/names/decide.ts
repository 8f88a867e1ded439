import type { NameType } from '../languages/contract/names.ts';
import type { Candidate } from './candidates.ts';
import { nameTypes, type Vote } from './evidence.ts';

export interface Decision {
  readonly candidate: Candidate;
  readonly type: NameType;
  readonly subtype: string | null;
  readonly confidence: 1 | 0.9 | 0.6;
  readonly reason: string;
}

type Scores = Readonly<Record<NameType, number>>;

/** A candidate with what speaks for each type, in the units of the votes, the rest of the article included. */
export interface Judgement {
  readonly candidate: Candidate;
  readonly votes: readonly Vote[];
  readonly total: Scores;
}

/** Below this nothing is a name. */
const threshold = 0.9;

/** True where the rules by themselves would take the candidate for a name. */
export const isDecided = ({ total }: Judgement): boolean => nameTypes.some(type => total[type] >= threshold);

/**
 * How much of what the rest of the article says of the same words counts, and the most it can count. Their form is
 * the same everywhere, so what stands beside them weighs more.
 */
const shareOfContext = 0.6;
const shareOfForm = 0.5;
const mostOfOthers = 4;
const lastNameWeight = 5.5;

/**
 * Weighs the candidates of one article: each by its own evidence and by that of its namesakes, and a last name by
 * the full names that end with it.
 */
export function judge(
  candidates: readonly Candidate[],
  votes: (candidate: Candidate) => readonly Vote[],
): readonly Judgement[] {
  const own = candidates.map(candidate => {
    const all = votes(candidate);
    const contextual = all.filter(({ reason }) => besideName.has(reason));
    return { candidate, votes: all, scores: sum(all), context: sum(contextual) };
  });
  const shared = new Map<string, Scores>();
  const sharedContext = new Map<string, Scores>();
  for (const { candidate, scores, context } of own) {
    shared.set(candidate.key, add(shared.get(candidate.key), scores));
    sharedContext.set(candidate.key, add(sharedContext.get(candidate.key), context));
  }
  const persons = lastNames(own);
  const companies = firstNames(own);
  return own.map(({ candidate, votes: all, scores, context }) => {
    const everywhere = shared.get(candidate.key) ?? scores;
    const contexts = sharedContext.get(candidate.key) ?? context;
    const total = mapTypes(type => {
      const said = contexts[type] - context[type];
      const form = everywhere[type] - scores[type] - said;
      const others = within(mostOfOthers, said * shareOfContext + form * shareOfForm);
      const linked =
        type === 'person'
          ? (persons.get(candidate.key) ?? 0)
          : type === 'organization'
            ? (companies.get(candidate.key) ?? 0)
            : 0;
      return scores[type] + others + linked;
    });
    return { candidate, votes: all, total };
  });
}

/** Types what has been weighed; those without enough evidence are left out. */
export function decide(judgements: readonly Judgement[]): readonly Decision[] {
  return judgements.flatMap(({ candidate, votes, total }): Decision[] => {
    const type = nameTypes.reduce((best, next) => (total[next] > total[best] ? next : best));
    if (total[type] < threshold) return [];
    const reasons = votes.filter(vote => vote.type === type).sort((a, b) => b.weight - a.weight);
    return [
      {
        candidate,
        type,
        subtype: subtypeOf(reasons),
        confidence: total[type] >= 4 ? 1 : total[type] >= 2 ? 0.9 : 0.6,
        reason: (reasons[0]?.weight ?? 0) > 0 ? (reasons[0]?.reason ?? 'document') : 'document',
      },
    ];
  });
}

/** The words beside a river outweigh what the tables know of its name; otherwise the strongest reason tells. */
export const subtypeOf = (reasons: readonly Vote[]): string | null =>
  reasons.find(({ reason, subtype }) => reason === 'context' && subtype === 'water')?.subtype ??
  reasons.find(({ subtype }) => subtype !== null)?.subtype ??
  null;

interface Judged {
  readonly candidate: Candidate;
  readonly scores: Scores;
}

/** Last and first names of everybody who is surely a person, with the evidence that they give a lone name. */
function lastNames(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { candidate, scores } of judged) {
    if (candidate.to - candidate.from < 2 || scores.person < 1) continue;
    if (nameTypes.some(type => type !== 'person' && scores[type] >= scores.person)) continue;
    const words = candidate.key.split(' ');
    for (let from = 1; from < words.length; from += 1) names.set(words.slice(from).join(' '), lastNameWeight);
    const first = words[0] ?? '';
    names.set(first, Math.max(names.get(first) ?? 0, 1.5));
  }
  return names;
}

/**
 * «Lumen» where the article also names «Lumen Foods»: the first words of its organisations, with the evidence that
 * they mean one. Schools and museums bear the names of places and people, and lend them less.
 */
function firstNames(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { candidate, scores } of judged) {
    const { head, from, to, line, vocabulary } = candidate;
    if (head || to - from < 2 || scores.organization < 1.2) continue;
    if (nameTypes.some(type => type !== 'organization' && scores[type] >= scores.organization)) continue;
    const endings = vocabulary.endings.get(line.words[to - 1]?.key ?? '') ?? [];
    const weight = endings.every(({ subtype }) => subtype === 'company') ? 2 : 1;
    const words = candidate.key.split(' ');
    for (let end = 1; end < words.length; end += 1) {
      const key = words.slice(0, end).join(' ');
      names.set(key, Math.max(names.get(key) ?? 0, weight));
    }
  }
  return names;
}

/** Evidence from the words around a name. */
const besideName: ReadonlySet<string> = new Set([
  'context',
  'apposition',
  'title',
  'function',
  'bracket',
  'determiner',
]);

const within = (most: number, value: number) => Math.max(-most, Math.min(most, value));

const mapTypes = (value: (type: NameType) => number): Scores => ({
  person: value('person'),
  organization: value('organization'),
  place: value('place'),
  product: value('product'),
  event: value('event'),
});

const sum = (votes: readonly Vote[]): Scores =>
  mapTypes(type => votes.reduce((total, vote) => (vote.type === type ? total + vote.weight : total), 0));

const add = (scores: Scores | undefined, more: Scores): Scores =>
  scores ? mapTypes(type => scores[type] + more[type]) : more;
