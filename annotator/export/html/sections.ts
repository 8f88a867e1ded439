import { type AnnotatedArticle, mentionTypes } from '../../document/annotated-article.ts';
import { type Span, textAt } from '../../document/span.ts';
import {
  distanceInWords,
  dueInWords,
  forceInWords,
  inOrderOfDue,
  isPastDeadline,
} from '../deadline-words.ts';
import { publicationOf } from '../moment.ts';
import { reckoningsOf } from '../reckonings.ts';
import { certainty, directionOf, isWebAddress, roleNames, typePlurals, valueInWords } from '../wording.ts';
import { htmlAttributes, htmlText } from './text.ts';

/** Words of the article inside an English page, with their language. */
const quoted = ({ language }: AnnotatedArticle, words: string): string =>
  `<span${htmlAttributes({ lang: language.code === 'und' ? '' : language.code, dir: directionOf(language.code) })}>${htmlText(words)}</span>`;

/** A card per deadline: the open ones by date, then those that had passed at publication. */
export function deadlineCards(document: AnnotatedArticle): string {
  const published = publicationOf(document);
  const reckonings = reckoningsOf(document);
  const names = new Map(document.entities.map(({ id, name }) => [id, name]));
  const times = new Map(document.times.map(time => [time.id, time]));
  const wordsAt = (span: Span | null) => (span ? textAt(document.article.text, span) : null);
  const cards = inOrderOfDue(document.deadlines, published).map(deadline => {
    const who = names.get(deadline.who ?? '') ?? wordsAt(deadline.whoSpan);
    const action = wordsAt(deadline.action);
    const time = times.get(deadline.time);
    const past = isPastDeadline(deadline, published);
    const distance = distanceInWords(published, deadline.due);
    const reckoning = reckonings.get(deadline.id);
    const facts = [...(past ? ['already past'] : []), ...(distance === null ? [] : [distance])];
    const place = `<a${htmlAttributes({ href: `#${deadline.time}` })}>${quoted(document, time?.text ?? '')}</a>`;
    return `<li${past ? ' class="past"' : ''}>
<p class="due">${htmlText(dueInWords(deadline, time))}<small><time${htmlAttributes({ datetime: deadline.due })}>${htmlText(deadline.due)}</time>${facts.map(fact => ` · ${htmlText(fact)}`).join('')}</small></p>
<p><strong>${who === null ? 'Somebody' : quoted(document, who)}</strong> ${forceInWords(deadline.force, past)}</p>
${action === null ? '' : `<p>“${quoted(document, action)}”</p>\n`}${reckoning ? `<p>${htmlText(reckoning.message)}</p>\n` : ''}<p class="certainty">${htmlText(certainty(deadline.confidence))}; in the text: ${place}</p>
</li>`;
  });
  return cards.length === 0 ? '' : `<ul class="deadlines">\n${cards.join('\n')}\n</ul>`;
}

/** What the kinds of mark look like, only those that occur. */
export function legend({ mentions, times, deadlines }: AnnotatedArticle): string {
  const looks = [
    ...mentionTypes.filter(type => mentions.some(mention => mention.type === type)),
    ...(times.length > deadlines.length ? ['time'] : []),
    ...(deadlines.length > 0 ? ['deadline'] : []),
  ];
  const items = looks.map(look => `<li><mark class="${look}">${look}</mark></li>`);
  return items.length === 0 ? '' : `<ul class="legend" aria-label="Legend">${items.join('')}</ul>\n`;
}

/** A row per entity, grouped by type, with links to its mentions; amounts have no entity and stand for themselves. */
export function entityTable(document: AnnotatedArticle): string {
  const groups = mentionTypes.map(type => {
    const named = document.entities
      .filter(entity => entity.type === type)
      .map(({ name, aliases, subtype, mentions, links }) => {
        const known = links.find(isWebAddress);
        const elsewhere = known ? ` <a${htmlAttributes({ href: known, rel: 'noreferrer' })}>↗</a>` : '';
        const also = aliases.map(alias => quoted(document, alias)).join(', ');
        return row(`${quoted(document, name)}${elsewhere}`, subtype ?? '', also, mentions);
      });
    const loose = document.mentions
      .filter(mention => mention.type === type && mention.entity === null)
      .map(({ id, text, subtype }) => row(quoted(document, text), subtype ?? '', '', [id]));
    const rows = [...named, ...loose];
    if (rows.length === 0) return '';
    return `<tbody>\n<tr><th colspan="4" scope="rowgroup">${typePlurals[type]} (${rows.length})</th></tr>\n${rows.join('\n')}\n</tbody>`;
  });
  const shown = groups.filter(group => group !== '');
  if (shown.length === 0) return '';
  return table(['Name', 'Kind', 'Also', 'Mentions'], shown.join('\n'));
}

function row(name: string, kind: string, also: string, mentions: readonly string[]): string {
  const places = mentions.map((id, index) => `<a${htmlAttributes({ href: `#${id}` })}>${index + 1}</a>`);
  return `<tr><td>${name}</td><td>${htmlText(kind)}</td><td>${also}</td><td>${places.join(' ')}</td></tr>`;
}

export function timeTable(document: AnnotatedArticle): string {
  if (document.times.length === 0) return '';
  const rows = document.times.map(({ id, text, value, mod, role }) => {
    const place = `<a${htmlAttributes({ href: `#${id}` })}>${quoted(document, text)}</a>`;
    const words = valueInWords(value);
    const meaning = words === value ? '' : words;
    return `<tr><td>${place}</td><td><code>${htmlText(mod ? `${value} ${mod}` : value)}</code></td><td>${htmlText(meaning)}</td><td>${role ? roleNames[role] : ''}</td></tr>`;
  });
  return table(['In the text', 'Value', 'Means', 'Role'], `<tbody>\n${rows.join('\n')}\n</tbody>`);
}

const table = (head: readonly string[], body: string): string =>
  `<div class="tables"><table>\n<thead><tr>${head.map(cell => `<th scope="col">${cell}</th>`).join('')}</tr></thead>\n${body}\n</table></div>`;

export function quotations(document: AnnotatedArticle): string {
  const items = document.quotes.map(({ text, speaker, speakerSpan }) => {
    const who =
      document.entities.find(({ id }) => id === speaker)?.name ??
      (speakerSpan ? textAt(document.article.text, speakerSpan) : null);
    return `<li>“${quoted(document, text)}”${who === null ? '' : ` — ${quoted(document, who)}`}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="quotations">\n${items.join('\n')}\n</ul>`;
}

export function notes({ diagnostics }: AnnotatedArticle): string {
  const items = diagnostics.map(({ message }) => `<li>${htmlText(message)}</li>`);
  return items.length === 0 ? '' : `<ul class="notes">\n${items.join('\n')}\n</ul>`;
}
