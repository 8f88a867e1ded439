import type { Orthography } from '../contract/orthography.ts';

export const orthography: Orthography = {
  abbreviations: [],
  elisions: [],
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
};
