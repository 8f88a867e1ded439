/**
 * A shadow of the text with exactly the same length, for matching: lower case, straight apostrophes and
 * hyphens, ordinary spaces. An offset found in it is an offset of the text, so nothing ever needs mapping.
 * The few characters that would change length under lower-casing («İ») stay as they are.
 */
export function fold(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

/** Like `fold`, and accents are taken off where that keeps the length: «É» matches «e». */
export function foldAccents(text: string): string {
  let folded = '';
  for (const unit of fold(text)) {
    const bare = unit.normalize('NFD').replace(/\p{M}/gu, '');
    folded += bare.length === unit.length ? bare : unit;
  }
  return folded;
}

const shadows = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = shadows.get(unit);
  if (known !== undefined) return known;
  const shadow = computeShadow(unit);
  shadows.set(unit, shadow);
  return shadow;
}

function computeShadow(unit: string): string {
  if (/[\u2018\u2019\u02bc\u2032\uff07]/.test(unit)) return "'";
  if (/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(unit)) return ' ';
  if (/[\u2010-\u2012]/.test(unit)) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
