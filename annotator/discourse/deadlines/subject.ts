import type { Mention, TimeExpression } from '../../document/annotated-article.ts';
import { firstEndingAfter, overlaps, type Span } from '../../document/span.ts';
import type { ClauseRules, DeadlineRules } from '../../languages/contract/deadlines.ts';
import { matchesIn } from '../clauses.ts';
import { addresseeOf, groupSpan, isImpersonal, type Predicate, predicatesIn } from './verbs.ts';
import { reach } from './words.ts';

/** A longer stretch before the verb is no subject but half a sentence. */
const longestSubject = 120;
/** How far into an opening phrase its time may begin: «D'ici à la fin du mois de mars les communes devront …». */
const openingWidth = 40;
/** How far before a time the verb may stand that has its deadline as object. */
const keepingWidth = 60;
/** How far before a pronoun the words that it stands for may begin. */
const antecedentWidth = 100;

/**
 * Who must act: whom the verb addresses («a sommé le propriétaire de»), or the words before the verb, article
 * included. Null where the verb is impersonal or passive, or nothing that could be a subject stands before it.
 */
export function whoActs(
  predicate: Predicate,
  predicates: readonly Predicate[],
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  { acts, clauses }: DeadlineRules,
): Span | null {
  const addressee = addresseeOf(predicate, folded);
  if (addressee) return addressee;
  if (isImpersonal(predicate, folded, acts.passive)) return null;
  return subjectBefore(predicate.span, predicates, clause, times, folded, clauses);
}

/**
 * Who must or can act in a clause beside the one that only names the day: «La règle entre en vigueur le 1er mars : les
 * vendeurs seront tenus de …». The clauses behind it come first; a pronoun is nobody new.
 */
export function whoBeside(
  time: TimeExpression,
  clauses: readonly Span[],
  times: readonly TimeExpression[],
  folded: string,
  rules: DeadlineRules,
): Span | null {
  const near = clauses.filter(
    ({ start, end }) => start < time.span.end + reach && end > time.span.start - reach,
  );
  const behind = near.filter(({ end }) => end > time.span.start);
  const ahead = near.filter(({ end }) => end <= time.span.start).toReversed();
  for (const { start, end } of [...behind, ...ahead]) {
    const clause = {
      start: Math.max(start, time.span.start - reach),
      end: Math.min(end, time.span.end + reach),
    };
    const predicates = predicatesIn(clause, time, folded, rules);
    // «…, qui entre en vigueur le 1er mars, les vendeurs devront», but not «… le 1er mars et les vendeurs devront».
    const own = start <= time.span.start && time.span.end <= end;
    const apart = /^\s?,/.test(folded.slice(time.span.end, time.span.end + 2));
    const acting = predicates.filter(
      ({ kind, span }) =>
        (kind === 'duty' || kind === 'option') && (!own || apart || span.start < time.span.start),
    );
    for (const predicate of acting) {
      const who = whoActs(predicate, predicates, clause, times, folded, rules);
      if (who && !rules.clauses.pronoun.test(folded.slice(who.start, who.end))) return who;
    }
  }
  return null;
}

/** Who has missed or met a deadline: «Le club a manqué l'échéance du 3 mars». */
export function keeperOf(
  time: TimeExpression,
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  { clauses }: DeadlineRules,
): Span | null {
  const start = Math.max(clause.start, time.span.start - keepingWidth);
  const verb = matchesIn(clauses.keeps, folded, { start, end: time.span.start }).at(-1);
  return verb ? subjectBefore(verb, [], clause, times, folded, clauses) : null;
}

/** The subject of a verb in the clause; a pronoun whose antecedent stands right before it is that. */
export function subjectBefore(
  verb: Span,
  predicates: readonly Predicate[],
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: ClauseRules,
): Span | null {
  const found = wordsBefore(verb, predicates, clause, times, folded, rules);
  if (!found || !rules.pronoun.test(folded.slice(found.start, found.end))) return found;
  const start = Math.max(0, found.start - antecedentWidth);
  const match = rules.antecedent.exec(folded.slice(start, found.start));
  return (match && groupSpan(match, start)) ?? found;
}

function wordsBefore(
  verb: Span,
  predicates: readonly Predicate[],
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: ClauseRules,
): Span | null {
  const own = ownStretch(verb, predicates, clause, times, folded, rules);
  if (own) return own;
  const subject = nounPhraseIn({ start: clause.start, end: verb.start }, times, folded, rules);
  if (!subject) return null;
  // «Les clients ne doivent plus … et peuvent …»: both verbs have the subject of the first.
  const first = predicates.find(({ span }) => span.start > subject.start)?.span ?? verb;
  const shared = { start: subject.start, end: Math.min(first.start, subject.end) };
  // «Les artistes qui souhaitent participer peuvent»: the first verb is that of their relative clause.
  const relative = rules.relatives.test(folded.slice(shared.start, shared.end).trimEnd());
  const joined = rules.enumeration.test(`${folded.slice(shared.end, subject.end).slice(-5)} `);
  return headOf(relative && !joined ? subject : shared, folded, rules);
}

/** «Le maire doit partir et les élus devront voter»: the subject between a conjunction after another verb and this one. */
function ownStretch(
  verb: Span,
  predicates: readonly Predicate[],
  clause: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: ClauseRules,
): Span | null {
  const other = predicates.filter(({ span }) => span.end <= verb.start).at(-1);
  if (!other || other.span.start < clause.start) return null;
  const between = folded.slice(other.span.end, verb.start);
  const conjunction = matchesIn(rules.enumeration, between, { start: 0, end: between.length }).at(-1);
  if (!conjunction) return null;
  const start = other.span.end + conjunction.end;
  const found = nounPhraseIn({ start, end: verb.start }, times, folded, rules);
  return found && headOf(found, folded, rules);
}

/**
 * The subject at the beginning of a stretch of text, without what opens the sentence. Between commas the first part
 * that is no adverbial is the subject and the others belong to it: «La ville, elle, doit», «Lumen, a unit of …, must».
 * Where no comma stands before the verb, it is the last part: «En revanche, la mairie devra».
 */
export function nounPhraseIn(
  stretch: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: ClauseRules,
): Span | null {
  const parts = partsOf(withoutOpeners(stretch, folded, rules), folded).map(part =>
    afterOpeningTime(part, times, folded, rules),
  );
  const candidates = parts.filter(part => part.end > part.start && !isAdverbial(part, folded, rules));
  const [first] = candidates;
  const last = candidates.at(-1);
  if (!first || !last) return null;
  if (last !== parts.at(-1)) return first;
  const enumerates = rules.enumeration.test(folded.slice(last.start, last.end));
  return first !== last && enumerates ? { start: first.start, end: last.end } : last;
}

function withoutOpeners({ start, end }: Span, folded: string, rules: ClauseRules): Span {
  const skip = (from: number, pattern: RegExp) =>
    from + (pattern.exec(folded.slice(from, end))?.[0].length ?? 0);
  return { start: skip(skip(start, /^[\s,;:.–—-]+/), rules.openers), end };
}

/** Cut at the commas outside brackets, without the blanks around the parts; an empty last part stays. */
function partsOf({ start, end }: Span, folded: string): readonly Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let from = start;
  const close = (to: number) => {
    const text = folded.slice(from, to);
    const lead = text.length - text.trimStart().length;
    parts.push({ start: Math.min(from + lead, to), end: from + Math.max(lead, text.trimEnd().length) });
    from = to + 1;
  };
  for (let index = start; index < end; index += 1) {
    const unit = folded[index];
    if (unit === '(') depth += 1;
    if (unit === ')') depth -= 1;
    if (unit === ',' && depth <= 0) close(index);
  }
  close(end);
  return parts;
}

/** «D'ici à fin mars les hôpitaux» without a comma: what follows the time of an adverbial is the subject. */
function afterOpeningTime(
  part: Span,
  times: readonly TimeExpression[],
  folded: string,
  rules: ClauseRules,
): Span {
  const time = times.find(({ span }) => span.start >= part.start && span.end <= part.end)?.span;
  if (!time || time.start - part.start > openingWidth) return part;
  if (time.start > part.start && !isAdverbial(part, folded, rules)) return part;
  const rest = folded.slice(time.end, part.end);
  return { start: time.end + rest.length - rest.trimStart().length, end: part.end };
}

function isAdverbial(part: Span, folded: string, rules: ClauseRules): boolean {
  return rules.adverbials.test(folded.slice(part.start, part.end));
}

/** Without a relative pronoun at its end; of what is too long only the words before its relative clause. */
function headOf({ start, end }: Span, folded: string, rules: ClauseRules): Span | null {
  const clean = (text: string) =>
    text
      .replace(/[\s,]+$/, '')
      .replace(rules.relatives, '')
      .trimEnd();
  const words = clean(folded.slice(start, end));
  const clause = words.length > longestSubject ? rules.relativeClauses.exec(words) : null;
  const length = clause ? clean(words.slice(0, clause.index)).length : words.length;
  return length >= 2 && length <= longestSubject ? { start, end: start + length } : null;
}

/** The entity whose mention fills the subject, its article aside. */
export function entityOf(subject: Span, mentions: readonly Mention[], folded: string): string | null {
  const words = folded.slice(subject.start, subject.end);
  const article = /^(?:\p{L}{1,4}\s|\p{L}')/u.exec(words)?.[0].length ?? 0;
  const filling = mentions[firstEndingAfter(mentions, subject.end - 1)];
  if (!filling || !overlaps(filling.span, subject)) return null;
  return filling.span.start <= subject.start + article ? filling.entity : null;
}

/** Without the mentions that lie inside another one: «l'entreprise de Claire Fontanel» must pay, not she. */
export function outermost(mentions: readonly Mention[]): readonly Mention[] {
  let end = 0;
  return mentions.filter(({ span }) => {
    if (span.end <= end) return false;
    end = span.end;
    return true;
  });
}
