import { phraseAt } from '../vocabulary.ts';
import type { Profiles } from './profiles.ts';
import type { Placed, SceneLine } from './scene.ts';

/** An owner is named no farther behind «filiale»: «filiale à 51 % de la coopérative Val d’Or». */
const reach = 9;

/**
 * What is said behind a mention that ends before word `to`: «…, filiale de Facebook», «… (owned by Halvorsen)»,
 * «…, maison-mère de Tarvenne».
 */
export function learnOwner(scene: SceneLine, entity: string, to: number, profiles: Profiles): void {
  const { line, vocabulary } = scene;
  const { words } = line;
  let at = to;
  if (/^[,(]$/.test(words[at]?.text ?? '')) at += 1;
  const direct = phraseAt(vocabulary.ownedBy, line, at);
  if (at === to && !direct) return;
  if (vocabulary.determiners.has(words[at]?.key ?? '') && !direct) at += 1;
  const owned = direct ?? phraseAt(vocabulary.ownedBy, line, at) ?? ownedNoun(scene, at);
  if (owned) {
    const owner = nameWithin(scene, owned.to, reach);
    if (owner) profiles.addOwner(entity, owner.mention.entity ?? '');
    return;
  }
  const owning = phraseAt(vocabulary.owners, line, at);
  if (!owning || !vocabulary.links.has(words[owning.to]?.key ?? '')) return;
  const child = nameWithin(scene, owning.to, 4);
  if (child) profiles.addOwner(child.mention.entity ?? '', entity);
}

/** «filiale à 51 % de»: the noun, and further on its link. */
function ownedNoun({ line, vocabulary }: SceneLine, at: number): { readonly to: number } | null {
  const noun = phraseAt(vocabulary.owned, line, at);
  if (!noun) return null;
  for (let next = noun.to; next < noun.to + 5; next += 1) {
    if (vocabulary.links.has(line.words[next]?.key ?? '')) return { to: next + 1 };
  }
  return null;
}

/** «Filiale à 51 % de la coopérative Val d'Or, Lactéa …» at the beginning of a sentence. */
export function learnOpeningOwner(scene: SceneLine, profiles: Profiles): void {
  const { line, startingAt } = scene;
  const noun = ownedNoun(scene, line.first);
  const owner = noun && nameWithin(scene, noun.to, reach);
  if (!owner || line.words[owner.to]?.text !== ',') return;
  const child = startingAt.get(owner.to + 1) ?? startingAt.get(owner.to + 2);
  if (child) profiles.addOwner(child.mention.entity ?? '', owner.mention.entity ?? '');
}

/**
 * Whose owner or subsidiary a name is by the noun before it: «sa filiale WhatsApp», «sa maison-mère, Northlake».
 * `subject` is what the possessive stands for.
 */
export function learnPossessed(scene: SceneLine, placed: Placed, subject: string, profiles: Profiles): void {
  const { line, vocabulary } = scene;
  const { words } = line;
  const entity = placed.mention.entity;
  if (entity === null) return;
  const end = words[placed.from - 1]?.text === ',' ? placed.from - 1 : placed.from;
  for (let start = end - 1; start >= Math.max(1, end - mostPossessed); start -= 1) {
    if (vocabulary.determiners.get(words[start - 1]?.key ?? '')?.kind !== 'possessive') continue;
    if (phraseAt(vocabulary.owned, line, start) && end === placed.from) profiles.addOwner(entity, subject);
    else if (phraseAt(vocabulary.owners, line, start)) profiles.addOwner(subject, entity);
    return;
  }
}

/** «sa filiale américaine WhatsApp»: noun and adjectives. */
const mostPossessed = 4;

function nameWithin({ line, startingAt }: SceneLine, from: number, words: number): Placed | null {
  for (let at = from; at < from + words; at += 1) {
    const name = startingAt.get(at);
    if (name) return name.mention.type === 'person' ? null : name;
    if (/^[,;:.()]$/.test(line.words[at]?.text ?? '.')) return null;
  }
  return null;
}
