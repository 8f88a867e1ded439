/**
 * A name in the margin jumps to its first mention, and on to the next one each time. Returns the function that goes
 * to the next mention of the name last jumped to, or of the name that has the focus.
 */
export function followMentions(page) {
  const links = [...page.querySelectorAll('.entity')];
  const visited = new Map();
  let last = null;

  const follow = link => {
    const mentions = mentionsOf(link);
    const next = ((visited.get(link) ?? -1) + 1) % mentions.length;
    visited.set(link, next);
    last = link;
    const name = link.querySelector('.name').textContent;
    if (mentions.length > 1) link.querySelector('.count').textContent = `${next + 1} / ${mentions.length}`;
    goTo(page.getElementById(mentions[next]));
    say(page, `${name}: mention ${next + 1} of ${mentions.length}`);
  };

  for (const link of links) {
    link.addEventListener('click', event => {
      event.preventDefault();
      follow(link);
    });
  }

  return () => {
    const id = page.activeElement?.closest('mark')?.dataset.link;
    const own = links.find(link => mentionsOf(link).includes(id));
    if (own) {
      visited.set(own, mentionsOf(own).indexOf(id));
      follow(own);
    } else if (last) follow(last);
  };
}

export const mentionsOf = link => link.dataset.mentions.split(' ');

/** The focus in a mark says in words what it is. */
export function explainMarks(page) {
  // Quietly: a screen reader has just read the title of what has the focus.
  page.querySelector('.columns').addEventListener('focusin', event => {
    say(page, event.target.closest('mark')?.title ?? '', 'off');
  });
  page.addEventListener('keydown', event => {
    if (event.key === 'Escape') say(page, '');
  });
}

export function say(page, words, live = 'polite') {
  const why = page.getElementById('why');
  why.setAttribute('aria-live', live);
  why.textContent = words;
}

/** Moves the focus to a place in the text and brings it into view. */
export function goTo(element) {
  if (!element) return;
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  reveal(element);
}

export function reveal(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 80) element.scrollIntoView({ block: 'center' });
}
