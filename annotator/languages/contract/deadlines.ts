import type { Deadline } from '../../document/annotated-article.ts';

export type DeadlineForce = Deadline['force'];

/**
 * How a cue before a time bounds what must be done: `before` leaves the day itself out, `by` and `until` keep it,
 * `from` is the first moment of a refusal or duty, `after` the last moment at which it is not yet, `within`
 * counts a length of time from the publication or from a day that is named beside it, `upon` names the day of a loss: the
 * first of a month begins it, any other ends what was.
 */
export type DeadlineBound = 'before' | 'by' | 'until' | 'from' | 'after' | 'within' | 'upon';

/**
 * What a verb says of somebody: `duty` (must), `option` (can, with an act of `acts`), `plan` (has promised to),
 * `loss` (will no longer be able to, is forbidden), `refusal` (will not be able to: a loss only behind a condition),
 * `wish` (asks for: nobody has to).
 */
export type PredicateKind = 'duty' | 'option' | 'plan' | 'loss' | 'refusal' | 'wish';

/**
 * Which times a rule may make a deadline of. Without it only those that are not over; `past`: only those that ran out
 * («devaient … avant le 3 janvier»); `any`: both («avaient jusqu'au»).
 */
export type DeadlineWhen = 'past' | 'any';

/** A rule carries its own proof; one generic test reads every sentence, on 7 January 2021. */
interface Proven {
  /** `fr/must`: travels into the document as the deadline's source. */
  readonly name: string;
  /** Sentences in which the rule's words stand and a deadline is found. */
  readonly examples: readonly string[];
  /** Sentences that look alike and have no deadline. */
  readonly counterExamples?: readonly string[];
  readonly when?: DeadlineWhen;
}

/** Words right before the time. */
export interface CueRule extends Proven {
  /** Made by `endsIn`, so that it holds a group `cue` and ends where the time begins. */
  readonly before: RegExp;
  readonly bound: DeadlineBound;
  /** It needs no verb: «au plus tard le». */
  readonly certain?: true;
  /** The cue holds the verb, and its subject is who must act: «ont jusqu'au». */
  readonly verb?: true;
  /** Only where a `purpose` follows the time: «ont deux mois pour répondre». */
  readonly purposeOnly?: true;
}

/** Verbs that say what somebody must, can or will no longer do. */
export interface PredicateRule extends Proven {
  readonly kind: PredicateKind;
  readonly pattern: RegExp;
  /** Its grammatical subject is not who must act: «il faut», «sera interdit». */
  readonly impersonal?: true;
  /** It also tells what merely happens («doit avoir lieu»), and is no predicate then. */
  readonly foretells?: true;
  /** What follows a verb that addresses somebody, with the group `who`: «(somme) le propriétaire (de …)». */
  readonly addressee?: RegExp;
}

/** Words that make a time beside them a deadline, before it or right behind it: «date limite», «expire». */
export interface AnnouncerRule extends Proven {
  /** Null where only what stands behind the time tells. */
  readonly pattern: RegExp | null;
  readonly force: DeadlineForce;
  readonly bound: DeadlineBound;
  /** Something else that the sentence must say, for announcers that are not enough by themselves. */
  readonly needs?: RegExp;
  /** What also stands right behind the time and bounds it, whatever cue there is: “Friday ('s deadline)”. */
  readonly behind?: RegExp;
}

/** Somebody gives somebody a term: «a donné deux mois à la Hongrie pour», “gave the rebels 48 hours to”. */
export interface GrantRule extends Proven {
  /** The verb and the words between it and the time or its cue, as group `between`; at the end. */
  readonly before: RegExp;
  /** The receiver, as group `who`, among the words between. */
  readonly receiver: RegExp;
  /** The receiver behind the time. */
  readonly receiverBehind: RegExp;
}

/** How a language says that something must be done by a time, or is lost from then on. All words are folded. */
export interface DeadlineRules {
  /** Of several that fit, the one that stands first counts. */
  readonly cues: readonly CueRule[];
  readonly predicates: readonly PredicateRule[];
  readonly announcers: readonly AnnouncerRule[];
  readonly grants: readonly GrantRule[];
  readonly terms: TermRules;
  readonly conditions: ConditionRules;
  readonly acts: ActRules;
  readonly clauses: ClauseRules;
}

/** Lengths of time: what they run from and what they are for. */
export interface TermRules {
  /** «avant la clôture du mercato, (le 1er septembre)»: a cue whose moment the time beside it names. At the end. */
  readonly appositions: RegExp;
  /** What is to be done, right after the time: «(jusqu'au 3 mars) pour répondre». It makes an end a deadline. */
  readonly purpose: RegExp;
  /** All words between a length and the day that it runs from: «(deux mois) à compter du (11 janvier)». */
  readonly fromDay: RegExp;
  /** Behind a length that runs from a ruling: «(deux mois) à compter du jugement». */
  readonly fromRuling: RegExp;
  /** Behind a length that runs from an event without a day: «(deux mois) à compter de la notification». */
  readonly fromEvent: RegExp;
  /** Appeals: as the purpose of a term, as an anaphor for it («to do so»), and named in the sentence before. */
  readonly appeals: { readonly purpose: RegExp; readonly again: RegExp; readonly named: RegExp };
}

/** Sentences about what happens to those who have not acted. */
export interface ConditionRules {
  /** A clause up to a cue that says who has not done something: «les écoles qui n'auront pas signé (avant le)». */
  readonly unmet: RegExp;
  /** A condition up to a cue, with the group `who`, that somebody leaves something undone: “if (they) have not … (by)”. */
  readonly omits: RegExp;
  /** A clause up to a cue that is a condition nobody has met: «faute d'accord (avant le)», “unless … (by)”. */
  readonly absent: RegExp;
  /** A clause up to a cue that says who gets something by acting: «aux ménages qui en feront la demande (avant le)». */
  readonly met: RegExp;
  /** Words up to a cue for an act that may come too late: «toute demande reçue (après le)». */
  readonly late: RegExp;
  /** Words up to «before» under which it sets no limit: «ne rouvrira pas (avant mars)». */
  readonly negated: RegExp;
  /** Behind a time in its sentence: what happens otherwise, «sous peine de», «faute de quoi». */
  readonly otherwise: RegExp;
  /** The same at the beginning of the next sentence: «Passé ce délai, …». */
  readonly thereafter: RegExp;
}

export interface ActRules {
  /** Verbs for what can be missed («s'inscrire», «déposer»): an option is a deadline only with one of them. */
  readonly acts: RegExp;
  /** A purpose that only benefits whoever has the term: «(ont jusqu'au 3 mars) pour demander une aide». */
  readonly benefits: RegExp;
  /** What whoever acts gets for it, behind the act: “return it by 30 June (for a refund)”. */
  readonly rewards: RegExp;
  /** Verbs for what merely happens («avoir lieu», «durer»): after a predicate they make it no duty. */
  readonly happenings: RegExp;
  /** What follows a predicate and makes it passive, so that its subject is not who must act. */
  readonly passive: RegExp;
}

export interface ClauseRules {
  /** Where one clause ends and another begins inside a sentence. */
  readonly breaks: RegExp;
  /** Words that may stand before the subject and do not belong to it: «ainsi», «mais». */
  readonly openers: RegExp;
  /** What begins a phrase that is no subject: «en revanche», «pour voter», “under the plan”. */
  readonly adverbials: RegExp;
  /** Words that join the last part of an enumeration: «Nantes, Rennes et Brest». */
  readonly enumeration: RegExp;
  /** Verbs that have a deadline as their object; their subject is whom it binds: «a manqué (l'échéance du 3 mars)». */
  readonly keeps: RegExp;
  /** A relative pronoun inside a long subject; what is before it is its head. */
  readonly relativeClauses: RegExp;
  /** A relative pronoun at the end of the subject: «les clients qui» are «les clients». */
  readonly relatives: RegExp;
  /** Whom a pronoun right behind them stands for, as group `who`: «(rappelle) aux propriétaires (qu'ils)». At the end. */
  readonly antecedent: RegExp;
  /** A subject that is such a pronoun. */
  readonly pronoun: RegExp;
  /** The beginning of a sentence that speaks on of what the one before named: «Elle», «Cette mesure». */
  readonly resumes: RegExp;
}

const never = /(?!)/u;

/** A language that Postil has not learned to read deadlines in. */
export const noDeadlines: DeadlineRules = {
  cues: [],
  predicates: [],
  announcers: [],
  grants: [],
  terms: {
    appositions: never,
    purpose: never,
    fromDay: never,
    fromRuling: never,
    fromEvent: never,
    appeals: { purpose: never, again: never, named: never },
  },
  conditions: {
    unmet: never,
    omits: never,
    absent: never,
    met: never,
    late: never,
    negated: never,
    otherwise: never,
    thereafter: never,
  },
  acts: { acts: never, benefits: never, rewards: never, happenings: never, passive: never },
  clauses: {
    breaks: never,
    openers: never,
    adverbials: never,
    enumeration: never,
    keeps: never,
    relativeClauses: never,
    relatives: never,
    antecedent: never,
    pronoun: never,
    resumes: never,
  },
};
