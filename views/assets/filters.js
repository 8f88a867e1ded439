/**
 * The chips that are off stand in the address (`?hide=person,place`), so that a reload, a bookmark or a link keeps
 * them. An article that was posted has no address of its own: there they travel with "Read again".
 */
export function keepFiltersInAddress(page) {
  const all = chips(page);
  const again = page.getElementById('again');
  const hidden = new Set(new URL(location.href).searchParams.get('hide')?.split(',') ?? []);
  const keep = () => {
    const off = all.filter(chip => !chip.checked).map(chip => chip.value);
    const query = off.length > 0 ? `?hide=${off.join(',')}` : '';
    again.setAttribute('action', `/annotate${query}`);
    if (page.querySelector('form.filters')) {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    }
  };
  for (const chip of all) {
    chip.checked = !hidden.has(chip.value);
    chip.addEventListener('change', keep);
  }
  if (hidden.size > 0) keep();
}

/** Shows every kind, or none where all are shown. */
export function toggleAll(page) {
  const all = chips(page);
  const on = all.some(chip => !chip.checked);
  for (const chip of all) chip.checked = on;
  all[0]?.dispatchEvent(new Event('change'));
}

/** The test whether the chips, as they stand now, let a mark be seen. */
export function shownByChips(page) {
  const off = chips(page).filter(chip => !chip.checked);
  const selectors = off.map(({ value }) =>
    value === 'referring' ? '.form-description, .form-pronoun' : `.${value}`,
  );
  return mark => off.length === 0 || !mark.matches(selectors.join());
}

const chips = page => [...page.querySelectorAll('.chip input')];
