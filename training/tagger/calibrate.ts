import type { Calibration } from '../../annotator/tagger/model.ts';

/** What a model said of a segment that it had not learned from, and whether that was so. */
export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

const logit = (probability: number): number => {
  const inside = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  return Math.log(inside / (1 - inside));
};

/** The slope and shift of highest likelihood (Platt 1999), by Newton's method. */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  let [slope, shift] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { probability, right } of judged) {
      const x = logit(probability);
      const said = 1 / (1 + Math.exp(-(slope * x + shift)));
      const [error, spread] = [said - Number(right), said * (1 - said)];
      a += error * x;
      b += error;
      aa += spread * x * x;
      ab += spread * x;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    if (determinant < 1e-12) break;
    slope -= (bb * a - ab * b) / determinant;
    shift -= (aa * b - ab * a) / determinant;
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return { slope: round(slope), shift: round(shift) };
}

/** A line for each tenth of what was said: how often it was right, and how many there were. */
export function reliabilityTable(judged: readonly Judged[]): readonly string[] {
  const rows = ['said         right   names'];
  for (let tenth = 9; tenth >= 0; tenth -= 1) {
    const own = judged.filter(({ probability }) => Math.min(Math.floor(probability * 10), 9) === tenth);
    if (own.length === 0) continue;
    const mean = (value: (one: Judged) => number) =>
      (own.reduce((sum, one) => sum + value(one), 0) / own.length).toFixed(3);
    rows.push(
      `${mean(one => one.probability)}        ${mean(one => Number(one.right))}   ${String(own.length).padStart(5)}`,
    );
  }
  return rows;
}
