import type { Rule } from '../../../rules/rule.ts';
import type { TimeReading } from '../../contract/times.ts';

export const timeRules: readonly Rule<TimeReading>[] = [];
