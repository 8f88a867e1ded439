const samples = 10;
const sampleLength = 2000;

/**
 * A long text by ten stretches of itself, so that the work is bounded and the end counts as much as the beginning.
 * The stretches begin and end at a blank where there is one near.
 */
export function sampleText(text: string): string {
  if (text.length <= samples * sampleLength) return text;
  const step = Math.floor((text.length - sampleLength) / (samples - 1));
  const stretches = Array.from({ length: samples }, (_, index) =>
    text
      .slice(index * step, index * step + sampleLength)
      .replace(/^\S{1,60}\s/, ' ')
      .replace(/\s\S{1,60}$/, ' '),
  );
  return stretches.join('\n');
}
