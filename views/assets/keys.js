import { shownByChips, toggleAll } from './filters.js';
import { goTo } from './mentions.js';

/**
 * Single keys for every action; they are left alone in fields, with a modifier, and while the list of keys is open.
 * From an open card they work as from the mark that it belongs to.
 */
export function listenToKeys(page, nextMention, cards) {
  const dialog = page.getElementById('keys');
  const actions = {
    j: () => step(page, '.pair .number', 1),
    k: () => step(page, '.pair .number', -1),
    n: () => step(page, '.source .annotation[id]', 1),
    p: () => step(page, '.source .annotation[id]', -1),
    m: nextMention,
    d: () => step(page, '.card', 1),
    e: () => goTo(page.querySelector('.entity')),
    t: () => goTo(page.querySelector('.times a')),
    g: () => page.body.classList.toggle('without-gloss'),
    a: () => toggleAll(page),
    '?': () => dialog.showModal(),
  };

  page.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    if (event.target.closest('textarea, select, [contenteditable], input:not([type="checkbox"])')) return;
    const mark = event.key === 'Enter' && event.target.closest('mark');
    const action = mark ? () => cards.open(mark) : actions[event.key];
    if (!action) return;
    event.preventDefault();
    if (cards.isOpen() && event.key === 'm') return cards.next();
    if (cards.isOpen()) cards.close();
    action();
  });
  page.getElementById('show-keys').addEventListener('click', () => dialog.showModal());
}

/** From the focused place to the nearest match after (1) or before (-1) it, round the ends. */
function step(page, selector, way) {
  const places = [...page.querySelectorAll(selector)].filter(shownByChips(page));
  if (places.length === 0) return;
  const here = page.activeElement;
  const later = places.findIndex(
    place => here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING && place !== here,
  );
  const forward = Math.max(later, 0);
  if (way > 0) return goTo(places[here === page.body ? 0 : forward]);
  const current = places.indexOf(here);
  const before = current >= 0 ? current - 1 : (later < 0 ? places.length : later) - 1;
  goTo(places.at(before));
}
