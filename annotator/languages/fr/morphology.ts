import type { Morphology } from '../contract/morphology.ts';

export const morphology: Morphology = { analyse: words => words.map(() => ({ lemma: null, pos: null })) };
