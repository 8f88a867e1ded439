import type { DeadlineRules } from '../contract/deadlines.ts';

export const deadlines: DeadlineRules = { cues: [] };
