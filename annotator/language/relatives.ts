/** Languages (BCP 47) so close that one sentence can pass for its neighbour. */
const families: readonly (readonly string[])[] = [
  ['es', 'pt', 'gl', 'ca', 'oc', 'it'],
  ['fr', 'oc', 'ca'],
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl'],
  ['id', 'ms', 'jv', 'su'],
  ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
  ['nl', 'af'],
  ['tr', 'az'],
  ['fi', 'et'],
  ['fa', 'ur', 'ps'],
  ['hi', 'mr', 'ne'],
  ['ja', 'zh'],
];

export const areRelatives = (one: string, other: string): boolean =>
  families.some(family => family.includes(one) && family.includes(other));
