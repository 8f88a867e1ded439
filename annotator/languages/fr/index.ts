import type { LanguagePack } from '../pack.ts';
import { deadlines } from './deadlines/index.ts';
import { gloss } from './gloss/index.ts';
import { morphology } from './morphology.ts';
import { names } from './names/index.ts';
import { orthography } from './orthography.ts';
import { timeRules } from './time-rules/index.ts';

export const french: LanguagePack = {
  code: 'fr',
  orthography,
  morphology,
  timeRules,
  names,
  deadlines,
  gloss,
};
