import type { Gender } from '../../languages/contract/references.ts';
import { isNamelike, keyOf } from '../words.ts';
import { isClosed } from './beside-names.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Profiles } from './profiles.ts';
import type { Placed, SceneLine } from './scene.ts';

/** A noun stands no farther before the name that it belongs to. */
const mostBefore = 7;
/** Words of a title: «Prime Minister». */
const mostInTitle = 3;
/** With a complement between: «la préfète des Landes, Claire Etcheverry». */
const mostBeforeComma = 14;

/**
 * What the words around a name, and those inside it, say of its bearer: «le constructeur automobile Renault»,
 * «Claire Fontanel, maire de Limoges,», «Parti socialiste», «Mme Aubin», «Marc Delorme, 67 ans».
 */
export function learnTies(scene: SceneLine, placed: Placed, profiles: Profiles): void {
  const entity = placed.mention.entity;
  if (entity === null) return;
  learnGender(scene, placed, entity, profiles);
  const tie = (phrase: NounPhrase): void => {
    const { readings, key, complement, modifiers } = phrase;
    const owner = complement?.name?.mention.entity ?? null;
    profiles.tie(entity, readings, { key, complement: complement?.key ?? null, owner, stated: true });
    for (const modifier of modifiers)
      if (scene.vocabulary.isDemonym(modifier)) profiles.setNation(entity, modifier);
  };
  for (const phrase of [ownNoun(scene, placed), nounBefore(scene, placed), nounBeforeComma(scene, placed)])
    if (phrase) tie(phrase);
  const title = titleBefore(scene, placed);
  if (title)
    profiles.tie(entity, title.readings, { key: title.key, complement: null, owner: null, stated: true });
  const behind = nounBehind(scene, placed, age => profiles.setAge(entity, age));
  if (behind) tie(behind);
}

/** «Parti socialiste», «Harcourt Museum»: a noun that begins or ends the name, where it fits what the thing is. */
function ownNoun(scene: SceneLine, { mention, from, to }: Placed): NounPhrase | null {
  if (mention.type === 'person') return null;
  const { line, vocabulary } = scene;
  const fits = (at: number, end: number): NounPhrase | null => {
    const key = keyOf(line.words, at, end);
    const readings = (vocabulary.nouns.get(key) ?? []).filter(
      ({ type, subtypes }) =>
        type === mention.type &&
        (mention.subtype === null || subtypes.length === 0 || subtypes.includes(mention.subtype)),
    );
    const plain = {
      determiner: null,
      from: at,
      noun: at,
      to: end,
      gender: null,
      modifiers: [],
      differing: false,
    };
    return readings.length === 0 ? null : { ...plain, key, readings, complement: null };
  };
  const first = vocabulary.determiners.has(line.words[from]?.key ?? '') ? from + 1 : from;
  for (let end = Math.min(first + 2, to); end > first; end -= 1) {
    const phrase = fits(first, end);
    if (phrase) return phrase;
  }
  return vocabulary.names.rules.adjectivesFirst ? (fits(to - 2, to) ?? fits(to - 1, to)) : null;
}

/** «President Ellen Ruud», «le Premier ministre Marc Tessier»: an office in capitals. */
function titleBefore({ line, vocabulary, inName }: SceneLine, { mention, from }: Placed) {
  if (mention.type !== 'person') return null;
  for (let start = Math.max(0, from - mostInTitle); start < from; start += 1) {
    if (line.words[start]?.shape !== 'capital' || inName(start)) continue;
    const key = keyOf(line.words, start, from);
    const readings = (vocabulary.nouns.get(key) ?? []).filter(
      ({ type, use }) => type === 'person' && use === 'tied',
    );
    if (readings.length > 0) return { key, readings };
  }
  return null;
}

/** «le constructeur allemand Volkswagen», «la messagerie « Colibrio »», «Norwegian publisher Northlake». */
export function nounBefore(scene: SceneLine, { from }: Placed): NounPhrase | null {
  const { words } = scene.line;
  const end = /^[«“"„]$/.test(words[from - 1]?.text ?? '') ? from - 1 : from;
  for (const bare of [false, true]) {
    for (let start = end - 1; start >= Math.max(0, end - mostBefore); start -= 1) {
      if (words[start]?.shape === 'mark' && !/^[-‐‑]$/.test(words[start]?.text ?? '')) break;
      const phrase = nounPhraseAt(scene, start, bare);
      if (phrase?.to === end) return phrase;
    }
  }
  return null;
}

/** «Le ministre de l'Intérieur, Paul Tessier, …»: between two marks. */
function nounBeforeComma(scene: SceneLine, { from, to }: Placed): NounPhrase | null {
  const { words } = scene.line;
  if (words[from - 1]?.text !== ',' || !isClosed(scene, to)) return null;
  for (let start = from - 2; start >= Math.max(0, from - mostBeforeComma); start -= 1) {
    if (words[start]?.shape === 'mark' && !/^[-‐‑]$/.test(words[start]?.text ?? '')) return null;
    const phrase = nounPhraseAt(scene, start);
    if (
      phrase &&
      (phrase.complement?.to ?? phrase.to) === from - 1 &&
      phrase.determiner?.kind !== 'indefinite'
    )
      return phrase;
  }
  return null;
}

/** «Lactéa, le distributeur français, …», «Claire Fontanel, 45 ans, maire de Limoges», «Signal est une messagerie». */
function nounBehind(
  scene: SceneLine,
  { mention, to }: Placed,
  found: (age: number) => void,
): NounPhrase | null {
  const { line, vocabulary } = scene;
  const { words, sentence } = line;
  let at = to;
  if (mention.type === 'person') {
    const rest = sentence.text
      .slice(mention.span.end - sentence.span.start)
      .slice(0, 40)
      .toLowerCase();
    const age = vocabulary.rules.age.exec(rest);
    if (age) {
      found(Number(age[1]));
      at += 1;
      while (at < to + 8 && words[at] && words[at]?.text !== ',') at += 1;
    }
  }
  if (/^[,(]$/.test(words[at]?.text ?? '')) {
    const phrase = nounPhraseAt(scene, at + 1) ?? nounPhraseAt(scene, at + 1, true);
    return phrase && isClosed(scene, endOf(phrase)) ? phrase : null;
  }
  for (let end = Math.min(to + 2, words.length); end > to; end -= 1) {
    if (!vocabulary.copulas.has(keyOf(words, to, end))) continue;
    return nounPhraseAt(scene, end);
  }
  return null;
}

const endOf = ({ to, complement }: NounPhrase) => complement?.to ?? to;

function learnGender(
  scene: SceneLine,
  { mention, from, to }: Placed,
  entity: string,
  profiles: Profiles,
): void {
  const { line, vocabulary } = scene;
  const { rules, names } = vocabulary;
  const before = line.words[from - 1];
  const first = line.words[from];
  if (!first) return;
  if (mention.type === 'person') {
    const titled = (['masculine', 'feminine'] as const).find(
      gender => rules.titles[gender].includes(before?.key ?? '') || rules.titles[gender].includes(first.key),
    );
    const forename = first.key.split(' ')[0] ?? '';
    const usual = (['masculine', 'feminine'] as const).find(gender =>
      rules.forenames[gender].includes(forename),
    );
    const listed = to - from > 1 ? (names.gazetteer.personalName(forename)?.gender ?? null) : null;
    profiles.setGender(entity, titled ?? (to - from > 1 ? usual : undefined) ?? listed);
    if (before && isNamelike(before) && vocabulary.isDemonym(before.key))
      profiles.setNation(entity, before.key);
    return;
  }
  if (!rules.nounsHaveGender) return;
  const article = vocabulary.determiners.get(before?.key ?? '') ?? vocabulary.determiners.get(first.key);
  if (article?.gender) profiles.setGender(entity, article.gender);
}

/** «l'Italienne»: by its article or its ending. */
export function demonymGender({ line, vocabulary }: SceneLine, at: number): Gender | null {
  const stated = vocabulary.determiners.get(line.words[at - 1]?.key ?? '')?.gender ?? null;
  const { masculine, feminine } = vocabulary.rules.demonyms;
  const key = line.words[at]?.key ?? '';
  return stated ?? (masculine.test(key) ? 'masculine' : feminine.test(key) ? 'feminine' : null);
}
