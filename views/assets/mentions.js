/**
 * A name in the margin jumps to its first mention, and on to the next one each time. Returns the function that goes
 * to the next mention of the name last jumped to, or of the name that has the focus.
 */
export function followMentions(page) {
  const status = page.getElementById('mention-status');
  const visited = new Map();
  let last = null;

  const follow = link => {
    const mentions = link.dataset.mentions.split(' ');
    const next = ((visited.get(link) ?? -1) + 1) % mentions.length;
    visited.set(link, next);
    last = link;
    const name = link.querySelector('.name').textContent;
    status.textContent = `${name}: mention ${next + 1} of ${mentions.length}`;
    if (mentions.length > 1) link.querySelector('.count').textContent = `${next + 1} / ${mentions.length}`;
    goTo(page.getElementById(mentions[next]));
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

/** Moves the focus to a place in the text and brings it into view. */
export function goTo(element) {
  if (!element) return;
  if (!element.hasAttribute('tabindex') && !element.matches('a, button, input')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
