/** Words and marks with the same `data-link` stand for each other in the two columns: touching one lights all. */
export function lightUpTogether(columns) {
  let lit = [];
  const clear = () => {
    for (const element of lit) element.classList.remove('lit');
    lit = [];
  };
  const light = event => {
    clear();
    const pair = event.target.closest?.('.pair');
    if (!pair) return;
    const links = new Set();
    for (let element = event.target; element !== pair; element = element.parentElement) {
      if (element.dataset.link) links.add(element.dataset.link);
    }
    lit = [...pair.querySelectorAll('[data-link]')].filter(element => links.has(element.dataset.link));
    for (const element of lit) element.classList.add('lit');
  };
  columns.addEventListener('pointerover', light);
  columns.addEventListener('focusin', light);
  columns.addEventListener('pointerleave', clear);
}
