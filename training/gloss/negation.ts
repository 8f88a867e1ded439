const negativeSource = new Set(
  'sans non pas ni aucun aucune rien jamais personne nul nulle plus point guère aucunement nullement'.split(
    ' ',
  ),
);
const negativeTarget = new Set(
  'not no never nothing none nobody neither nor without cannot nowhere non unless hardly scarcely'.split(' '),
);
const onlyTarget = new Set('only just merely solely but until exclusively alone simply'.split(' '));

/** True where both sides deny, or neither does: a phrase pair that turns a denial round is never learned. */
export function agreesOnNegation(source: readonly string[], target: readonly string[]): boolean {
  const denied = target.some(word => negativeTarget.has(word.toLowerCase()));
  if (source.includes('ne_que')) return target.some(word => onlyTarget.has(word.toLowerCase()));
  if (source.some(word => word.startsWith('ne_'))) return denied;
  return !denied || source.some(word => negativeSource.has(word));
}
