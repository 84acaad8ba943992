// Progressive enhancement only: every page works without this file.
import { initAll } from 'govuk-frontend';
import htmx from 'htmx.org';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// One box marks all others of a name, also in what htmx swaps in.
document.addEventListener('change', ({ target }) => {
  if (target.dataset?.marks) {
    for (const box of document.querySelectorAll(`[name="${target.dataset.marks}"]`)) {
      box.checked = target.checked;
    }
  }
});

// What htmx swaps in gets the same behaviour, and an error summary in it gets the focus.
htmx.on('htmx:afterSettle', (event) => {
  const swapped = event.detail.elt;
  initAll({ scope: swapped });
  const summary = swapped.querySelector?.('.govuk-error-summary');
  if (summary) {
    summary.setAttribute('tabindex', '-1');
    summary.focus();
  }
});
