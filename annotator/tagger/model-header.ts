import type { Calibration } from './model.ts';

/** What stands in clear at the start of a model file. */
export interface Header {
  readonly name: string;
  /** 1 to 255, all different. */
  readonly labels: readonly string[];
  readonly templates: string;
  readonly transitions: readonly number[];
  readonly unit: number;
  readonly calibration: Calibration;
  /** How many there are in the body. */
  readonly features: number;
  readonly weights: number;
}

/** No model of Postil comes near; a header that says more is wrong. */
const most = 2 ** 26;

/** Reads a header; null where it is none, or says what no model can be. */
export function headerOf(text: string): Header | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const header = value as Partial<Record<keyof Header, unknown>>;
  const { name, labels, templates, transitions, unit, calibration, features, weights } = header;
  if (typeof name !== 'string' || typeof templates !== 'string') return null;
  if (!isListOf(labels, isText) || !isListOf(transitions, isNumber)) return null;
  if (labels.length === 0 || labels.length > 255 || new Set(labels).size < labels.length) return null;
  if (!isNumber(unit) || !isCalibration(calibration) || !isCount(features) || !isCount(weights)) return null;
  return { name, labels, templates, transitions, unit, calibration, features, weights };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);

function isCalibration(value: unknown): value is Calibration {
  if (typeof value !== 'object' || value === null) return false;
  const { slope, shift } = value as Partial<Record<keyof Calibration, unknown>>;
  return isNumber(slope) && isNumber(shift);
}
