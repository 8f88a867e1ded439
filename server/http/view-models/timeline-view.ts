import {
  type AnnotatedArticle,
  type TimelineDrawing,
  type TimelineEntry,
  timelineOf,
} from '../../../annotator/index.ts';
import { touching } from './projection.ts';
import { direction, htmlLanguage } from './wording.ts';

/** The strip, drawn for several widths of the page, and the same as a list that leads to the places in the text. */
export interface TimelineView {
  readonly drawings: readonly { readonly size: string; readonly drawing: TimelineDrawing }[];
  readonly entries: readonly TimelineEntryView[];
  /** A long list starts folded. */
  readonly folded: boolean;
  readonly unlisted: number;
}

export interface TimelineEntryView extends Omit<TimelineEntry, 'times'> {
  /** Ids of its times, separated by blanks. */
  readonly ids: string;
  readonly places: readonly {
    readonly href: string;
    readonly text: string;
    readonly lang: string;
    readonly dir: string;
  }[];
}

const shortList = 6;

/** Null where the article has not two things to put on a line of time. */
export function timelineView(document: AnnotatedArticle): TimelineView | null {
  const timeline = timelineOf(document);
  if (!timeline) return null;
  const { broad, wide, narrow, entries, unlisted } = timeline;
  const folded = entries.length > shortList;
  return {
    // A short list stands beside the strip; a long one leaves it all the width that there is.
    drawings: [
      ...(folded ? [{ size: 'broad', drawing: broad }] : []),
      { size: 'middle', drawing: wide },
      { size: 'small', drawing: narrow },
    ],
    entries: entries.map(({ times, ...entry }) => ({
      ...entry,
      ids: times.map(({ id }) => id).join(' '),
      places: times.map(({ id, text, span }) => {
        const language = touching(document.sentences, span)[0]?.language ?? document.language.code;
        return { href: `#${id}`, text, lang: htmlLanguage(language), dir: direction(language) };
      }),
    })),
    folded,
    unlisted,
  };
}
