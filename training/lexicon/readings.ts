import type { LexiconReading } from '../../annotator/languages/morphology/form-lexicon.ts';

export function addReading(
  readings: Map<string, LexiconReading[]>,
  form: string,
  reading: LexiconReading,
): void {
  const list = readings.get(form) ?? [];
  if (!list.some(({ wordClass, lemma }) => wordClass === reading.wordClass && lemma === reading.lemma))
    list.push(reading);
  readings.set(form, list);
}

/** The word list of a compromise model: each form with its tags. */
export function lexiconTags(model: unknown): readonly (readonly [form: string, tags: readonly string[]])[] {
  const { one } = model as { one: { lexicon: Record<string, string | string[]> } };
  return Object.entries(one.lexicon).map(([form, tags]) => [form, [tags].flat()] as const);
}
