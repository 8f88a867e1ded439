import type { AnnotatedArticle } from '../../document/annotated-article.ts';
import type { DrawnGroup, DrawnText, TimelineDrawing } from '../timeline/drawing.ts';
import { type Timeline, type TimelineEntry, timelineOf } from '../timeline/timeline.ts';
import { directionOf } from '../wording.ts';
import { htmlAttributes, htmlText } from './text.ts';

/** The strip of time and the same as a list, or nothing where there are not two things to put on it. */
export function timeline(document: AnnotatedArticle): string {
  const found = timelineOf(document);
  return found === null ? '' : `${strip(found.wide)}\n${list(document, found)}`;
}

/** Hidden from screen readers, which have the list; a narrow page scrolls it sideways. */
function strip(drawing: TimelineDrawing): string {
  const { width, height, grid, axis, breaks, texts, groups, caption } = drawing;
  const path = (look: string, d: string) => `<path${htmlAttributes({ class: look, d })}/>`;
  const size = { viewBox: `0 0 ${width} ${height}`, width: String(width), height: String(height) };
  return `<div class="strip" aria-hidden="true">
<svg${htmlAttributes({ ...size, focusable: 'false' })}>
${path('grid', grid)}${path('axis', axis)}${path('breaks', breaks)}
${texts.map(text => words(text, 'tick')).join('')}
${groups.map(group => drawnGroup(group, path)).join('\n')}
</svg>
${caption === '' ? '' : `<p class="certainty">${htmlText(caption)}</p>\n`}</div>`;
}

function drawnGroup(group: DrawnGroup, path: (look: string, d: string) => string): string {
  const { href, classes, title, stem, shape, label } = group;
  const tag = href === null ? 'g' : 'a';
  const attributes = { class: `item ${classes}`, href, tabindex: href === null ? null : '-1' };
  return `<${tag}${htmlAttributes(attributes)}><title>${htmlText(title)}</title>${path('stem', stem)}${path('shape', shape)}${words(label, null)}</${tag}>`;
}

const words = ({ x, y, anchor, text }: DrawnText, look: string | null): string =>
  `<text${htmlAttributes({ class: look, x: String(x), y: String(y), 'text-anchor': anchor })}>${htmlText(text)}</text>`;

function list({ language }: AnnotatedArticle, { entries, unlisted }: Timeline): string {
  const own = { lang: language.code === 'und' ? '' : language.code, dir: directionOf(language.code) };
  const later =
    unlisted > 0 ? `\n<p class="certainty">${unlisted} later ones stand in the table of times.</p>` : '';
  return `<ol class="moments">\n${entries.map(entry => listItem(entry, own)).join('\n')}\n</ol>${later}`;
}

function listItem(entry: TimelineEntry, own: { readonly lang: string; readonly dir: string }): string {
  const { kind, past, stretch, shape, words: date, role, datetime, times, more } = entry;
  const classes = ['item', kind, ...(past ? ['past'] : []), ...(stretch ? ['stretch'] : [])].join(' ');
  const icon = `<svg class="icon" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true" focusable="false"><path class="shape" d="${shape}"/></svg>`;
  const places = times.map(
    ({ id, text }) => `<a${htmlAttributes({ href: `#${id}`, ...own })}>${htmlText(text)}</a>`,
  );
  return [
    `<li class="${classes}">${icon}<time${htmlAttributes({ datetime })}>${htmlText(date)}</time>`,
    ...(role === null ? [] : [`<small>${role}</small>`]),
    ...places,
    ...(more > 0 ? [`<small>and ${more} more</small>`] : []),
  ]
    .join(' ')
    .concat('</li>');
}
