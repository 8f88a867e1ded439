import compromise from 'compromise';
import frenchCompromise from 'fr-compromise';
import type { GoldText, NamedSpan } from './gold-names.ts';

/** What compromise, or its French sister, finds: people, places, organizations, at the offsets of its own text. */
export function compromiseNames({ text, language }: GoldText): readonly NamedSpan[] {
  const document = language === 'fr' ? frenchCompromise(text) : compromise(text);
  const views = [
    ['person', document.people()],
    ['place', document.places()],
    ['organization', document.organizations()],
  ] as const;
  return views.flatMap(([type, view]) =>
    (
      view.json({ offset: true }) as readonly {
        readonly text: string;
        readonly offset: { readonly start: number };
      }[]
    ).map(({ text: name, offset }) => {
      const trimmed = name.trim().replace(/[\s.,;:!?)»"]+$/u, '');
      const start = text.indexOf(trimmed, Math.max(0, offset.start - 2));
      return { start, end: start + trimmed.length, type };
    }),
  );
}
