/**
 * A name in the margin jumps to its first mention, and on to the next one each time. Returns the function that goes
 * to the next mention of the name last jumped to, or of the name that has the focus.
 */
export function followMentions(page) {
  const visited = new Map();
  let last = null;

  const follow = link => {
    const mentions = link.dataset.mentions.split(' ');
    const next = ((visited.get(link) ?? -1) + 1) % mentions.length;
    visited.set(link, next);
    last = link;
    const name = link.querySelector('.name').textContent;
    if (mentions.length > 1) link.querySelector('.count').textContent = `${next + 1} / ${mentions.length}`;
    goTo(page.getElementById(mentions[next]));
    say(page, `${name}: mention ${next + 1} of ${mentions.length}`);
  };

  for (const link of page.querySelectorAll('.entity')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      follow(link);
    });
  }

  return () => {
    const id = page.activeElement?.closest('mark')?.id;
    const own =
      id && [...page.querySelectorAll('.entity')].find(link => link.dataset.mentions.split(' ').includes(id));
    if (own) {
      visited.set(own, own.dataset.mentions.split(' ').indexOf(id));
      follow(own);
    } else if (last) follow(last);
  };
}

/** A click on a mark, or the focus in it, says in words what it is and who says so. */
export function explainMarks(page) {
  const columns = page.querySelector('.columns');
  columns.addEventListener('focusin', event => say(page, event.target.closest('mark')?.title ?? ''));
  columns.addEventListener('click', event => goTo(event.target.closest('mark')));
  page.addEventListener('keydown', event => {
    if (event.key === 'Escape') say(page, '');
  });
}

function say(page, words) {
  page.getElementById('why').textContent = words;
}

/** Moves the focus to a place in the text and brings it into view. */
export function goTo(element) {
  if (!element) return;
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 80) element.scrollIntoView({ block: 'center' });
}
