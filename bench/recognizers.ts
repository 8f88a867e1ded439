import recognizers from '@microsoft/recognizers-text-date-time';
import type { FoundTime, GoldText } from './time-scores.ts';
import { acceptedValues, type GoldValue } from './time-values.ts';

/** Cultures that the package knows; Spanish and others have one too. */
const cultures: Readonly<Record<string, string>> = { en: 'en-us', fr: 'fr-fr', es: 'es-es', de: 'de-de' };

/** Microsoft's Recognizers-Text. Where it offers several readings, the first counts: the gold accepts any of them. */
export function recognizersTimes({ text, lang, ref }: GoldText): readonly FoundTime[] {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = ref.split(/\D/).map(Number);
  const reference = new Date(year, month - 1, day, hour, minute);
  const found = recognizers.recognizeDateTime(text, cultures[lang] ?? 'en-us', undefined, reference);
  return found.map(({ start, end, resolution }) => {
    const [first] = (resolution?.values ?? []) as readonly GoldValue[];
    return { start, end: end + 1, value: (first && acceptedValues(first, ref)[0]) ?? '' };
  });
}
