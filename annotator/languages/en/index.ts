import type { LanguagePack } from '../pack.ts';
import { deadlines } from './deadlines/index.ts';
import { morphology } from './morphology.ts';
import { names } from './names/index.ts';
import { orthography } from './orthography.ts';
import { timeRules } from './time-rules/index.ts';

export const english: LanguagePack = {
  code: 'en',
  orthography,
  morphology,
  timeRules,
  names,
  deadlines,
  gloss: null,
};
