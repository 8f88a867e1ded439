/**
 * A date stands at several places: in the text and its gloss, on the strip, in the list beside it, on a card of the
 * deadlines. Touching one lights up all.
 */
export function lightUpTimes(page) {
  let lit = [];
  const clear = () => {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
  };
  const light = event => {
    const place = event.target.closest?.('[data-times]');
    if (!place && lit.length === 0) return;
    clear();
    const ids = place?.dataset.times.split(' ').filter(id => id !== '') ?? [];
    if (ids.length === 0) return;
    const marks = ids.flatMap(id => [page.getElementById(id), page.getElementById(`gloss-${id}`)]);
    const others = [...page.querySelectorAll('.item[data-times]')].filter(other =>
      other.dataset.times.split(' ').some(id => ids.includes(id)),
    );
    lit = [...marks.filter(Boolean), ...others];
    for (const element of lit) element.classList.add('lit');
  };
  page.addEventListener('pointerover', light);
  page.addEventListener('focusin', light);
}

/** A link to a name in the margin unfolds what is known of it. */
export function unfoldTargets(page) {
  const unfold = () => {
    const row = page.getElementById(location.hash.slice(1));
    const more = row?.matches('.entities > li') && row.querySelector('details.more');
    if (more) more.open = true;
  };
  window.addEventListener('hashchange', unfold);
  unfold();
}
