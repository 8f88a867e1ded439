// Ctrl+Enter (or Cmd+Enter) in the text sends the form; while it is read, the button says so.
const form = document.querySelector('form.sheet');
const button = form.querySelector('button[type="submit"]');
const words = button.textContent;

form.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
form.addEventListener('submit', () => {
  button.textContent = 'Reading …';
  button.setAttribute('aria-busy', 'true');
});
// A page that comes back from the history is ready again.
window.addEventListener('pageshow', () => {
  button.textContent = words;
  button.removeAttribute('aria-busy');
});
