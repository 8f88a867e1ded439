/**
 * Words and marks with the same `data-link` stand for each other in the two columns: touching one lights all. Of
 * marks inside each other only the innermost lights up.
 */
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
    const touched = [event.target.closest('.word'), event.target.closest('.annotation')];
    const links = new Set(touched.flatMap(element => element?.dataset.link ?? []));
    lit = [...pair.querySelectorAll('[data-link]')].filter(element => links.has(element.dataset.link));
    for (const element of lit) element.classList.add('lit');
  };
  columns.addEventListener('pointerover', light);
  columns.addEventListener('focusin', light);
  columns.addEventListener('pointerleave', clear);
}
