import { isAgreeing } from './agreement.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { kindsOf, type Reading, type Resolved } from './reading.ts';
import { onlyOne } from './resolve-free.ts';
import { ofPossessor, withComplement } from './resolve-owned.ts';
import { onlyNear } from './resolve-tied.ts';
import type { SceneLine } from './scene.ts';

/** Who a noun phrase means; null where that is not sure. */
export function resolveDescription(scene: SceneLine, phrase: NounPhrase, reading: Reading): Resolved | null {
  if (phrase.differing || phrase.determiner === null || phrase.determiner.kind === 'indefinite') return null;
  if (phrase.determiner.kind === 'possessive') return ofPossessor(scene, phrase, reading);
  if (phrase.complement) return withComplement(phrase, reading);
  const agrees = (entity: string) => isAgreeing(scene, phrase, phrase.readings, entity, reading);
  const tied = [...reading.profiles.tiedTo(kindsOf(phrase.readings), phrase.key)].filter(agrees);
  if (tied.length > 0) return onlyNear(scene, phrase, tied, reading);
  return onlyOne(
    scene,
    phrase,
    phrase.readings.filter(({ use }) => use === 'free'),
    reading,
  );
}
