/**
 * How much less likely than a large news language a language is before anything is read, in nats: neighbours that a
 * few words cannot tell apart are decided for the one that far more news is written in.
 */
const priors: Readonly<Record<string, number>> = {
  glg: -3,
  oci: -4,
  cat: -1.5,
  zlm: -4,
  afr: -3,
  bos: -4,
  srp: -2.5,
  slv: -1,
  nno: -2,
  mkd: -2,
  bel: -2,
  azj: -2,
  als: -1.5,
  eus: -2,
  gle: -2.5,
  cym: -2.5,
  mlt: -3,
  hat: -4,
  tgl: -2,
  swh: -2,
  uzn: -3,
  mar: -1,
  npi: -1.5,
  prs: -4,
  ckb: -2,
  pbu: -2,
  kaz: -2,
  tgk: -3,
  khk: -2,
};
/** Languages of which no small words are known. */
const rare = -6;

export const priorOf = (language: string, widelyRead: boolean): number =>
  widelyRead ? (priors[language] ?? 0) : rare;
