import {initAll} from 'govuk-frontend';
import htmx from 'htmx.org';
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
