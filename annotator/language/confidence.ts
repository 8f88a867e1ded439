import type { Score, Scores } from './score-languages.ts';

export interface Likelihood {
  readonly language: string;
  readonly probability: number;
}

/**
 * Probabilities from log-likelihoods: a softmax whose temperature grows a little with the number of words, because
 * the words of a text are not as independent as naive Bayes believes. Calibrated on prefixes of sentences of 28
 * languages (`npm run bench` prints the reliability table).
 */
export function likelihoods({ ranking, words }: Scores): readonly Likelihood[] {
  const temperature = 0.55 * Math.max(1, words) ** 0.12;
  const best = ranking[0]?.score ?? 0;
  const odds = ranking.map(({ score }) => Math.exp((score - best) / temperature));
  const sum = odds.reduce((total, each) => total + each, 0);
  return ranking.map(({ language }: Score, index) => ({ language, probability: (odds[index] ?? 0) / sum }));
}

/** Nats of recognised words and trigrams, and letters, from which on a text has said enough. */
const enoughEvidence = 2;
const enoughLetters = 8;

/** How far a verdict can be trusted at all: little where most letters are foreign or hardly anything was recognised. */
export function trust(shareOfMainScript: number, letters: number, evidence: number): number {
  const said = Math.min(1, letters / enoughLetters, Math.max(0, evidence) / enoughEvidence);
  return shareOfMainScript * said;
}
