import type { Morphology } from '../contract/morphology.ts';
import { tabledMorphology } from '../morphology/tabled-morphology.ts';
import { lemmaRule } from './lemma-rule.ts';

/** The tables are made by training/lexicon; its MODEL.md says from what. */
export const morphology: Morphology = tabledMorphology('fr', lemmaRule);
