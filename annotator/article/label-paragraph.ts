import type { BlockKind } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import { foldAccents } from '../rules/fold.ts';
import { type Byline, readByline } from './byline.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import type { PageDateOptions } from './page-date.ts';
import {
  buttonWords,
  captionStart,
  furnitureAnywhere,
  furnitureLines,
  furnitureStart,
  homeWords,
  lineKey,
  relatedLines,
  relatedStart,
  sectionWords,
  tagStart,
} from './page-patterns.ts';
import { networks } from './page-words.ts';

/**
 * What a paragraph shows of itself, without its neighbours. `plain` is text: headline, standfirst, heading or
 * paragraph, as the neighbours decide; `item` and `network` are what they look like only in company.
 */
export type Label =
  | {
      readonly kind:
        | 'plain'
        | 'boilerplate'
        | 'related'
        | 'url'
        | 'caption'
        | 'breadcrumb'
        | 'section'
        | 'list-item';
    }
  | { readonly kind: 'item' | 'network' }
  | { readonly kind: 'dated'; readonly dateLine: DateLine }
  | { readonly kind: 'byline'; readonly byline: Byline };

export interface Labelled {
  readonly span: Span;
  readonly text: string;
  readonly label: Label;
  /** The kind that the page's markup gives it. */
  readonly marked?: BlockKind | null;
}

const longestLine = 300;
const plain: Label = { kind: 'plain' };

/** Labels a paragraph by its own words. Longer ones than any furniture are plain. */
export function labelParagraph(paragraph: string, options: PageDateOptions): Label {
  if (paragraph.length > longestLine) return plain;
  if (paragraph.length <= 20 && !/[\p{L}\p{N}]/u.test(paragraph)) return { kind: 'boilerplate' };
  if (/^https?:\/\/\S+$/.test(paragraph)) return { kind: 'url' };
  if (/^[•·▪‣◦►*-]\s/.test(paragraph)) return { kind: 'list-item' };
  const key = lineKey(paragraph);
  const folded = foldAccents(paragraph);
  if (relatedLines.has(key)) return { kind: 'related' };
  if (isFurniture(paragraph, key, folded)) return { kind: 'boilerplate' };
  if (isButtonRow(key)) return { kind: networkNames.has(key) ? 'network' : 'boilerplate' };
  if (isCaption(paragraph, folded)) return { kind: 'caption' };
  if (isBreadcrumb(paragraph)) return { kind: 'breadcrumb' };
  const dateLine = readDateLine(paragraph, options);
  if (dateLine) return { kind: 'dated', dateLine };
  if (/^(?:[–—]|\d{1,2}[.)])\s/.test(paragraph)) return { kind: 'item' };
  if (sectionWords.has(key)) return plain;
  const byline = readByline(paragraph);
  return byline ? { kind: 'byline', byline } : plain;
}

const counted =
  /^\(?\d{1,6}\)? (?:nouveaux? )?(?:commentaires?|reactions?|partages?|vues?|comments?|shares?|views?|kommentare?|comentarios?|compartidos|commenti|condivisioni|reacties?|likes?|j'aime)\)?$/;
const readingTime =
  /^\d{1,2}(?:-\d{1,2})? ?(?:min|minutes?|minuten|minutos|minuti)\b\.?(?: (?:de |di )?(?:lecture|read|lesezeit|lectura|lettura|leitura|leestijd|lezen))?$/;
const copyright = /^(?:©|\(c\)|copyright\b).{0,60}(?:19|20)\d{2}|^(?:©|copyright\b)\s?(?:19|20)?\d{2}/;

function isFurniture(paragraph: string, key: string, folded: string): boolean {
  if (furnitureLines.has(key) || counted.test(key) || readingTime.test(key)) return true;
  if (copyright.test(folded) || relatedStart.test(folded) || tagStart.test(folded)) return true;
  // A sentence of the story may say «abonnez-vous» too, but then it is long or in quotation marks.
  if (furnitureStart.test(key)) return true;
  return paragraph.length <= 200 && furnitureAnywhere.test(folded);
}

const networkNames = new Set(networks);

function isButtonRow(key: string): boolean {
  const words = key
    .replace(/google news/g, 'google')
    .split(/[\s|,/·•()]+/)
    .filter(word => word !== '');
  if (words.length === 0 || words.length > 14) return false;
  const known = words.every(
    word => networkNames.has(word) || buttonWords.has(word) || /^\d{1,5}$/.test(word),
  );
  const named = words.filter(word => networkNames.has(word)).length;
  const pushed = words.some(word => pushes.has(word));
  return known && (pushed || (named > 0 && words.length === named));
}

/** The buttons themselves, without the small words between them. */
const pushes = new Set([...buttonWords].filter(word => word.length > 4));

const credit = /(?:©|\((?:photo|foto|image|bild|credit)s?\b|\b(?:photo|foto|credits?|bild) ?:)[^.]{0,80}\.?$/;
const agencyCredit =
  /(?:\/ ?|\()(?:afp|reuters|ap|epa|dpa|getty images|getty|ansa|efe|lusa|anp|belga|sipa|maxppp|imago)\b[^.]{0,30}\)?$/;

function isCaption(paragraph: string, folded: string): boolean {
  if (captionStart.test(folded) || /^©/.test(paragraph)) return true;
  return (
    credit.test(folded) ||
    (paragraph.length <= 250 &&
      agencyCredit.test(folded) &&
      !/[.!?]$/.test(folded) &&
      !/^\(?\p{L}+\)?$/u.test(folded))
  );
}

/** «Accueil > Économie > Entreprises», «Home / News / Business». */
function isBreadcrumb(paragraph: string): boolean {
  if (homeWords.has(lineKey(paragraph))) return true;
  if (paragraph.length > 200) return false;
  const arrows = paragraph.split(/\s{0,3}[>›→]\s{0,3}/);
  if (arrows.length > 1)
    return arrows.length > 1 && arrows.every(step => step.length <= 90) && !/[.!?]$/.test(paragraph);
  const steps = paragraph.split(/\s{0,3}[»/|]\s{0,3}/);
  return steps.length > 1 && homeWords.has(lineKey(steps[0] ?? '')) && steps.every(step => step.length <= 90);
}
