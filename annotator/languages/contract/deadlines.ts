import type { Deadline } from '../../document/annotated-article.ts';

export type DeadlineForce = Deadline['force'];

/**
 * How a cue before a time bounds what must be done: `before` leaves the day itself out, `by` and `until` keep it,
 * `from` is the first moment of a refusal or duty, `after` the last moment at which it is not yet, `within`
 * counts a length of time from the publication.
 */
export type DeadlineBound = 'before' | 'by' | 'until' | 'from' | 'after' | 'within';

/**
 * What a verb says of somebody: `duty` (must), `option` (can, with an act of `acts`), `plan` (has promised to),
 * `loss` (will no longer be able to, is forbidden), `refusal` (will not be able to: a loss only behind a condition),
 * `wish` (asks for: nobody has to).
 */
export type PredicateKind = 'duty' | 'option' | 'plan' | 'loss' | 'refusal' | 'wish';

/** How a language says that something must be done by a time, or is lost from then on. All words are folded. */
export interface DeadlineRules {
  /** Words right before the time. `certain` ones need no verb: «au plus tard le». */
  readonly cues: readonly {
    readonly words: readonly string[];
    readonly bound: DeadlineBound;
    readonly certain: boolean;
    /** The cue holds the verb, and its subject is who must act: «ont jusqu'au». */
    readonly verb?: true;
    /** Only where a `purpose` follows the time: «ont deux mois pour répondre». */
    readonly purposeOnly?: true;
  }[];
  /** «avant la clôture du mercato, (le 1er septembre)»: a cue whose moment the time beside it names. At the end. */
  readonly appositions: RegExp;
  /** What is to be done, right after the time: «(jusqu'au 3 mars) pour répondre». It makes an end a deadline. */
  readonly purpose: RegExp;
  /** Verbs that give or have such a term, somewhere before the time: «accorder», «laisser». */
  readonly grants: RegExp;
  /** Words that make a time beside them in the clause a deadline: «date limite», «expire». */
  readonly announcers: readonly {
    readonly pattern: RegExp;
    readonly force: DeadlineForce;
    readonly bound: DeadlineBound;
    /** Something else that the sentence must say, for announcers that are not enough by themselves. */
    readonly needs?: RegExp;
  }[];
  readonly predicates: readonly { readonly pattern: RegExp; readonly kind: PredicateKind }[];
  /** A purpose that only benefits whoever has the term: «(ont jusqu'au 3 mars) pour demander une aide». */
  readonly benefits: RegExp;
  /** Appeals: as the purpose of a term, as an anaphor for it («to do so»), and named in the sentence before. */
  readonly appeals: { readonly purpose: RegExp; readonly again: RegExp; readonly named: RegExp };
  /** A clause up to a cue that says who has not done something: «les écoles qui n'auront pas signé (avant le)». */
  readonly unmet: RegExp;
  /** A clause up to a cue that is a condition nobody has met: «faute d'accord (avant le)», “unless … (by)”. */
  readonly absent: RegExp;
  /** Words up to a cue for an act that may come too late: «toute demande reçue (après le)». */
  readonly late: RegExp;
  /** Words up to «before» under which it sets no limit: «ne rouvrira pas (avant mars)». */
  readonly negated: RegExp;
  /** Verbs for what can be missed («s'inscrire», «déposer»): an option is a deadline only with one of them. */
  readonly acts: RegExp;
  /** Verbs for what merely happens («avoir lieu», «durer»): after a predicate they make it no duty. */
  readonly happenings: RegExp;
  /** A passive or impersonal predicate, whose grammatical subject is not the one who must act. */
  readonly impersonal: RegExp;
  /** Where one clause ends and another begins inside a sentence. */
  readonly clauseBreaks: RegExp;
  /** Words that may stand before the subject and do not belong to it: «ainsi», «mais». */
  readonly openers: RegExp;
  /** What begins a phrase that is no subject: «en revanche», «pour voter», “under the plan”. */
  readonly adverbials: RegExp;
  /** Words that join the last part of an enumeration: «Nantes, Rennes et Brest». */
  readonly enumeration: RegExp;
  /** A relative pronoun inside a long subject; what is before it is its head. */
  readonly relativeClauses: RegExp;
  /** A relative pronoun at the end of the subject: «les clients qui» are «les clients». */
  readonly relatives: RegExp;
}

const never = /(?!)/u;

/** A language that Postil has not learned to read deadlines in. */
export const noDeadlines: DeadlineRules = {
  cues: [],
  announcers: [],
  predicates: [],
  appositions: never,
  purpose: never,
  benefits: never,
  appeals: { purpose: never, again: never, named: never },
  unmet: never,
  absent: never,
  late: never,
  negated: never,
  grants: never,
  acts: never,
  happenings: never,
  impersonal: never,
  clauseBreaks: never,
  openers: never,
  adverbials: never,
  enumeration: never,
  relativeClauses: never,
  relatives: never,
};
