/** The chips that are off stand in the address (`?hide=person,place`), so that a reload or a bookmark keeps them. */
export function keepFiltersInAddress(page) {
  const chips = [...page.querySelectorAll('.chip input')];
  const hidden = new Set(new URL(location.href).searchParams.get('hide')?.split(',') ?? []);
  for (const chip of chips) {
    chip.checked = !hidden.has(chip.dataset.kind);
    chip.addEventListener('change', () => {
      const address = new URL(location.href);
      const off = chips.filter(other => !other.checked).map(other => other.dataset.kind);
      if (off.length > 0) address.searchParams.set('hide', off.join(','));
      else address.searchParams.delete('hide');
      history.replaceState(history.state, '', address);
    });
  }
}
