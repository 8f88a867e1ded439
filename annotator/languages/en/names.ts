import type { NameRules } from '../contract/names.ts';

export const names: NameRules = { titles: [] };
