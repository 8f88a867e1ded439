import { shownByChips } from './filters.js';
import { goTo, mentionsOf, reveal, say } from './mentions.js';

/**
 * A click on a mark, or Enter on it, opens the card of what it names: the same that unfolds in the margin. The card
 * walks from mention to mention, in the column in which it was opened. `close` gives the focus back to the text.
 */
export function openCards(page) {
  const card = page.getElementById('card');
  const part = name => page.getElementById(`card-${name}`);
  let mark = null;
  let focusWasInside = false;

  const show = next => {
    const row = page.getElementById(next.dataset.card);
    if (!row) return;
    mark?.classList.remove('current');
    mark = next;
    mark.classList.add('current');
    reveal(mark);
    fill(row);
    if (!isOpen()) card.showPopover();
    placeBeside(card, mark);
    if (!card.contains(page.activeElement)) card.focus({ preventScroll: true });
    say(page, '');
  };

  const fill = row => {
    const link = row.querySelector('.entity');
    const name = link.querySelector('.name');
    const all = mentionsOf(link);
    const at = all.indexOf(mark.dataset.link);
    card.className = `entity-card ${row.className}`;
    part('name').textContent = name.textContent;
    part('name').lang = name.lang;
    part('body').replaceChildren(...row.querySelector('.about').cloneNode(true).childNodes);
    const lines = part('body').querySelector('.contexts');
    const here = lines.children[at]?.firstElementChild;
    if (here) {
      here.setAttribute('aria-current', 'true');
      // The margin speaks of all mentions together, the card of this one.
      part('body').querySelector('.sure').textContent = here.dataset.sure;
      part('body').querySelector('.reasons').textContent = here.dataset.reason;
    }
    part('steps').hidden = all.length < 2;
    part('place').textContent = `${at + 1} of ${all.length}`;
    fillAlso();
  };

  /** Marks around and inside this one, which a click may not have meant. */
  const fillAlso = () => {
    const others = marksAt(mark);
    part('also').hidden = others.length === 0;
    part('also').replaceChildren('Also here: ');
    for (const other of others) {
      const button = page.createElement('button');
      button.type = 'button';
      button.textContent = wordsOf(other);
      button.lang = other.closest('[lang]').lang;
      button.addEventListener('click', () => show(other));
      part('also').append(button);
    }
  };

  const walkTo = id => {
    const inGloss = mark.closest('.gloss') && page.getElementById(`gloss-${id}`);
    const next = inGloss || page.getElementById(id);
    if (next) show(next);
  };
  const walk = way => {
    const all = mentionsOf(page.getElementById(mark.dataset.card).querySelector('.entity'));
    walkTo(all.at((all.indexOf(mark.dataset.link) + way) % all.length));
  };
  const isOpen = () => card.matches(':popover-open');

  const open = from => {
    const wanted = shownAround(from?.closest('mark'));
    if (!wanted) return;
    goTo(wanted);
    if (wanted.dataset.card) show(wanted);
  };

  page.querySelector('.columns').addEventListener('click', event => {
    // Whoever selects words does not ask about them.
    if (getSelection().isCollapsed) open(event.target);
  });
  part('previous').addEventListener('click', () => walk(-1));
  part('next').addEventListener('click', () => walk(1));
  part('body').addEventListener('click', event => {
    const line = event.target.closest('.contexts a');
    if (!line) return;
    event.preventDefault();
    walkTo(line.hash.slice(1));
    card.focus({ preventScroll: true });
  });
  card.addEventListener('beforetoggle', event => {
    if (event.newState === 'closed') focusWasInside = card.contains(page.activeElement);
  });
  card.addEventListener('toggle', event => {
    if (event.newState !== 'closed') return;
    mark?.classList.remove('current');
    if (focusWasInside) goTo(mark);
  });

  return {
    isOpen,
    open,
    next: () => walk(1),
    close: () => {
      goTo(mark);
      card.hidePopover();
    },
  };
}

function shownAround(mark) {
  let shown = mark;
  const isShown = shownByChips(document);
  while (shown && !isShown(shown)) shown = shown.parentElement.closest('mark');
  return shown;
}

/** Other named things at the same place, the outermost first; a mark cut in two counts once. */
function marksAt(mark) {
  const found = [...mark.querySelectorAll('mark[data-card]')];
  for (let outer = mark.parentElement.closest('mark'); outer; outer = outer.parentElement.closest('mark')) {
    if (outer.dataset.card) found.unshift(outer);
  }
  const links = new Set([mark.dataset.link]);
  return found.filter(({ dataset }) => !links.has(dataset.link) && links.add(dataset.link));
}

function wordsOf(mark) {
  const copy = mark.cloneNode(true);
  for (const label of copy.querySelectorAll('.label')) label.remove();
  return copy.textContent;
}

const gap = 10;

/** Below the mark where there is room, else above it; a narrow page docks the card at the bottom by its style. */
function placeBeside(card, mark) {
  const boxes = mark.getClientRects();
  const [first, last] = [boxes[0], boxes[boxes.length - 1]];
  const { width, height } = card.getBoundingClientRect();
  const below = last.bottom + gap;
  const above = first.top - height - gap;
  const top = below + height <= innerHeight || above < 0 ? below : above;
  const furthest = document.documentElement.clientWidth - width - gap;
  const left = Math.max(gap, Math.min(first.left, furthest));
  card.style.setProperty('--card-left', `${left + scrollX}px`);
  card.style.setProperty('--card-top', `${top + scrollY}px`);
  const box = card.getBoundingClientRect();
  if (box.bottom > innerHeight) scrollBy(0, box.bottom - innerHeight + gap);
  const covered = last.bottom - box.top;
  if (getComputedStyle(card).position === 'fixed' && covered > 0) scrollBy(0, covered + gap);
}
