import type { TimeRoles } from '../contract/time-roles.ts';

export const timeRoles: TimeRoles = {
  startCues: [
    'depuis',
    'depuis le',
    'depuis la',
    "depuis l'",
    'dès le mois de',
    "dès le mois d'",
    'à partir de',
    "à partir d'",
    'à partir du',
    'dès',
    'dès le',
    'à compter de',
    'à compter du',
    'à dater du',
    "dès l'",
    'en vigueur le',
    'effet le',
  ],
  backwardCues: ['depuis', 'depuis le', 'depuis la', "depuis l'"],
  endCues: [
    "jusqu'à",
    "jusqu'au",
    "jusqu'en",
    "jusqu'aux",
    'jusque',
    "d'ici",
    "d'ici à",
    "d'ici au",
    "d'ici la",
    "jusqu'à la",
  ],
  countedFrom:
    /(?<!\p{L})(?:jours?|semaines?|mois|ans?|heures),? à (?:compter|partir|dater) d(?:u|e|')\s{0,2}$/u,
};
